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
import dev.sharh.time.EdtfDate;
import dev.sharh.time.Precision;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /<slug>/timeline.ics}: what is planned, for a calendar (RFC 5545). A day is an all-day event (§3.6.1). A date
 * that is less exact ("by September 2025") must not become a day that nobody has named: it is a note without a date, a
 * {@code VJOURNAL} (§3.6.3), that says it in words.
 */
public final class TimelineCalendarFile implements ExplainerPageKind {
    private static final String PRODUCT = "-//Sharh//Sharh//EN";

    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.of(rendering, explainer).stream()
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
                    FoldedLines.of(Biweekly.write(calendar).go()));
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

        /** The time of an entry's last change can't be a clock's: the same content gives the same bytes. */
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
}
