package dev.sharh.language;

/**
 * Where a language puts separators among the integer digits of a number.
 *
 * @param primary how many digits are in the last group
 * @param secondary how many are in each group before it: 2 in Hindi (12,34,567), else mostly as in the last
 * @param minimumDigits how many digits must stand before the last group for any separator to be written: 2 in Spanish
 *     and Polish, which write 2500 but 12.500 (UTS #35: {@code minimumGroupingDigits})
 */
public record Grouping(int primary, int secondary, int minimumDigits) {
    /**
     * A grouping by sizes above zero.
     *
     * @throws IllegalArgumentException if a group would be empty
     */
    public Grouping {
        if (primary < 1 || secondary < 1 || minimumDigits < 1) {
            throw new IllegalArgumentException(
                    "Grouping by " + primary + ", " + secondary + ", at least " + minimumDigits);
        }
    }

    /** Whether a separator follows an integer digit that has this many digits after it. */
    boolean separatesAfter(int digitsAfter, int allDigits) {
        return allDigits >= primary + minimumDigits
                && digitsAfter >= primary
                && (digitsAfter - primary) % secondary == 0;
    }
}
