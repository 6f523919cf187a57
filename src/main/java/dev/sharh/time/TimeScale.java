package dev.sharh.time;

import java.time.LocalDate;

/**
 * A straight line of time: equal spans have equal lengths. Lengths increase with time; the drawing decides
 * whether that is to the right or to the left.
 *
 * @param first the day at 0
 * @param end the day after the last, at {@code length}
 */
public record TimeScale(LocalDate first, LocalDate end, double length) {
    public TimeScale {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("a scale from " + first + " to " + end);
        }
    }

    /** The position at which a day begins. */
    public double at(LocalDate day) {
        return length * (day.toEpochDay() - first.toEpochDay()) / (end.toEpochDay() - first.toEpochDay());
    }

    /** The position at which a day begins, or the nearest end of the scale. */
    public double within(LocalDate day) {
        return Math.max(0, Math.min(length, at(day)));
    }
}
