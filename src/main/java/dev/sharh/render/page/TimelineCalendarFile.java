package dev.sharh.render.page;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Timeline;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.page.PageKind.ForExplainer;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDate.Precision;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /<slug>/timeline.ics}: the planned events for a calendar (RFC 5545). A day is an all-day event (§3.6.1). A less exact
 * date ("by September 2025") is written in words in a note without a date, a {@code VJOURNAL} (§3.6.3), because no one has
 * named a day.
 */
public final class TimelineCalendarFile implements ForExplainer {
    private static final int MAX_OCTETS = 75;
    private static final String BREAK = "\r\n ";
    private static final String PRODUCT = "-//Sharh//Sharh//EN";

    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .filter(TimelineFiles::hasPlans)
                .map(timeline -> new File(rendering, explainer).of(timeline));
    }

    private record File(Rendering rendering, Explainer explainer) {
        OutputFile of(Timeline timeline) {
            ICalendar calendar = new ICalendar();
            calendar.setProductId(PRODUCT);
            calendar.addName(text(timeline.title()));
            timeline.events().stream()
                    .filter(TimelineFiles::isPlan)
                    .forEach(event -> calendar.addComponent(component(event, timeline)));
            return OutputFile.text(
                    TimelineFiles.calendar(explainer).path(),
                    fold(Biweekly.write(calendar).go()));
        }

        private ICalComponent component(Event event, Timeline timeline) {
            String words = language().dates().write(event.date().value(), true).text();
            String note = event.text().map(text -> words + "\n" + text(text)).orElse(words);
            Uid uid = new Uid(event.anchor() + "." + explainer.slug() + "@" + host());
            Date stamp = Date.from(stamp(timeline));
            Optional<LocalDate> day = day(event);
            if (day.isPresent()) {
                VEvent entry = new VEvent();
                entry.setUid(uid);
                entry.setDateTimeStamp(stamp);
                entry.setDateStart(start(day.get()));
                entry.setSummary(text(event.title()));
                entry.setDescription(note);
                return entry;
            }
            VJournal entry = new VJournal();
            entry.setUid(uid);
            entry.setDateTimeStamp(stamp);
            entry.setSummary(text(event.title()));
            entry.addDescription(note);
            return entry;
        }

        private static DateStart start(LocalDate day) {
            DateTimeComponents parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            return new DateStart(new ICalDate(parts, false));
        }

        private static Optional<LocalDate> day(Event event) {
            return Optional.of(event.date().value())
                    .filter(EdtfDate.class::isInstance)
                    .map(EdtfDate.class::cast)
                    .filter(date -> date.precision() == Precision.DAY && date.isPlain())
                    .flatMap(date -> date.bounds().first());
        }

        /** The time of the last change comes from the content, so that the same content gives the same bytes. */
        private Instant stamp(Timeline timeline) {
            return timeline.asOf()
                    .or(() -> explainer.updated(explainer.source()))
                    .orElse(LocalDate.EPOCH)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }

        private String host() {
            return rendering.site().settings().baseUrl().map(URI::getHost).orElse("sharh.invalid");
        }

        private SiteLanguage language() {
            return TimelineFiles.language(rendering, explainer);
        }

        private String text(LocalizedText text) {
            return text.in(language().language()).orElse("");
        }
    }

    /**
     * Folds lines at 75 octets (RFC 5545 §3.1), never inside a character. Biweekly counts characters, of which an Arabic line
     * has half as many.
     */
    private static String fold(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        int octets = 0;
        String text = folded.replace(BREAK, "");
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + length > MAX_OCTETS) {
                out.append(BREAK);
                octets = 1 + length;
            } else {
                octets += length;
            }
            out.append(character);
        }
        return out.toString();
    }
}
