package dev.sharh.model;

/**
 * A place in a file, for diagnostics.
 *
 * @param file the path relative to the project, with forward slashes
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 */
public record Place(String file, int line, int column) {
    /** Returns the first character of a file, for diagnostics about the whole file. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * Returns the place of a character of a text.
     *
     * @param offset counted from 0, in UTF-16 units
     */
    public static Place in(String file, String text, int offset) {
        int end = Math.min(offset, text.length());
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < lineStart; at = text.indexOf('\n', at + 1)) {
            line++;
        }
        return new Place(file, line, 1 + text.codePointCount(lineStart, end));
    }
}
