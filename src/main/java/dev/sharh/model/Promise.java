package dev.sharh.model;

import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a promised event: the dates that were promised before, and how the promise ended.
 *
 * @param history the oldest first
 * @param outcome empty as long as the editor says nothing
 */
public record Promise(List<Earlier> history, Optional<Outcome> outcome) {
    /** An event whose date was never moved and whose end isn't told. */
    public static final Promise NONE = new Promise(List.of(), Optional.empty());

    public Promise {
        history = List.copyOf(history);
    }

    /** Returns the first date that was promised, if it was moved since. */
    public Optional<Edtf> first() {
        return history.stream().findFirst().map(earlier -> earlier.date().value());
    }

    /**
     * A date that was promised before.
     *
     * @param asOf the day on which it was promised, if the editor says it
     */
    public record Earlier(Located<Edtf> date, Optional<Located<LocalDate>> asOf) {}

    /**
     * How a promise ended.
     *
     * @param date when it happened
     */
    public record Outcome(Located<Ending> ending, Optional<Located<Edtf>> date) {}

    /** Whether a promise was kept. */
    public enum Ending {
        HAPPENED,
        MISSED,
        UNKNOWN;

        /** Returns the word in {@code timeline.yaml}: {@code happened}, {@code missed}, {@code unknown}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Ending> of(String word) {
            return Arrays.stream(values())
                    .filter(ending -> ending.word().equals(word))
                    .findFirst();
        }
    }

    /** Returns the day by which an event is promised: the last of its date, or the first if it has no last. */
    public static Optional<LocalDate> day(Edtf date) {
        Bounds bounds = date.bounds();
        return bounds.last().or(bounds::first);
    }
}
