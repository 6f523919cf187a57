package dev.sharh.content;

import dev.sharh.model.Place;

/**
 * The text of a file that an editor wrote, decoded, without a byte-order mark and with {@code \n} at the end of lines.
 *
 * @param name the path relative to the project, with forward slashes: what diagnostics call the file
 * @param firstLine the number of the text's first line in the file, where the text is a part of it
 */
public record SourceFile(String name, String text, int firstLine) {
    public SourceFile(String name, String text) {
        this(name, text, 1);
    }

    /** The place of a character, counted in UTF-16 units from the start of the text. */
    public Place place(int offset) {
        int line = firstLine;
        int lineStart = 0;
        for (int next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = next + 1;
        }
        return new Place(name, line, 1 + text.codePointCount(lineStart, Math.min(offset, text.length())));
    }

    public Place start() {
        return new Place(name, firstLine, 1);
    }
}
