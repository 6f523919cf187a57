package dev.sharh.fidelity.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a group of digits can mean: {@code 2,500} is 2500, and where a language's points may be commas, {@code 150.000}
 * is 150 or 150,000.
 */
final class DigitReadings {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\D)\\d{3}(\\1\\d{3})*");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)(\\D)(\\d+)");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile("\\d{1,3}(\\D)\\d{3}(\\1\\d{3})*(?!\\1)\\D\\d+");
    /** Spaces and apostrophes group digits in every language that writes them between two. */
    private static final String ALWAYS_GROUPS = "\u00A0\u202F\u2009'\u2019";

    private final Spellings spellings;

    DigitReadings(Spellings spellings) {
        this.spellings = spellings;
    }

    /** The values that a group of digits may stand for as one number; none if it isn't one ({@code 5:30}, {@code 5.8.2024}). */
    List<BigDecimal> numbers(String digits) {
        List<BigDecimal> all = scaled(digits);
        // Three digits behind a comma that may be either are thousands; behind a point they may be decimals: 1.625.
        return all.size() > 1 && digits.indexOf('.') < 0 && !digits.startsWith("0") ? all.subList(0, 1) : all;
    }

    /** The same before a word for thousands or millions, where three decimals are as likely: 1.625 million. */
    List<BigDecimal> scaled(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(new BigDecimal(digits));
        }
        List<BigDecimal> readings = new ArrayList<>();
        var grouped = GROUPED.matcher(digits);
        if (grouped.matches() && groups(grouped.group(1))) {
            readings.add(new BigDecimal(NO_DIGIT.matcher(digits).replaceAll("")));
        }
        var decimal = DECIMAL.matcher(digits);
        if (decimal.matches() && spellings.decimalSeparators().contains(decimal.group(2))) {
            readings.add(new BigDecimal(decimal.group(1) + "." + decimal.group(3)));
        }
        var both = GROUPED_DECIMAL.matcher(digits);
        if (both.matches() && groups(both.group(1))) {
            String[] parts = NO_DIGIT.split(digits, -1);
            int point = digits.length() - parts[parts.length - 1].length() - 1;
            readings.add(new BigDecimal(
                    NO_DIGIT.matcher(digits.substring(0, point)).replaceAll("") + "." + digits.substring(point + 1)));
        }
        return readings;
    }

    /** Each number between separators by itself. */
    static List<Value> parts(String digits) {
        List<Value> parts = new ArrayList<>();
        for (String part : NO_DIGIT.split(digits, -1)) {
            parts.add(new Value.Quantity(new BigDecimal(part)));
        }
        return parts;
    }

    private boolean groups(String separator) {
        return spellings.groupSeparators().contains(separator) || ALWAYS_GROUPS.contains(separator);
    }
}
