package dev.sharh.text.mention;

import java.util.Optional;

/** Reads the small Roman numerals that stand behind names: World War II, Charles III. */
final class RomanNumerals {
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int LARGEST = 39;
    private static final int LONGEST = 6;

    private RomanNumerals() {}

    static Optional<Integer> value(String word) {
        if (!isMadeOfNumerals(word)) {
            return Optional.empty();
        }
        for (int number = 1; number <= LARGEST; number++) {
            if (word.equals("X".repeat(number / 10) + UNITS[number % 10])) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static boolean isMadeOfNumerals(String word) {
        return word.length() <= LONGEST && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }
}
