package dev.sharh.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The calendars of texts besides the Gregorian one, and the Gregorian dates that theirs can mean. */
public enum CalendarSystem {
    /** The Islamic calendar of the moon. Countries begin its months a day apart. */
    HIJRI(1, 1600) {
        @Override
        List<LocalDate> days(int year, int month, int day) {
            LocalDate tabular = LocalDate.ofEpochDay(tabular(year, month, day));
            LocalDate observed = year < FIRST_UMM_AL_QURA ? tabular : ummAlQura(year, month, day);
            return Stream.of(observed, observed.minusDays(1), observed.plusDays(1), tabular)
                    .distinct()
                    .toList();
        }
    },
    /** The solar calendar of Iran and Afghanistan. */
    JALALI(1178, 1501) {
        @Override
        List<LocalDate> days(int year, int month, int day) {
            return List.of(LocalDate.ofEpochDay(jalali(year, month, day)));
        }
    },
    /** The same with the years of the Kurdish era. */
    KURDISH(2499, 2822) {
        @Override
        List<LocalDate> days(int year, int month, int day) {
            return JALALI.days(year - KURDISH_ERA, month, day);
        }
    };

    private static final int KURDISH_ERA = 1321;
    /** The first year of the JDK's table. */
    private static final int FIRST_UMM_AL_QURA = 1300;

    private static final long HIJRI_EPOCH = LocalDate.of(622, 7, 19).toEpochDay();
    /** The day before the first day of the calendar: the cycle counts a leap day from its first year. */
    private static final long JALALI_EPOCH = LocalDate.of(622, 3, 21).toEpochDay();

    private static final int LAST_MONTH = 12;

    private final int firstYear;
    private final int lastYear;

    CalendarSystem(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    abstract List<LocalDate> days(int year, int month, int day);

    public boolean hasYear(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** Returns the days that a date can mean, the most likely first; more than one in a calendar of the moon. */
    public List<LocalDate> daysOf(int year, int month, int day) {
        return hasYear(year) ? days(year, month, day) : List.of();
    }

    /** Returns the months that a month touches. */
    public List<YearMonth> monthsOf(int year, int month) {
        return hasYear(year) ? months(days(year, month, 1), endOfMonth(year, month)) : List.of();
    }

    /** Returns the years that a year touches. */
    public List<Integer> yearsOf(int year) {
        return hasYear(year)
                ? months(days(year, 1, 1), endOfMonth(year, LAST_MONTH)).stream()
                        .map(YearMonth::getYear)
                        .distinct()
                        .toList()
                : List.of();
    }

    private LocalDate endOfMonth(int year, int month) {
        List<LocalDate> next = month == LAST_MONTH ? days(year + 1, 1, 1) : days(year, month + 1, 1);
        return Collections.max(next).minusDays(1);
    }

    private static List<YearMonth> months(List<LocalDate> firstDays, LocalDate lastDay) {
        YearMonth first = YearMonth.from(Collections.min(firstDays));
        long count = first.until(YearMonth.from(lastDay), ChronoUnit.MONTHS);
        return LongStream.rangeClosed(0, count).mapToObj(first::plusMonths).toList();
    }

    /** Returns a day of the calendar of Umm al-Qura, the official one of Saudi Arabia; day 30 of a short month is the next day. */
    private static LocalDate ummAlQura(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, 1)).plusDays(day - 1L);
        } catch (DateTimeException e) {
            return LocalDate.ofEpochDay(tabular(year, month, day)); // beyond the JDK's table
        }
    }

    /** The civil calendar by rule, with 11 leap years in 30 (Reingold and Dershowitz, Calendrical Calculations, §7.1). */
    private static long tabular(int year, int month, int day) {
        long monthsBefore = (59L * (month - 1) + 1) / 2;
        return HIJRI_EPOCH + (year - 1L) * 354 + Math.floorDiv(3 + 11L * year, 30) + monthsBefore + day - 1;
    }

    /** The calendar by the cycle of 33 years, which is right from 1178 to 1501. */
    private static long jalali(int year, int month, int day) {
        int monthsBefore = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
        return JALALI_EPOCH + 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33) + monthsBefore + day - 1;
    }
}
