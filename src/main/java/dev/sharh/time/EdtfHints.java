package dev.sharh.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them elsewhere, told from EDTF with the right form at hand. */
final class EdtfHints {
    private static final Pattern SHORT_PARTS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SHORT_MONTH = Pattern.compile("(\\d{4})-(\\d)");

    private EdtfHints() {}

    static void refuseCommonMistakes(String text) {
        if (text.isBlank()) {
            throw new EdtfException(0, "there is no date", "2024-09-06");
        } else if (!text.strip().equals(text)) {
            int at = Character.isWhitespace(text.charAt(0))
                    ? 0
                    : text.stripTrailing().length();
            throw new EdtfException(at, "there is a blank around the date", text.strip());
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.FORMAT) {
                throw new EdtfException(i, "there is an invisible character in the date", "delete it");
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            throw new EdtfException(
                    0,
                    "nobody can tell the day from the month",
                    dayFirst.group(3) + "-" + two(dayFirst.group(2)) + "-" + two(dayFirst.group(1)) + " or "
                            + dayFirst.group(3) + "-" + two(dayFirst.group(1)) + "-" + two(dayFirst.group(2)));
        }
        Matcher shortParts = SHORT_PARTS.matcher(text);
        if (shortParts.matches()) {
            String right = shortParts.group(1) + "-" + two(shortParts.group(2)) + "-" + two(shortParts.group(3));
            if (!right.equals(text)) {
                throw new EdtfException(4, "year, month and day have four, two and two digits, with hyphens", right);
            }
        }
        Matcher shortMonth = SHORT_MONTH.matcher(text);
        if (shortMonth.matches()) {
            throw new EdtfException(5, "a month has two digits", shortMonth.group(1) + "-0" + shortMonth.group(2));
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
