package dev.sharh.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A year of more than four digits after {@code Y}, also with an exponent ({@code Y-17E7}); or a year of which only so
 * many digits are significant ({@code 1950S2}: some year from 1900 to 1999, about 1950).
 *
 * @param significand the year, or what is to be multiplied by ten to the power of the exponent
 * @param significantDigits how many digits from the left are certain
 */
public record EdtfLongYear(
        long significand, int exponent, Optional<Integer> significantDigits, Qualification qualification)
        implements Edtf {
    static final long FARTHEST = 999_999_999L;

    /** The year itself. */
    public long year() {
        long year = significand;
        for (int i = 0; i < exponent; i++) {
            year = Math.multiplyExact(year, 10L);
        }
        return year;
    }

    @Override
    public Bounds bounds() {
        long step = 1;
        int digits = String.valueOf(Math.abs(year())).length();
        for (int i = significantDigits.orElse(digits); i < digits; i++) {
            step *= 10;
        }
        long nearest = year() / step * step;
        long farthest = nearest + (year() < 0 ? 1 - step : step - 1);
        return Bounds.of(
                LocalDate.of((int) Math.min(nearest, farthest), 1, 1),
                LocalDate.of((int) Math.max(nearest, farthest), 12, 31));
    }

    @Override
    public String toString() {
        String power = exponent == 0 ? "" : "E" + exponent;
        String significant = significantDigits.map(digits -> "S" + digits).orElse("");
        return prefix() + power + significant + qualification.symbol();
    }

    private String prefix() {
        boolean four = exponent == 0 && significantDigits.isPresent() && Math.abs(significand) <= 9999;
        return four
                ? (significand < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(significand))
                : "Y" + significand;
    }
}
