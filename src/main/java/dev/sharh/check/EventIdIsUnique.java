package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.Timeline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An event's id is its address on a page: no two events of a timeline can share one. */
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
        Map<String, Place> seen = new HashMap<>();
        for (Event event : asWritten) {
            Place first = seen.putIfAbsent(event.id().value(), event.id().place());
            if (first != null) {
                report.accept(error(
                        "timeline/duplicate-id",
                        event.id().place(),
                        "the id “" + event.id().value() + "” is taken by the event in line " + first.line(),
                        "give each event an id of its own"));
            }
        }
    }
}
