package dev.sharh.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year of four digits, with or without a month and a day; digits may be unspecified: {@code 201X}, {@code
 * 2004-XX}.
 */
public record EdtfDate(DatePart year, Optional<DatePart> month, Optional<DatePart> day) implements Edtf {

    /** A year, as exact as that. */
    public static EdtfDate ofYear(int year) {
        return new EdtfDate(yearPart(year), Optional.empty(), Optional.empty());
    }

    /** A month. */
    public static EdtfDate ofMonth(int year, int month) {
        return new EdtfDate(yearPart(year), Optional.of(twoDigits(month)), Optional.empty());
    }

    /** A day. */
    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(
                yearPart(day.getYear()),
                Optional.of(twoDigits(day.getMonthValue())),
                Optional.of(twoDigits(day.getDayOfMonth())));
    }

    private static DatePart yearPart(int year) {
        String digits =
                "0".repeat(Math.max(0, 4 - Integer.toString(Math.abs(year)).length())) + Math.abs(year);
        return new DatePart(year < 0 ? "-" + digits : digits, Qualification.NONE);
    }

    private static DatePart twoDigits(int number) {
        return new DatePart(number < 10 ? "0" + number : Integer.toString(number), Qualification.NONE);
    }

    /** How exactly the date is known: {@code 2004-XX} is a year, {@code 201X} a decade. */
    public Precision precision() {
        if (day.isPresent() && !day.get().isUnspecified()) {
            return Precision.DAY;
        } else if (month.isPresent() && !month.get().isUnspecified()) {
            return Precision.MONTH;
        }
        return switch (year.unspecifiedAtEnd()) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            default -> Precision.MILLENNIUM;
        };
    }

    /** The qualifications of all parts together. */
    public Qualification qualification() {
        return parts().map(DatePart::qualification).reduce(Qualification.NONE, Qualification::and);
    }

    /** Whether no digit is missing, but for whole parts at the end ({@code 2004-XX} counts as {@code 2004}). */
    public boolean isPlain() {
        return year.isSpecified()
                && month.map(m -> m.isSpecified()
                                || (m.isUnspecified()
                                        && day.map(DatePart::isUnspecified).orElse(true)))
                        .orElse(true)
                && day.map(d -> d.isSpecified() || d.isUnspecified()).orElse(true);
    }

    @Override
    public Bounds bounds() {
        boolean known = parts().allMatch(DatePart::isSpecified);
        return known ? knownBounds() : possibleBounds();
    }

    private Bounds knownBounds() {
        int y = year.value();
        if (month.isEmpty()) {
            return Bounds.of(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        YearMonth ofYear = YearMonth.of(y, month.get().value());
        return day.map(d -> Bounds.of(ofYear.atDay(d.value()), ofYear.atDay(d.value())))
                .orElseGet(() -> Bounds.of(ofYear.atDay(1), ofYear.atEndOfMonth()));
    }

    private Bounds possibleBounds() {
        return Bounds.of(
                find(false).orElseThrow(() -> new IllegalStateException("no such day: " + this)),
                find(true).orElseThrow(() -> new IllegalStateException("no such day: " + this)));
    }

    /** Returns whether the calendar has a day like this. */
    boolean exists() {
        return find(false).isPresent();
    }

    private Optional<LocalDate> find(boolean last) {
        return first(year.candidates(), last, y -> findInYear(y, last));
    }

    private Optional<LocalDate> findInYear(int y, boolean last) {
        IntStream months = month.map(DatePart::candidates).orElseGet(() -> IntStream.rangeClosed(1, 12));
        return first(months.filter(m -> m >= 1 && m <= 12), last, m -> findInMonth(YearMonth.of(y, m), last));
    }

    private Optional<LocalDate> findInMonth(YearMonth ofYear, boolean last) {
        IntStream days =
                day.map(DatePart::candidates).orElseGet(() -> IntStream.rangeClosed(1, ofYear.lengthOfMonth()));
        return first(days.filter(ofYear::isValidDay), last, d -> Optional.of(ofYear.atDay(d)));
    }

    private static Optional<LocalDate> first(IntStream rising, boolean last, IntFunction<Optional<LocalDate>> find) {
        int[] candidates = rising.toArray();
        return IntStream.range(0, candidates.length)
                .map(i -> candidates[last ? candidates.length - 1 - i : i])
                .mapToObj(find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<DatePart> parts() {
        return Stream.concat(Stream.of(year), Stream.concat(month.stream(), day.stream()));
    }

    /**
     * A qualification of all parts is at the end; if the parts differ, each qualification is before its part (level
     * 2).
     */
    @Override
    public String toString() {
        boolean same = month.map(part -> part.qualification() == year.qualification())
                        .orElse(true)
                && day.map(part -> part.qualification() == year.qualification()).orElse(true);
        if (same) {
            StringBuilder date = new StringBuilder(year.digits());
            month.ifPresent(part -> date.append('-').append(part.digits()));
            day.ifPresent(part -> date.append('-').append(part.digits()));
            return date.append(year.qualification().symbol()).toString();
        }
        return String.join(
                "-", parts().map(p -> p.qualification().symbol() + p.digits()).toList());
    }

    /** How exactly a date is known, from the coarsest to the finest. */
    public enum Precision {
        MILLENNIUM,
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY
    }
}
