package dev.sharh.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened and what is promised.
 *
 * @param asOf the day that the timeline speaks from: what is planned is planned as seen on that day
 * @param events in the order of their dates
 * @param figures the numbers that matter to the whole, each with what it counts and where the article says it
 */
public record Timeline(
        String file, LocalizedText title, Optional<LocalDate> asOf, List<Event> events, List<KeyFigure> figures) {
    public Timeline {
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }
}
