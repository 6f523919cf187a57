package dev.sharh.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a date was moved, in the largest unit that is exact: years for dates that end with a year, months for those that
 * end with a month, or else days.
 *
 * @param amount more than zero
 * @param unit {@code DAYS}, {@code MONTHS} or {@code YEARS}
 * @param later whether the second date is the later one
 */
public record DateShift(long amount, ChronoUnit unit, boolean later) {
    private static final int MONTHS_IN_YEAR = 12;

    /** Returns the time between the last days of two dates; empty if one has no last day, or if they are the same. */
    public static Optional<DateShift> between(Edtf from, Edtf to) {
        Optional<LocalDate> start = from.bounds().last();
        Optional<LocalDate> end = to.bounds().last();
        return start.isEmpty() || end.isEmpty() || start.equals(end)
                ? Optional.empty()
                : Optional.of(between(start.get(), end.get()));
    }

    private static DateShift between(LocalDate from, LocalDate to) {
        boolean later = to.isAfter(from);
        long days = Math.abs(ChronoUnit.DAYS.between(from, to));
        long months = Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
        boolean wholeMonths = months > 0
                && (from.getDayOfMonth() == to.getDayOfMonth() || (isLastOfMonth(from) && isLastOfMonth(to)));
        if (!wholeMonths) {
            return new DateShift(days, ChronoUnit.DAYS, later);
        } else if (months % MONTHS_IN_YEAR == 0) {
            return new DateShift(months / MONTHS_IN_YEAR, ChronoUnit.YEARS, later);
        }
        return new DateShift(months, ChronoUnit.MONTHS, later);
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
