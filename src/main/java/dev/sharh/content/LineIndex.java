package dev.sharh.content;

import dev.sharh.model.Place;
import java.util.Arrays;

/** The lines of a file's text, found once, so that a place costs a look-up. */
public final class LineIndex {
    private final SourceFile file;
    private static final int STRETCH = 256;

    private final int[] starts;

    /** The number of surrogate pairs before each stretch of the text, as columns count code points. */
    private final int[] pairs;

    public LineIndex(SourceFile file) {
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
        this.pairs = new int[text.length() / STRETCH + 1];
        for (int i = 1; i < pairs.length; i++) {
            pairs[i] = pairs[i - 1] + pairsBetween((i - 1) * STRETCH, i * STRETCH);
        }
    }

    /** The place of a character, counted in UTF-16 units from the start of the text. */
    public Place place(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int line = at >= 0 ? at : -at - 2;
        int end = Math.min(offset, file.text().length());
        int column = 1 + codePointsBefore(end) - codePointsBefore(Math.min(starts[line], end));
        return new Place(file.name(), file.firstLine() + line, column);
    }

    private int codePointsBefore(int offset) {
        int stretch = offset / STRETCH;
        return offset - pairs[stretch] - pairsBetween(stretch * STRETCH, offset);
    }

    /** The pairs that end between two offsets. */
    private int pairsBetween(int from, int to) {
        int found = 0;
        for (int i = Math.max(1, from); i < to; i++) {
            if (Character.isSurrogatePair(file.text().charAt(i - 1), file.text().charAt(i))) {
                found++;
            }
        }
        return found;
    }
}
