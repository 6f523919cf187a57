package dev.sharh.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A date in words. Pieces that name a day, a month or a year of the calendar are separate. */
public record WrittenDate(List<Part> parts) {
    public WrittenDate {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of the words.
     *
     * @param machine the piece's date as HTML's {@code time} element reads it, where it has such a form
     */
    public record Part(String text, Optional<String> machine) {
        private static final int DAY_LENGTH = "2024-08-05".length();

        /** Returns whether the piece is a full day. */
        boolean isDay() {
            return machine.filter(iso -> iso.length() == DAY_LENGTH).isPresent();
        }
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
