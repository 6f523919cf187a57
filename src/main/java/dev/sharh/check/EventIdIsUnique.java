package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.Timeline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An event's date and id are its address on a page: no two events of a timeline can share one. */
final class EventIdIsUnique implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.timeline().ifPresent(timeline -> check(timeline, report));
    }

    private static void check(Timeline timeline, Diagnostic.Report report) {
        List<Event> asWritten = timeline.events().stream()
                .sorted(Comparator.comparingInt((Event e) -> e.id().place().line())
                        .thenComparing(e -> e.id().place().column()))
                .toList();
        Map<String, Event> ids = new HashMap<>();
        Map<String, Event> anchors = new HashMap<>();
        for (Event event : asWritten) {
            Event sameId = ids.putIfAbsent(event.id().value(), event);
            Event sameAnchor = anchors.putIfAbsent(event.anchor(), event);
            if (sameId != null) {
                report.accept(error(
                        "timeline/duplicate-id",
                        event.id().place(),
                        "the id “" + event.id().value() + "” is taken by the event in line " + line(sameId),
                        "give each event an id of its own"));
            } else if (sameAnchor != null) {
                report.accept(error(
                        "timeline/duplicate-id",
                        event.id().place(),
                        "its date and id give the address “#" + event.anchor() + "”, which the event in line "
                                + line(sameAnchor) + " has, too",
                        "give one of them another id"));
            }
        }
    }

    private static int line(Event event) {
        return event.id().place().line();
    }
}
