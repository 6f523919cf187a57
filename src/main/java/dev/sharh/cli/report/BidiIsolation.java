package dev.sharh.cli.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with code in it, such as {@code cites: [p1]}, for a terminal. Backticks become quotation marks, and what is
 * between them is isolated from left to right (UAX #9): in a line of Arabic its brackets would change places.
 */
public final class BidiIsolation {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String RIGHT_TO_LEFT = "\u2067";
    private static final String FIRST_STRONG = "\u2068";
    private static final String END = "\u2069";

    private BidiIsolation() {}

    public static String in(String text) {
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement("“" + LEFT_TO_RIGHT + code.group(1) + END + "”"));
    }

    /** A value inside a sentence, isolated in the direction of its first letter. */
    public static String value(String value) {
        return FIRST_STRONG + value + END;
    }

    /** The same for a text from right to left in a line that begins with a word from left to right. */
    public static String behind(String text) {
        return RIGHT_TO_LEFT + in(text) + END;
    }
}
