package dev.sharh.content;

import dev.sharh.model.Place;
import java.util.Arrays;

/** The lines of a file's text, found once, so that a place costs a look-up. */
public final class LineStarts {
    private final SourceFile file;
    private final int[] starts;

    public LineStarts(SourceFile file) {
        this.file = file;
        String text = file.text();
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The place of a character, counted in UTF-16 units from the start of the text. */
    public Place place(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int line = at >= 0 ? at : -at - 2;
        int end = Math.min(offset, file.text().length());
        return new Place(
                file.name(), file.firstLine() + line, 1 + file.text().codePointCount(Math.min(starts[line], end), end));
    }
}
