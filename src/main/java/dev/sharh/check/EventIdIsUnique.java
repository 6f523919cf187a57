package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.Timeline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each event of a timeline has its own id and its own address on a page, which is made from its date and id. */
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
                        Message.of(
                                "the event in line {1} also has the id “{0}”",
                                event.id().value(), line(sameId)),
                        Message.of("give each event its own id")));
            } else if (sameAnchor != null) {
                report.accept(error(
                        "timeline/duplicate-id",
                        event.id().place(),
                        Message.of(
                                "the date and the id give the address “#{0}”, which the event in line {1} also has",
                                event.anchor(), line(sameAnchor)),
                        Message.of("give one of the two events another id")));
            }
        }
    }

    private static int line(Event event) {
        return event.id().place().line();
    }
}
