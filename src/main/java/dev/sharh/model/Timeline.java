package dev.sharh.model;

import dev.sharh.model.Timeline.Figure;
import dev.sharh.time.Edtf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events of an explainer.
 *
 * @param asOf the day whose plans the timeline shows
 * @param events in the order of their dates
 * @param figures the numbers above the timeline
 * @param eras spans of time that the drawing shades
 */
public record Timeline(
        String file,
        LocalizedText title,
        Optional<LocalDate> asOf,
        List<Event> events,
        List<KeyFigure> figures,
        List<Era> eras) {
    public Timeline {
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        eras = List.copyOf(eras);
    }

    /** Returns all texts. Each should exist in all languages of the explainer. */
    public Stream<LocalizedText> texts() {
        Stream<LocalizedText> ofFigures =
                figures.stream().flatMap(figure -> Stream.of(figure.figure().unit(), figure.label()));
        return Stream.of(
                        Stream.of(title),
                        ofFigures,
                        eras.stream().map(Era::title),
                        events.stream().flatMap(Event::texts))
                .flatMap(texts -> texts);
    }

    /** Returns the block ids that events and figures cite, each with its place. */
    public Stream<Located<String>> cited() {
        return Stream.concat(
                events.stream().flatMap(event -> event.cites().stream()),
                figures.stream().flatMap(figure -> figure.cites().stream()));
    }

    /** Returns the planned events that are still to come, the next first. */
    public Stream<Event> upcoming(Optional<LocalDate> knownUntil) {
        return events.stream()
                .filter(event -> event.status().value() == Status.PLANNED)
                .filter(event -> event.isOpen() && !event.isOverdue(knownUntil));
    }

    /** Returns the timeline with its next event only. */
    Timeline next(Optional<LocalDate> knownUntil) {
        return new Timeline(file, title, asOf, upcoming(knownUntil).limit(1).toList(), List.of(), List.of());
    }

    /** Returns whether a drawing has events. */
    public boolean isDrawn() {
        return events.stream().anyMatch(Event::isDrawn);
    }

    /** Returns whether there is nothing to show, because an editor has written only the title yet. */
    public boolean isEmpty() {
        return events.isEmpty() && figures.isEmpty();
    }

    /** A span of time with a name: the war, a term of office. */
    public record Era(Located<Edtf> date, LocalizedText title) {}

    /** A number and its unit: 2,500 troops. */
    public record Figure(Located<BigDecimal> value, LocalizedText unit) {}

    /**
     * An important figure of the whole explainer, shown above the timeline.
     *
     * @param cites the ids of the blocks with the figure
     */
    public record KeyFigure(Figure figure, LocalizedText label, List<Located<String>> cites) {
        public KeyFigure {
            cites = List.copyOf(cites);
        }
    }
}
