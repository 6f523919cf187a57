package dev.sharh.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A linear time scale. The drawing decides whether it runs to the right or to the left.
 *
 * @param first the day at 0
 * @param end the day after the last day, at {@code length}
 */
public record TimeScale(LocalDate first, LocalDate end, double length) {
    private static final List<Step> STEPS = List.of(
            new Step(1, ChronoUnit.DAYS),
            new Step(7, ChronoUnit.DAYS),
            new Step(1, ChronoUnit.MONTHS),
            new Step(3, ChronoUnit.MONTHS),
            new Step(1, ChronoUnit.YEARS),
            new Step(2, ChronoUnit.YEARS),
            new Step(5, ChronoUnit.YEARS),
            new Step(10, ChronoUnit.YEARS),
            new Step(20, ChronoUnit.YEARS),
            new Step(50, ChronoUnit.YEARS),
            new Step(100, ChronoUnit.YEARS),
            new Step(200, ChronoUnit.YEARS),
            new Step(500, ChronoUnit.YEARS),
            new Step(1000, ChronoUnit.YEARS),
            new Step(10_000, ChronoUnit.YEARS),
            new Step(100_000, ChronoUnit.YEARS),
            new Step(1_000_000, ChronoUnit.YEARS),
            new Step(10_000_000, ChronoUnit.YEARS),
            new Step(100_000_000, ChronoUnit.YEARS));

    /** No label is narrower than this part of the scale, so that more ticks need not be tried. */
    private static final int MAX_TICKS = 60;

    public TimeScale {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("a scale from " + first + " to " + end);
        }
    }

    /** Returns the position at which a day begins. */
    public double at(LocalDate day) {
        return length * (day.toEpochDay() - first.toEpochDay()) / (end.toEpochDay() - first.toEpochDay());
    }

    /** Returns the position at which a day begins, or the nearest end of the scale. */
    public double within(LocalDate day) {
        return Math.max(0, Math.min(length, at(day)));
    }

    /** A tick, with the day, month or year of its label. */
    public record Tick(LocalDate day, EdtfDate label) {}

    /**
     * Returns ticks at round dates, with room for their labels.
     *
     * @param width the width of the label of a tick, with the space after it
     */
    public List<Tick> ticks(ToDoubleFunction<Tick> width) {
        for (Step step : STEPS) {
            if (step.count(this) > MAX_TICKS) {
                continue;
            }
            List<Tick> ticks = step.ticks(this);
            if (fit(ticks, width)) {
                return ticks;
            }
        }
        return List.of();
    }

    private boolean fit(List<Tick> ticks, ToDoubleFunction<Tick> width) {
        for (int i = 1; i < ticks.size(); i++) {
            double room = at(ticks.get(i).day()) - at(ticks.get(i - 1).day());
            if ((width.applyAsDouble(ticks.get(i - 1)) + width.applyAsDouble(ticks.get(i))) / 2 > room) {
                return false;
            }
        }
        return true;
    }

    private record Step(int count, ChronoUnit unit) {
        double count(TimeScale scale) {
            double days = scale.end().toEpochDay() - (double) scale.first().toEpochDay();
            return days / (unit.getDuration().toDays() * (double) count);
        }

        List<Tick> ticks(TimeScale scale) {
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate day = firstOnOrAfter(scale.first()); day.isBefore(scale.end()); day = next(day)) {
                ticks.add(new Tick(day, label(day)));
            }
            return ticks;
        }

        private LocalDate firstOnOrAfter(LocalDate first) {
            LocalDate start = switch (unit) {
                case YEARS -> LocalDate.of(Math.floorDiv(first.getYear(), count) * count, 1, 1);
                case MONTHS -> LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / count * count + 1, 1);
                default -> first;
            };
            return start.isBefore(first) ? next(start) : start;
        }

        private LocalDate next(LocalDate day) {
            return day.plus(
                    switch (unit) {
                        case YEARS -> Period.ofYears(count);
                        case MONTHS -> Period.ofMonths(count);
                        default -> Period.ofDays(count);
                    });
        }

        private EdtfDate label(LocalDate day) {
            return switch (unit) {
                case YEARS -> EdtfDate.ofYear(day.getYear());
                case MONTHS -> EdtfDate.ofMonth(day.getYear(), day.getMonthValue());
                default -> EdtfDate.of(day);
            };
        }
    }
}
