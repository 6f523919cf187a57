package dev.sharh.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The status of an event. */
public enum Status {
    HAPPENED,
    PLANNED,
    POSTPONED,
    CANCELLED;

    /** Returns the word in {@code timeline.yaml}: {@code happened}, {@code planned}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
