package dev.sharh.text.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a mention says, the same in every language. The equality of those that nearly every text has is written out: the
 * JDK makes a record's own from method handles when it is first asked, for some milliseconds of each build.
 */
public sealed interface Value {
    /** A number; 2.50 and 2.5 are one. */
    record Quantity(BigDecimal value) implements Value {
        public Quantity {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        public static Quantity of(long value) {
            return new Quantity(BigDecimal.valueOf(value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Quantity quantity && value.equals(quantity.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A number of which only the magnitude is said: hundreds are 100. */
    record Magnitude(BigDecimal value) implements Value {
        public Magnitude {
            value = value.stripTrailingZeros();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Magnitude magnitude && value.equals(magnitude.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** Two numbers that are written as one thing, in whatever order: a range, 10–15, or a result, 3-1. */
    record Range(Quantity one, Quantity other) implements Value {
        /** Whether it is the same two numbers. */
        public boolean matches(Range range) {
            return equals(range) || (one.equals(range.other()) && other.equals(range.one()));
        }

        /** Whether it is one of the two numbers with another one. */
        public boolean sharesOne(Range range) {
            return !matches(range) && (has(range.one()) || has(range.other()));
        }

        private boolean has(Quantity number) {
            return one.equals(number) || other.equals(number);
        }
    }

    /** January is 1. */
    record Month(int month) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Month that && month == that.month;
        }

        @Override
        public int hashCode() {
            return month;
        }
    }

    /** Monday is 1 (ISO 8601). */
    record Weekday(int weekday) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Weekday that && weekday == that.weekday;
        }

        @Override
        public int hashCode() {
            return weekday;
        }
    }

    /** By its first year; of a century that isn't said, the years below 100: the sixties are 60. */
    record Decade(int year) implements Value {}

    /** A time of day on a clock; of 7:00 in the evening the hour is 7. */
    record Clock(int hour, int minute, HalfOfDay half) implements Value {}

    /** Before or after noon, as far as it is said. */
    enum HalfOfDay {
        MORNING,
        AFTERNOON,
        UNSAID
    }
}
