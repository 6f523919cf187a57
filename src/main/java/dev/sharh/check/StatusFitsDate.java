package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.time.Bounds;
import java.time.LocalDate;
import java.util.Optional;

/** What happened can't lie after the day that a timeline speaks from, and what is planned can't lie before it. */
final class StatusFitsDate implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer
                .timeline()
                .ifPresent(timeline -> day(timeline, explainer)
                        .ifPresent(day -> timeline.events().forEach(event -> check(event, day, report))));
    }

    private static Optional<LocalDate> day(Timeline timeline, Explainer explainer) {
        return timeline.asOf().or(() -> explainer.published(explainer.source()));
    }

    private static void check(Event event, LocalDate day, Diagnostic.Report report) {
        Status status = event.status().value();
        Bounds bounds = event.date().value().bounds();
        boolean afterwards =
                bounds.first().or(bounds::last).filter(day::isBefore).isPresent();
        boolean before = bounds.last().filter(day::isAfter).isPresent();
        if (status == Status.HAPPENED && afterwards) {
            report.accept(error(
                    "timeline/happened-later",
                    event.status().place(),
                    "“" + event.date().value() + "” lies after " + day + ", so it can't have happened yet",
                    "write planned, or mend the date or asOf"));
        } else if (status == Status.PLANNED && before) {
            report.accept(error(
                    "timeline/planned-earlier",
                    event.status().place(),
                    "“" + event.date().value() + "” lies before " + day + ", so it can't be planned any more",
                    "write happened, postponed or cancelled, or mend the date or asOf"));
        }
    }
}
