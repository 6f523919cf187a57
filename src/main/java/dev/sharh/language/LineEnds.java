package dev.sharh.language;

/** The ends of lines in prose. */
public final class LineEnds {
    private LineEnds() {}

    /** Replaces U+0085, U+2028 and U+2029, with which some programs end lines, by line feeds. */
    public static String lineFeeds(String text) {
        return text.replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
    }
}
