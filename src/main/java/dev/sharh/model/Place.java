package dev.sharh.model;

/**
 * Where in a file something stands: what a diagnostic points at.
 *
 * @param file the path as an editor knows it, relative to the project, with forward slashes
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 */
public record Place(String file, int line, int column) {
    /** The first character of a file: for findings about the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * The place of a character of a text.
     *
     * @param offset counted from 0, in UTF-16 units
     */
    public static Place in(String file, String text, int offset) {
        int end = Math.min(offset, text.length());
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Place(file, line, 1 + text.codePointCount(lineStart, end));
    }
}
