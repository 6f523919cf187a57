package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.time.Bounds;
import java.time.LocalDate;
import java.util.Optional;

/** An event that happened is not after the timeline's {@code asOf} day, and a planned one is not before it. */
final class StatusFitsDate implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer
                .timeline()
                .ifPresent(timeline -> asOf(timeline, explainer)
                        .ifPresent(day -> timeline.events().forEach(event -> check(event, day, report))));
    }

    static Optional<LocalDate> asOf(Timeline timeline, Explainer explainer) {
        return timeline.asOf().or(() -> explainer.published(explainer.source()));
    }

    private static void check(Event event, LocalDate asOf, Diagnostic.Report report) {
        Status status = event.status().value();
        Bounds bounds = event.date().value().bounds();
        boolean isAfter = bounds.first().or(bounds::last).filter(asOf::isBefore).isPresent();
        boolean isBefore = bounds.last().filter(asOf::isAfter).isPresent();
        if (status == Status.HAPPENED && isAfter) {
            report.accept(error(
                    "timeline/happened-later",
                    event.status().place(),
                    Message.of(
                            "“{0}” is after {1}, so it cannot have happened yet",
                            event.date().value().toString(), asOf.toString()),
                    Message.of("write planned, or fix the date or asOf")));
        } else if (status == Status.PLANNED && isBefore && event.isOpen()) {
            report.accept(error(
                    "timeline/planned-earlier",
                    event.status().place(),
                    Message.of(
                            "“{0}” is before {1}, so it cannot be planned any more",
                            event.date().value().toString(), asOf.toString()),
                    Message.of("write happened, postponed or cancelled, add an outcome, or fix the date or asOf")));
        }
    }
}
