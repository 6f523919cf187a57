package dev.sharh.language;

/**
 * A decimal numbering system of CLDR: {@code latn} (0–9), {@code arab} (٠–٩), {@code arabext} (۰–۹).
 *
 * @param id the name that BCP 47 gives it after {@code -u-nu-}
 * @param digits its ten digits, from zero to nine
 */
public record NumberingSystem(String id, String digits) {
    /**
     * A numbering system by its digits.
     *
     * @throws IllegalArgumentException if there are not ten digits
     */
    public NumberingSystem {
        if (digits.codePointCount(0, digits.length()) != 10) {
            throw new IllegalArgumentException("Numbering system " + id + " has not ten digits: " + digits);
        }
    }

    /**
     * A text with each ASCII digit replaced by this system's, and nothing else changed. Meant for what is never grouped:
     * years, days of the month, times ({@code 2024} → {@code ٢٠٢٤}).
     */
    public String digits(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                written.appendCodePoint(digits.codePointAt(digits.offsetByCodePoints(0, c - '0')));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }
}
