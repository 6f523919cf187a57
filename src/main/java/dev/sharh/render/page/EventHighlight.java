package dev.sharh.render.page;

import dev.sharh.render.view.TimelineView;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The styles that light an event's mark in the drawing together with its entry in the list, and the other way round. */
final class EventHighlight {
    private EventHighlight() {}

    static String styles(TimelineView timeline) {
        return IntStream.rangeClosed(1, timeline.events().size())
                .mapToObj(EventHighlight::rule)
                .collect(Collectors.joining());
    }

    private static String rule(int number) {
        String entry = ".event:nth-child(" + number + ")";
        String mark = ".e" + number;
        return ".timeline:has(" + entry + ":is(:target,:hover)) " + mark + ",.timeline:has(" + mark + ":hover) " + entry
                + "{--lit:var(--accent-soft)}";
    }
}
