package dev.sharh.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened and what is planned.
 *
 * @param asOf the day on which the plans were known
 * @param events in the order of their dates
 * @param figures the numbers above the timeline
 */
public record Timeline(
        String file, LocalizedText title, Optional<LocalDate> asOf, List<Event> events, List<KeyFigure> figures) {
    public Timeline {
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }

    /** Returns all texts. Each should exist in all languages of the explainer. */
    public Stream<LocalizedText> texts() {
        Stream<LocalizedText> ofFigures =
                figures.stream().flatMap(figure -> Stream.of(figure.figure().unit(), figure.label()));
        return Stream.of(Stream.of(title), ofFigures, events.stream().flatMap(Event::texts))
                .flatMap(texts -> texts);
    }

    /** Returns whether there is nothing to show, because an editor has written only the title yet. */
    public boolean isEmpty() {
        return events.isEmpty() && figures.isEmpty();
    }
}
