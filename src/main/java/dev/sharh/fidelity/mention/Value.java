package dev.sharh.fidelity.mention;

import dev.sharh.time.CalendarSystem;
import java.math.BigDecimal;

/** A value of a mention, independent of its language. */
public sealed interface Value {
    /** A number; 2.50 and 2.5 are the same. */
    record Quantity(BigDecimal value) implements Value {
        public Quantity {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        public static Quantity of(long value) {
            return new Quantity(BigDecimal.valueOf(value));
        }
    }

    /** A number of which a text gives only the magnitude: hundreds are 100. */
    record Magnitude(BigDecimal value) implements Value {
        public Magnitude {
            value = value.stripTrailingZeros();
        }
    }

    /**
     * Two numbers that are written together: a range, 10–15, or a result, 3-1.
     *
     * @param ordered whether their order is certain, as in "3 to 5"; a dash may be written from right to left
     */
    record Range(Quantity one, Quantity other, boolean ordered) implements Value {
        /** Returns whether another range has the same two numbers. */
        public boolean matches(Range range) {
            return (one.equals(range.one()) && other.equals(range.other()))
                    || (one.equals(range.other()) && other.equals(range.one()));
        }

        /** Returns whether another range certainly has the same two numbers in the other order. */
        public boolean reverses(Range range) {
            return ordered && range.ordered() && matches(range) && !one.equals(range.one());
        }

        /** Returns whether another range has only one of the two numbers. */
        public boolean sharesOne(Range range) {
            return !matches(range) && (has(range.one()) || has(range.other()));
        }

        private boolean has(Quantity number) {
            return one.equals(number) || other.equals(number);
        }
    }

    /** January is 1. */
    record Month(int month) implements Value {}

    /** A month of another calendar. */
    record CalendarMonth(CalendarSystem calendar, int month) implements Value {}

    /** A date that is counted from another one: last month is −1 of {@link Unit#MONTH}. */
    record Relative(Unit unit, int offset) implements Value {}

    /** What a relative date counts. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** Years from the year that the text named last. */
        FOLLOWING_YEAR
    }

    /** Monday is 1 (ISO 8601). */
    record Weekday(int weekday) implements Value {}

    /** A decade by its first year; without a century, a year below 100: the sixties are 60. */
    record Decade(int year) implements Value {}

    /** A time on a clock; the hour of 7:00 in the evening is 7. */
    record Clock(int hour, int minute, HalfOfDay half) implements Value {}

    /** Before or after noon, if a text says it. */
    enum HalfOfDay {
        MORNING,
        AFTERNOON,
        UNSAID
    }

    /** A unit without a number, which is one of it: a week. */
    record Single(String unit) implements Value {}

    /** A country by its ISO 3166-1 code. */
    record Territory(String code) implements Value {}

    /** What a text says of a number that it doesn't give exactly. */
    record Bound(Limit limit, Quantity number) implements Value {}

    /** On which side of a number a value is. */
    enum Limit {
        MORE,
        LESS,
        NEAR
    }

    /** One of several words that exclude each other: {@code rise} of {@code rise/fall}. */
    record Side(String opposites, int side) implements Value {}
}
