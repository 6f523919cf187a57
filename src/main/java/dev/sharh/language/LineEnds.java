package dev.sharh.language;

/** What ends a line of prose. */
public final class LineEnds {
    private LineEnds() {}

    /** Some programs end lines with U+0085, U+2028 or U+2029; in prose each is a line's end, as it is for a reader. */
    public static String lineFeeds(String text) {
        return text.replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
    }
}
