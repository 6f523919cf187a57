package dev.sharh.language;

import java.math.BigDecimal;

/**
 * Figures as a language writes them: 2500 is {@code 2,500} in English, {@code ٢٬٥٠٠} in Arabic with Arabic-Indic digits,
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

    /** A whole number, grouped. */
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
}
