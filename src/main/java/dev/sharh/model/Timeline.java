package dev.sharh.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** All of its texts: each should be there in each of the explainer's languages. */
    public Stream<LocalizedText> texts() {
        Stream<LocalizedText> ofFigures =
                figures.stream().flatMap(figure -> Stream.of(figure.figure().unit(), figure.label()));
        return Stream.of(Stream.of(title), ofFigures, events.stream().flatMap(Event::texts))
                .flatMap(texts -> texts);
    }

    /** Whether there is something to show: an editor may have written nothing under its title yet. */
    public boolean saysSomething() {
        return !events.isEmpty() || !figures.isEmpty();
    }
}
