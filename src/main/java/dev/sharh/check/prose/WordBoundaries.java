package dev.sharh.check.prose;

import java.util.ArrayList;
import java.util.List;

/** Letters side by side, with the marks and joiners among them. */
record WordBoundaries(String text, int offset) {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** A letter and where in the line it stands. */
    record Letter(int character, int offset) {}

    static List<WordBoundaries> in(String line) {
        List<WordBoundaries> words = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int character = line.codePointAt(i);
            if (!belongs(character)) {
                add(line, start, i, words);
                start = i + Character.charCount(character);
            }
            i += Character.charCount(character);
        }
        add(line, start, line.length(), words);
        return words;
    }

    private static void add(String line, int start, int end, List<WordBoundaries> words) {
        if (start < end) {
            words.add(new WordBoundaries(line.substring(start, end), start));
        }
    }

    private static boolean belongs(int character) {
        return Character.isLetter(character)
                || Characters.isCombining(character)
                || character == ZERO_WIDTH_NON_JOINER
                || character == ZERO_WIDTH_JOINER;
    }

    List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                letters.add(new Letter(text.codePointAt(i), offset + i));
            }
        }
        return letters;
    }
}
