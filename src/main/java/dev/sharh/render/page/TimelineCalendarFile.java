package dev.sharh.render.page;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.page.PageKind.ForExplainer;
import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import dev.sharh.time.Edtf.Interval.Known;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDate.Precision;
import dev.sharh.time.Qualification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /ar/<slug>/timeline.ics}: the planned events in one language for a calendar (RFC 5545). Calendar programs
 * show only
 * events with a day. Days that the source names are an all-day event, with the day after the last one as its end
 * (§3.6.1). A
 * less exact date ("by September 2025") is at its last day, with the date in words in its title. A date that only
 * approximates a day takes the whole month, because no one has named a day.
 */
public final class TimelineCalendarFile implements ForExplainer {
    private static final int MAX_OCTETS = 75;
    private static final String BREAK = "\r\n ";
    private static final String PRODUCT = "-//Sharh//Sharh//EN";
    private static final int MAX_YEAR = 9999;

    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .filter(TimelineCalendarFile::hasEntries)
                .flatMap(timeline -> explainer.editions().stream()
                        .map(edition ->
                                new File(rendering, explainer, rendering.language(edition.language())).of(timeline)));
    }

    /** Returns whether there is a planned event with a day; a calendar must not be empty (RFC 5545 §3.6). */
    static boolean hasEntries(Timeline timeline) {
        return timeline.events().stream().anyMatch(event -> days(event).isPresent());
    }

    /** Returns the days of a planned event; empty if its date has none, or none that iCalendar can write. */
    private static Optional<Days> days(Event event) {
        return Optional.of(event)
                .filter(e -> e.status().value() == Status.PLANNED && e.isOpen())
                .flatMap(e -> Days.of(e.date().value()))
                .filter(days -> days.first.getYear() > 0 && days.last.getYear() < MAX_YEAR);
    }

    /**
     * The days at which a calendar shows an event, both included.
     *
     * @param named whether the source names these days
     */
    private record Days(LocalDate first, LocalDate last, boolean named) {
        static Optional<Days> of(Edtf date) {
            if (isDay(date)) {
                LocalDate day = date.bounds().first().orElseThrow();
                return Optional.of(
                        isExact(date)
                                ? new Days(day, day, true)
                                : new Days(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), false));
            } else if (date instanceof Edtf.Interval range
                    && range.start() instanceof Known start
                    && range.end() instanceof Known end
                    && isExact(start.date())
                    && isExact(end.date())) {
                return Optional.of(new Days(
                        start.date().bounds().first().orElseThrow(),
                        end.date().bounds().last().orElseThrow(),
                        true));
            }
            Bounds bounds = date.bounds();
            return bounds.last().or(bounds::first).map(day -> new Days(day, day, false));
        }

        private static boolean isDay(Edtf date) {
            return date instanceof EdtfDate day && day.precision() == Precision.DAY && day.isPlain();
        }

        private static boolean isExact(Edtf date) {
            return isDay(date) && ((EdtfDate) date).qualification() == Qualification.NONE;
        }
    }

    private record File(Rendering rendering, Explainer explainer, SiteLanguage language) {
        OutputFile of(Timeline timeline) {
            ICalendar calendar = new ICalendar();
            calendar.setProductId(PRODUCT);
            String name = text(timeline.title());
            calendar.addName(name);
            calendar.setExperimentalProperty("X-WR-CALNAME", name); // the name that most programs read
            timeline.events()
                    .forEach(event -> days(event).ifPresent(days -> calendar.addEvent(entry(event, days, timeline))));
            return OutputFile.text(
                    TimelineFiles.calendar(explainer, language.language()).path(),
                    fold(Biweekly.write(calendar).go()));
        }

        private VEvent entry(Event event, Days days, Timeline timeline) {
            String words = language.dates().write(event.date().value(), true).text();
            String title = text(event.title());
            VEvent entry = new VEvent();
            entry.setUid(new Uid(event.anchor() + "." + language.tag() + "." + explainer.slug() + "@" + host()));
            entry.setDateTimeStamp(Date.from(stamp(timeline)));
            entry.setDateStart(new DateStart(date(days.first)));
            entry.setDateEnd(new DateEnd(date(days.last.plusDays(1))));
            entry.setTransparency(true); // the reader is not busy on that day
            entry.setSummary(days.named ? title : title + " (" + words + ")");
            entry.setDescription(
                    event.text().map(text -> words + "\n" + text(text)).orElse(words));
            rendering
                    .site()
                    .settings()
                    .baseUrl()
                    .map(url -> Address.edition(language.language(), explainer.slug())
                                    .at(url) + "#" + event.anchor())
                    .ifPresent(entry::setUrl);
            return entry;
        }

        private static ICalDate date(LocalDate day) {
            return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
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

        private String text(LocalizedText text) {
            return text.in(language.language()).orElse("");
        }
    }

    /**
     * Folds lines at 75 octets (RFC 5545 §3.1), never inside a character. Biweekly counts characters, of which an
     * Arabic line
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
