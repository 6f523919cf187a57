package dev.sharh.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a timeline in which most of it happens. Where it is short beside the whole, a drawing shows it a second
 * time, enlarged.
 *
 * @param first the day of the first date in it
 * @param last the last day of the last
 */
public record DenseInterval(LocalDate first, LocalDate last) {
    private static final double SHARE_OF_DATES = 0.5;
    private static final double SHARE_OF_TIME = 0.25;
    private static final int FEWEST = 3;

    /**
     * Finds the shortest part with at least half of the dates, if it is no more than a quarter of the whole, and then
     * takes in what follows as long as it stays within that quarter.
     *
     * @param dates the days at which dates are drawn, at least one
     */
    public static Optional<DenseInterval> in(List<LocalDate> dates) {
        List<LocalDate> days = dates.stream().sorted().toList();
        int fewest = Math.max(FEWEST, (int) Math.ceil(days.size() * SHARE_OF_DATES));
        double whole = days(days.get(0), days.get(days.size() - 1));
        if (days.size() <= fewest || whole == 0) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(0, days.size() - fewest)
                .boxed()
                .min(Comparator.comparingLong(i -> days(days.get(i), days.get(i + fewest - 1))))
                .map(i -> widened(days, i, i + fewest - 1, whole))
                .filter(crowd -> days(crowd.first, crowd.last) <= whole * SHARE_OF_TIME)
                .filter(crowd -> crowd.first.isAfter(days.get(0)) || crowd.last.isBefore(days.get(days.size() - 1)));
    }

    /** Returns whether a day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static DenseInterval widened(List<LocalDate> days, int from, int to, double whole) {
        int first = from;
        int last = to;
        boolean grown = true;
        while (grown) {
            grown = false;
            if (last + 1 < days.size() && days(days.get(first), days.get(last + 1)) <= whole * SHARE_OF_TIME) {
                last++;
                grown = true;
            }
            if (first > 0 && days(days.get(first - 1), days.get(last)) <= whole * SHARE_OF_TIME) {
                first--;
                grown = true;
            }
        }
        return new DenseInterval(days.get(first), days.get(last));
    }

    private static long days(LocalDate first, LocalDate last) {
        return last.toEpochDay() - first.toEpochDay();
    }
}
