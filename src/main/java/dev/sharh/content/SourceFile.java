package dev.sharh.content;

import dev.sharh.model.Place;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decoded text of a file that an editor wrote, without a byte-order mark and with {@code \n} at the end of each line.
 *
 * @param name the path relative to the project, with forward slashes; diagnostics call the file by this name
 * @param firstLine the number of the text's first line in the file, if the text is only a part of it
 */
public record SourceFile(String name, String text, int firstLine) {
    public SourceFile(String name, String text) {
        this(name, text, 1);
    }

    /** Returns the place of a character. For many places of one file, use {@link #index()}. */
    public Place place(int offset) {
        return index().place(offset);
    }

    public Place start() {
        return new Place(name, firstLine, 1);
    }

    /** Returns an index of the text, in which each look-up takes logarithmic time. */
    public Index index() {
        return new Index();
    }

    /**
     * Where the lines and the surrogate pairs of the text are. Columns and the offsets of SnakeYAML count code points, while
     * Java counts UTF-16 units.
     */
    public final class Index {
        private final int[] lineStarts =
                IntStream.iterate(0, start -> start >= 0, this::nextLine).toArray();

        /** The offsets of the second units of all pairs. */
        private final int[] pairs = IntStream.range(1, hasPairs() ? text.length() : 1)
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();

        /** The number of code points before the second unit of each pair, without that pair. */
        private final int[] codePointsBeforePairs =
                IntStream.range(0, pairs.length).map(i -> pairs[i] - 1 - i).toArray();

        private Index() {}

        private int nextLine(int start) {
            int end = text.indexOf('\n', start);
            return end < 0 ? -1 : end + 1;
        }

        private boolean hasPairs() {
            return text.codePointCount(0, text.length()) < text.length();
        }

        /** Returns the place of a character, whose offset is in UTF-16 units from the start of the text. */
        public Place place(int offset) {
            int line = countUpTo(lineStarts, offset) - 1;
            int end = Math.min(offset, text.length());
            int start = Math.min(lineStarts[line], end);
            return new Place(name, firstLine + line, 1 + codePoints(end) - codePoints(start));
        }

        /** Returns the offset in UTF-16 units of a code point, counted from 0. */
        public int utf16(int codePoint) {
            return codePoint + countUpTo(codePointsBeforePairs, codePoint - 1);
        }

        private int codePoints(int offset) {
            return offset - countUpTo(pairs, offset - 1);
        }

        /** Returns how many of the sorted numbers are not greater than a limit. */
        private static int countUpTo(int[] sorted, int limit) {
            int found = Arrays.binarySearch(sorted, limit);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }
}
