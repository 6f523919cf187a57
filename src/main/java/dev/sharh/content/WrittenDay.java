package dev.sharh.content;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people and spreadsheets write it, in parts that are not checked yet.
 *
 * @param month a number or a name, or nothing
 * @param day a number, or nothing
 * @param time after the date, or nothing
 * @param swappable whether day and month could be meant the other way round
 */
public record WrittenDay(String year, String month, String day, String time, boolean swappable) {
    private static final int MONTHS = 12;
    private static final String TIME = "(?:[T,\\s]+(?<time>\\d{1,2}:\\d{2}.*))?";
    private static final String NAME = "(?<month>[^\\d\\s,][^\\d,]*?)";

    /** 2003年12月5日, in Chinese, Japanese and Korean. */
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})\\s*[日号일])?");

    private static final Pattern YEAR = Pattern.compile("(?<year>-?\\d+)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>-?\\d{4,})[-/.,](?<month>\\d{1,2})(?:[-/.,](?<day>\\d{1,2})" + TIME + ")?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<month>\\d{1,2})[-/.](?<year>\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.](?<year>\\d{4})" + TIME);
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+" + NAME + "[,\\s]+(?<year>-?\\d{1,4})" + TIME);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(NAME + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>-?\\d{3,4})" + TIME);
    private static final Pattern MONTH_YEAR = Pattern.compile(NAME + "[,\\s]+(?<year>-?\\d{3,4})");

    /**
     * Reads a date; empty if it is in no known form.
     *
     * @param dayFirst the order of numbers in the file, if its dates show it
     */
    public static Optional<WrittenDay> parse(String written, Optional<Boolean> dayFirst) {
        String digits = asciiDigits(written).strip().replace('،', ',');
        String text = EAST_ASIAN.matcher(digits).replaceFirst(WrittenDay::withHyphens);
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group("first"));
            int second = Integer.parseInt(numbers.group("second"));
            boolean dots = text.charAt(numbers.end("first")) == '.'; // the day is first wherever dots are written
            boolean open = first <= MONTHS && second <= MONTHS && first != second && !dots;
            boolean day = first > MONTHS || (second <= MONTHS && (dots || dayFirst.orElse(false)));
            return Optional.of(new WrittenDay(
                    numbers.group("year"),
                    numbers.group(day ? "second" : "first"),
                    numbers.group(day ? "first" : "second"),
                    group(numbers, "time"),
                    open));
        }
        return Stream.of(YEAR, YEAR_FIRST, YEAR_LAST, DAY_MONTH_YEAR, MONTH_DAY_YEAR, MONTH_YEAR)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new WrittenDay(
                        found.group("year"), group(found, "month"), group(found, "day"), group(found, "time"), false));
    }

    private static String withHyphens(MatchResult date) {
        return date.group(1) + "-" + date.group(2) + (date.group(3) == null ? "" : "-" + date.group(3));
    }

    /** Returns whether the day is before the month; empty if the date shows no order. */
    public static Optional<Boolean> dayFirst(String written) {
        Matcher numbers = NUMBERS.matcher(asciiDigits(written).strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        boolean first = Integer.parseInt(numbers.group("first")) > MONTHS;
        boolean second = Integer.parseInt(numbers.group("second")) > MONTHS;
        return first == second ? Optional.empty() : Optional.of(first);
    }

    /** Converts the digits and the minus signs of all scripts. */
    public static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> c == '\u2212' || c == '\u2013' ? '-' : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    private static String group(Matcher found, String name) {
        boolean has = found.pattern().pattern().contains("(?<" + name + ">");
        return has ? Optional.ofNullable(found.group(name)).orElse("") : "";
    }
}
