package dev.sharh.model;

import dev.sharh.model.Timeline.Figure;
import dev.sharh.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An event of a timeline.
 *
 * @param id unique in its timeline
 * @param cites the ids of the blocks that it rests on
 * @param inferred what is inferred, and from what; readers see it
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
    /** The first date in an EDTF expression, without its qualifiers: {@code 2025-09} in {@code ../2025-09}. */
    private static final Pattern DATE = Pattern.compile("Y?-?[0-9X]+(-[0-9X]{2}){0,2}");

    public Event {
        cites = List.copyOf(cites);
    }

    /** Returns the id of its element on pages: its first date and its id, {@code 2025-09-first-phase}. */
    public String anchor() {
        return anchor(date.value(), id.value());
    }

    /** Returns the anchor of an event with this date and id. */
    public static String anchor(Edtf date, String id) {
        Matcher first = DATE.matcher(date.toString());
        return (first.find() ? first.group() + "-" : "") + id;
    }

    /** Returns the texts that readers see. */
    Stream<LocalizedText> texts() {
        return Stream.of(Optional.of(title), text, inferred, figure.map(Figure::unit))
                .flatMap(Optional::stream);
    }
}
