package dev.sharh.time;

import java.time.LocalDate;

/**
 * A straight line of time: equal spans have equal lengths. Lengths run in the direction of time; whether that is to the
 * right or to the left is the drawing's affair.
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

    /** Where a day begins. */
    public double at(LocalDate day) {
        return length * (day.toEpochDay() - first.toEpochDay()) / (end.toEpochDay() - first.toEpochDay());
    }

    /** Where a day begins, or the end of the scale that is nearest to it. */
    public double within(LocalDate day) {
        return Math.max(0, Math.min(length, at(day)));
    }
}
