package dev.sharh.fidelity.mention;

import java.util.Optional;

/** Reads the small Roman numerals that stand behind names: World War II, Charles III. */
final class RomanNumerals {
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int LARGEST = 39;
    private static final int LONGEST = 6;

    private RomanNumerals() {}

    /** The numeral that a part of a text is. */
    static Optional<Integer> value(String text, int start, int end) {
        if (!isMadeOfNumerals(text, start, end)) {
            return Optional.empty(); // most words: they aren't cut out of the text for it
        }
        String word = text.substring(start, end);
        for (int number = 1; number <= LARGEST; number++) {
            if (word.equals("X".repeat(number / 10) + UNITS[number % 10])) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static boolean isMadeOfNumerals(String text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return true;
    }
}
