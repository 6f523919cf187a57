package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Era;
import dev.sharh.render.Json;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.PageKind.ForExplainer;
import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDate.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /<slug>/timeline.json}: the timeline in the format of TimelineJS 3 (<a
 * href="https://timeline.knightlab.com/docs/json-format.html">JSON format</a>). A date has only its known parts, and the same
 * words as on the pages; a deadline is at its last day. The key {@code sharh}, which TimelineJS ignores, has what {@code
 * timeline.yaml} has in the languages of the explainer, so that the timeline can be imported as it was.
 */
public final class TimelineJsFile implements ForExplainer {
    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .map(timeline -> OutputFile.text(
                        TimelineFiles.json(explainer).path(),
                        new File(TimelineFiles.language(rendering, explainer))
                                .json(TimelineFiles.languages(explainer), timeline)));
    }

    record File(SiteLanguage language) {
        String json(List<Language> languages, Timeline timeline) {
            return Json.write(Json.object(
                                    "title",
                                    Json.object("text", text(timeline.title(), Optional.empty())),
                                    "events",
                                    timeline.events().stream()
                                            .filter(event ->
                                                    isKnown(event.date().value().bounds()))
                                            .map(this::event)
                                            .toList(),
                                    "eras",
                                    Optional.of(timeline.eras().stream()
                                                    .flatMap(era -> era(era).stream())
                                                    .toList())
                                            .filter(eras -> !eras.isEmpty()),
                                    "sharh",
                                    TimelineSource.of(languages, timeline)))
                            .replace("<", "\\u003C") // no text can look like markup
                    + "\n";
        }

        private static boolean isKnown(Bounds bounds) {
            return bounds.first().isPresent() || bounds.last().isPresent();
        }

        /** TimelineJS needs both ends of an era. */
        private Optional<Map<String, Object>> era(Era era) {
            Edtf date = era.date().value();
            Bounds bounds = date.bounds();
            return bounds.first()
                    .flatMap(first -> bounds.last()
                            .map(last -> Json.object(
                                    "start_date", date(first, precision(date, true)),
                                    "end_date", date(last, precision(date, false)),
                                    "text", text(era.title(), Optional.empty()))));
        }

        private Map<String, Object> event(Event event) {
            Edtf date = event.date().value();
            Status status = event.status().value();
            Bounds bounds = date.bounds();
            return Json.object(
                    "start_date", date(bounds.first().or(bounds::last).orElseThrow(), precision(date, true)),
                    "end_date",
                            bounds.last()
                                    .filter(last -> date instanceof Edtf.Interval
                                            && bounds.first().isPresent())
                                    .map(last -> date(last, precision(date, false))),
                    "display_date",
                            language.dates()
                                    .write(date, status != Status.HAPPENED)
                                    .text(),
                    "text", text(event.title(), event.text()),
                    "group", language.strings().get("timeline.status." + status.word()),
                    "unique_id", event.anchor());
        }

        /** TimelineJS reads texts as HTML. */
        private Map<String, Object> text(LocalizedText headline, Optional<LocalizedText> text) {
            return Json.object("headline", html(headline), "text", text.map(this::html));
        }

        private String html(LocalizedText text) {
            return Html.escape(text.in(language.language()).orElse(""));
        }

        /** TimelineJS has no year 0: it calls the year before the year 1 −1. */
        private static Map<String, Object> date(LocalDate day, Precision precision) {
            return Json.object(
                    "year", day.getYear() > 0 ? day.getYear() : day.getYear() - 1,
                    "month",
                            Optional.of(day.getMonthValue()).filter(month -> precision.compareTo(Precision.MONTH) >= 0),
                    "day", Optional.of(day.getDayOfMonth()).filter(number -> precision == Precision.DAY));
        }

        private static Precision precision(Edtf date, boolean start) {
            if (date instanceof EdtfDate plain) {
                return plain.precision();
            } else if (date instanceof Edtf.DateTime) {
                return Precision.DAY;
            } else if (date instanceof Edtf.Interval interval) {
                boolean first = start && interval.start() instanceof Edtf.Interval.Known;
                Edtf.Interval.End end = first ? interval.start() : interval.end();
                return end instanceof Edtf.Interval.Known known ? precision(known.date(), start) : Precision.YEAR;
            }
            return Precision.YEAR;
        }
    }
}
