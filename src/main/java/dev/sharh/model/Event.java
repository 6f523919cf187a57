package dev.sharh.model;

import dev.sharh.model.Timeline.Figure;
import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import java.time.LocalDate;
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
 * @param accepted the findings about the event that its editor accepted
 * @param promise dates that were promised before, and the outcome
 * @param media a picture or a video
 */
public record Event(
        Located<String> id,
        Located<Edtf> date,
        Located<Status> status,
        LocalizedText title,
        Optional<LocalizedText> text,
        List<Located<String>> cites,
        Optional<LocalizedText> inferred,
        List<AcceptedFinding> accepted,
        Optional<Figure> figure,
        Promise promise,
        Optional<Media> media) {
    /** The first date in an EDTF expression, without its qualifiers: {@code 2025-09} in {@code ../2025-09}. */
    private static final Pattern DATE = Pattern.compile("Y?-?[0-9X]+(-[0-9X]{2}){0,2}");

    public Event {
        cites = List.copyOf(cites);
        accepted = List.copyOf(accepted);
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

    /** Returns whether it is still to come: planned or put off, and no outcome is told. */
    public boolean isOpen() {
        return (status.value() == Status.PLANNED || status.value() == Status.POSTPONED)
                && promise.outcome().isEmpty();
    }

    /** Returns the status that readers see: a promise that was kept has happened, and one that was missed is void. */
    public Status shown() {
        return promise.outcome()
                .map(outcome -> switch (outcome.ending().value()) {
                    case HAPPENED -> Status.HAPPENED;
                    case MISSED -> Status.CANCELLED;
                    case UNKNOWN -> status.value();
                })
                .orElse(status.value());
    }

    /** Returns the first date that was promised, if it is not the one that readers see. */
    public Optional<Edtf> promisedBefore() {
        return promise.first().or(() -> Optional.of(date.value())).filter(first -> !first.equals(shownDate()));
    }

    /** Returns the date at which it happened, if its outcome says so, or else its date. */
    public Edtf shownDate() {
        return promise.outcome()
                .filter(outcome -> outcome.ending().value() == Promise.Ending.HAPPENED)
                .flatMap(Promise.Outcome::date)
                .map(Located::value)
                .orElse(date.value());
    }

    /** Returns whether its last day is past and no outcome is told. */
    public boolean isOverdue(Optional<LocalDate> today) {
        return isOpen()
                && today.isPresent()
                && date.value().bounds().last().filter(today.get()::isAfter).isPresent();
    }

    /** Returns the texts that readers see. */
    Stream<LocalizedText> texts() {
        return Stream.concat(
                Stream.of(Optional.of(title), text, inferred, figure.map(Figure::unit))
                        .flatMap(Optional::stream),
                media.stream().flatMap(Media::texts));
    }

    /** Returns whether its first or its last day is known, so that a drawing can show it. */
    public boolean isDrawn() {
        Bounds bounds = shownDate().bounds();
        return bounds.first().isPresent() || bounds.last().isPresent();
    }

    /**
     * A picture of an event, or a video with a picture in its place: nothing is loaded from another site.
     *
     * @param image relative to the explainer: {@code media/bridge.jpg}
     * @param alt what the picture shows, for those who don't see it
     * @param credit who made it
     * @param video the address of the video on the web
     */
    public record Media(
            Located<String> image,
            LocalizedText alt,
            Optional<LocalizedText> caption,
            Optional<LocalizedText> credit,
            Optional<Located<String>> video) {
        Stream<LocalizedText> texts() {
            return Stream.of(Optional.of(alt), caption, credit).flatMap(Optional::stream);
        }
    }
}
