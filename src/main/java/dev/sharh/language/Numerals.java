package dev.sharh.language;

import dev.sharh.language.LocaleTable.NumberSymbols;
import java.math.BigDecimal;

/**
 * Figures as a language writes them: 2500 is {@code 2,500} in English, {@code ٢٬٥٠٠} in Arabic with Arabic-Indic
 * digits,
 * {@code ۲٬۵۰۰} in Persian, {@code 2500} in Spanish.
 */
public record Numerals(NumberSymbols symbols, Grouping grouping) {
    /** The language's own figures. */
    public static Numerals of(LocaleTable table) {
        return of(table, table.numberingSystem());
    }

    /**
     * The language's figures in a numbering system that the site chose.
     *
     * @param system one of {@link LocaleTable#symbols()}: {@code latn}, {@code arab}, {@code arabext} or the language's
     *     own
     * @throws IllegalArgumentException if the table doesn't have it
     */
    public static Numerals of(LocaleTable table, String system) {
        NumberSymbols symbols = table.symbols().get(system);
        if (symbols == null) {
            throw new IllegalArgumentException("Numbering system " + system + " is none of "
                    + table.symbols().keySet().stream().sorted().toList());
        }
        return new Numerals(symbols, table.grouping());
    }

    /** Returns a whole number with separators between its groups of digits. */
    public String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /** A number, grouped, with as many decimals as it was given: {@code 2.50} keeps its zero. */
    public String format(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder(number.signum() < 0 ? symbols.minus() : "");
        for (int i = 0; i < whole.length(); i++) {
            int after = whole.length() - i;
            if (i > 0 && grouping.separatesAfter(after, whole.length())) {
                written.append(symbols.group());
            }
            written.append(digits(whole.substring(i, i + 1)));
        }
        if (point >= 0) {
            written.append(symbols.decimal()).append(digits(plain.substring(point + 1)));
        }
        return written.toString();
    }

    /** A text with its ASCII digits in the numbering system, ungrouped: for years, days and times. */
    public String digits(String text) {
        return symbols.system().digits(text);
    }

    /**
     * Where a language puts separators among the integer digits of a number.
     *
     * @param primary how many digits are in the last group
     * @param secondary how many are in each group before it: 2 in Hindi (12,34,567), else mostly as in the last
     * @param minimumDigits the smallest number of digits before the last group for which a separator is written: 2 in
     * Spanish
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

        /** Returns whether a separator follows an integer digit that has this many digits after it. */
        boolean separatesAfter(int digitsAfter, int allDigits) {
            return allDigits >= primary + minimumDigits
                    && digitsAfter >= primary
                    && (digitsAfter - primary) % secondary == 0;
        }
    }

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
         * A text with each ASCII digit replaced by this system's, and nothing else changed. Meant for what is never
         * grouped:
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
}
