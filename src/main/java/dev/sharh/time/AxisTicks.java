package dev.sharh.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The days at which a scale is marked: round ones, and no more than there is room to label. */
public final class AxisTicks {
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
    /** No label of a tick is narrower than this part of the scale, so that more ticks need not be tried. */
    private static final int MOST = 60;

    private AxisTicks() {}

    /** A tick with the date that its label says: a day, a month or a year. */
    public record Tick(LocalDate day, EdtfDate label) {}

    /**
     * The ticks of a scale.
     *
     * @param width how much room the label of a tick needs, its distance to the next included
     */
    public static List<Tick> of(TimeScale scale, ToDoubleFunction<Tick> width) {
        for (Step step : STEPS) {
            if (step.count(scale) > MOST) {
                continue;
            }
            List<Tick> ticks = step.ticks(scale);
            if (fit(ticks, scale, width)) {
                return ticks;
            }
        }
        return List.of();
    }

    private static boolean fit(List<Tick> ticks, TimeScale scale, ToDoubleFunction<Tick> width) {
        for (int i = 1; i < ticks.size(); i++) {
            double room =
                    scale.at(ticks.get(i).day()) - scale.at(ticks.get(i - 1).day());
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
