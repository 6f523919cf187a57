package dev.sharh.model;

import dev.sharh.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of a timeline.
 *
 * @param id unique in its timeline
 * @param cites ids of the article's blocks that say so
 * @param inferred what the article doesn't say outright, and what it follows from; readers see it
 */
public record Event(
        Located<String> id,
        Located<Edtf> date,
        Located<Status> status,
        LocalizedText title,
        Optional<LocalizedText> text,
        List<Located<String>> cites,
        Optional<LocalizedText> inferred,
        Optional<Figure> figure) {
    public Event {
        cites = List.copyOf(cites);
    }

    /** What it says to readers. */
    Stream<LocalizedText> texts() {
        return Stream.of(Optional.of(title), text, inferred, figure.map(Figure::unit))
                .flatMap(Optional::stream);
    }
}
