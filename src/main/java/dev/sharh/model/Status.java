package dev.sharh.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of an event: it took place, or it is promised, put off or called off. */
public enum Status {
    HAPPENED,
    PLANNED,
    POSTPONED,
    CANCELLED;

    /** The word that a timeline's author writes: {@code happened}, {@code planned}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
