package dev.sharh.time;

import java.util.stream.IntStream;

/**
 * A year, a month or a day as it was written.
 *
 * @param digits ASCII digits, {@code X} for one that isn't specified, and for a year a minus sign before
 */
public record DatePart(String digits, Qualification qualification) {
    private static final char UNSPECIFIED = 'X';

    /** Returns whether every digit is known. */
    public boolean isSpecified() {
        return digits.indexOf(UNSPECIFIED) < 0;
    }

    /** Returns whether no digit is known. */
    public boolean isUnspecified() {
        return digits.chars().allMatch(c -> c == UNSPECIFIED);
    }

    /**
     * The number, where every digit is known.
     *
     * @throws NumberFormatException if a digit is not known
     */
    public int value() {
        return Integer.parseInt(digits);
    }

    DatePart qualified(Qualification more) {
        return new DatePart(digits, qualification.and(more));
    }

    /** The number of unspecified digits at the end. */
    int unspecifiedAtEnd() {
        int count = 0;
        while (count < digits.length() && digits.charAt(digits.length() - 1 - count) == UNSPECIFIED) {
            count++;
        }
        return count;
    }

    /** Every number that the digits allow, in rising order. */
    IntStream candidates() {
        if (isSpecified()) {
            return IntStream.of(value());
        }
        boolean negative = digits.startsWith("-");
        String pattern = negative ? digits.substring(1) : digits;
        int most = (int) Math.pow(10, pattern.length()) - 1;
        IntStream magnitudes = IntStream.rangeClosed(0, most).filter(n -> matches(n, pattern));
        return negative ? magnitudes.filter(n -> n > 0).map(n -> -n).sorted() : magnitudes;
    }

    private static boolean matches(int number, String pattern) {
        int rest = number;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char c = pattern.charAt(i);
            if (c != UNSPECIFIED && c != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }
}
