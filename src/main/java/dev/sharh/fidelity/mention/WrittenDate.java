package dev.sharh.fidelity.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Gregorian date as far as a text gives it.
 *
 * @param weekday Monday is 1
 */
public record WrittenDate(
        Optional<Integer> day, Optional<Integer> month, Optional<Integer> year, Optional<Integer> weekday) {
    private static final int LAST_DAY = 31;
    private static final int PARTS = 4;
    private static final int MOST_DAYS = 10_000_000;

    /** Returns the date with the values of a reading of a mention. */
    public static WrittenDate of(List<Value> reading) {
        Optional<Integer> day = Optional.empty();
        Optional<Integer> month = Optional.empty();
        Optional<Integer> year = Optional.empty();
        Optional<Integer> weekday = Optional.empty();
        for (Value value : reading) {
            if (value instanceof Value.Month some) {
                month = Optional.of(some.month());
            } else if (value instanceof Value.Weekday some) {
                weekday = Optional.of(some.weekday());
            } else if (value instanceof Value.Quantity number && number.value().intValue() <= LAST_DAY) {
                day = Optional.of(number.value().intValue());
            } else if (value instanceof Value.Quantity number) {
                year = Optional.of(number.value().intValue());
            }
        }
        return new WrittenDate(day, month, year, weekday);
    }

    /** Returns whether each part that both texts give is the same. */
    public boolean agrees(WrittenDate other) {
        return agrees(day, other.day)
                && agrees(month, other.month)
                && agrees(year, other.year)
                && agrees(weekday, other.weekday);
    }

    private static boolean agrees(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Returns how different another date is: first by the parts that differ, then by those that both have, then by days. */
    public int distance(WrittenDate other) {
        int differing = 0;
        int same = 0;
        for (List<Optional<Integer>> pair : List.of(
                List.of(day, other.day),
                List.of(month, other.month),
                List.of(year, other.year),
                List.of(weekday, other.weekday))) {
            boolean both = pair.get(0).isPresent() && pair.get(1).isPresent();
            differing += both && !pair.get(0).equals(pair.get(1)) ? 1 : 0;
            same += both && pair.get(0).equals(pair.get(1)) ? 1 : 0;
        }
        int days = 366 * apart(year, other.year) + 31 * apart(month, other.month) + apart(day, other.day);
        return (differing * PARTS - same) * MOST_DAYS + days;
    }

    private static int apart(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : Math.abs(one.get() - other.get());
    }

    /** Returns its day of the calendar; empty if it lacks a part or there is no such day. */
    public Optional<LocalDate> full() {
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the weekday of its full date, if the text gives another one. */
    public Optional<Integer> rightWeekday() {
        return full().map(date -> date.getDayOfWeek().getValue())
                .filter(right -> weekday.isPresent() && !weekday.get().equals(right));
    }

    /** Returns it in the form of ISO 8601: 2024-09-06, 2024-09, --09-06. */
    public String iso() {
        String monthAndDay = month.map(number -> pad("-%02d", number)).orElse("")
                + day.map(number -> pad("-%02d", number)).orElse("");
        return year.map(number -> pad("%04d", number)).orElse("-") + monthAndDay;
    }

    private static String pad(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
