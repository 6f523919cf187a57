package dev.sharh.content.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where a text's code points are in UTF-16 units; the two differ behind a character such as an emoji. */
final class CodePointOffsets {
    private final int[] pairs;

    CodePointOffsets(String text) {
        int[] units = hasSurrogates(text)
                ? IntStream.range(0, text.length() - 1)
                        .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                        .toArray()
                : new int[0];
        this.pairs = IntStream.range(0, units.length).map(i -> units[i] - i).toArray();
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The UTF-16 offset of a code point, counted from 0. */
    int utf16(int codePoint) {
        int at = Arrays.binarySearch(pairs, codePoint);
        return codePoint + (at >= 0 ? at : -at - 1);
    }
}
