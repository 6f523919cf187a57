package dev.sharh.fidelity.mention;

import java.math.BigDecimal;

/** What a mention says, the same in every language. */
public sealed interface Value {
    /** A number; 2.50 and 2.5 are one. */
    record Quantity(BigDecimal value) implements Value {
        public Quantity {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        public static Quantity of(long value) {
            return new Quantity(BigDecimal.valueOf(value));
        }
    }

    /** A number of which only the magnitude is said: hundreds are 100. */
    record Magnitude(BigDecimal value) implements Value {
        public Magnitude {
            value = value.stripTrailingZeros();
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
    record Month(int month) implements Value {}

    /** Monday is 1 (ISO 8601). */
    record Weekday(int weekday) implements Value {}

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
