package dev.sharh.render.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.PageKind.ForExplainer;
import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDateTime;
import dev.sharh.time.EdtfInterval;
import dev.sharh.time.Precision;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /<slug>/timeline.json}: the timeline in the format of TimelineJS 3 (<a
 * href="https://timeline.knightlab.com/docs/json-format.html">JSON format</a>). A date has only its known parts, and the same
 * words as on the pages; a deadline is at its last day.
 */
public final class TimelineJsFile implements ForExplainer {
    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.of(rendering, explainer).stream()
                .map(timeline -> new File(TimelineFiles.language(rendering, explainer)).of(explainer, timeline));
    }

    private record File(SiteLanguage language) {
        OutputFile of(Explainer explainer, Timeline timeline) {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                json.writeStartObject();
                json.writeObjectFieldStart("title");
                text(timeline.title(), Optional.empty(), json);
                json.writeEndObject();
                json.writeArrayFieldStart("events");
                for (Event event : timeline.events()) {
                    event(event, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory", e);
            }
            return OutputFile.text(TimelineFiles.json(explainer).path(), out + "\n");
        }

        private void event(Event event, JsonGenerator json) throws IOException {
            Edtf date = event.date().value();
            Status status = event.status().value();
            Bounds bounds = date.bounds();
            if (bounds.first().isEmpty() && bounds.last().isEmpty()) {
                return;
            }
            json.writeStartObject();
            date("start_date", bounds.first().or(bounds::last).orElseThrow(), precision(date, true), json);
            if (date instanceof EdtfInterval
                    && bounds.first().isPresent()
                    && bounds.last().isPresent()) {
                date("end_date", bounds.last().get(), precision(date, false), json);
            }
            json.writeStringField(
                    "display_date",
                    language.dates().write(date, status != Status.HAPPENED).text());
            text(event.title(), event.text(), json);
            json.writeStringField("group", language.strings().get("timeline.status." + status.word()));
            json.writeStringField("unique_id", event.anchor());
            json.writeEndObject();
        }

        /** TimelineJS reads texts as HTML. */
        private void text(LocalizedText headline, Optional<LocalizedText> text, JsonGenerator json) throws IOException {
            json.writeObjectFieldStart("text");
            json.writeStringField("headline", html(headline));
            if (text.isPresent()) {
                json.writeStringField("text", html(text.get()));
            }
            json.writeEndObject();
        }

        private String html(LocalizedText text) {
            return Html.escape(text.in(language.language()).orElse(""));
        }

        private static void date(String field, LocalDate day, Precision precision, JsonGenerator json)
                throws IOException {
            json.writeObjectFieldStart(field);
            json.writeNumberField("year", day.getYear());
            if (precision.compareTo(Precision.MONTH) >= 0) {
                json.writeNumberField("month", day.getMonthValue());
            }
            if (precision == Precision.DAY) {
                json.writeNumberField("day", day.getDayOfMonth());
            }
            json.writeEndObject();
        }

        private static Precision precision(Edtf date, boolean start) {
            if (date instanceof EdtfDate plain) {
                return plain.precision();
            } else if (date instanceof EdtfDateTime) {
                return Precision.DAY;
            } else if (date instanceof EdtfInterval interval) {
                boolean first = start && interval.start() instanceof EdtfInterval.Known;
                EdtfInterval.End end = first ? interval.start() : interval.end();
                return end instanceof EdtfInterval.Known known ? precision(known.date(), start) : Precision.YEAR;
            }
            return Precision.YEAR;
        }
    }
}
