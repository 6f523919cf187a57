package dev.sharh.language;

import dev.sharh.language.Numerals.Grouping;
import dev.sharh.language.Numerals.NumberingSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The data of CLDR about one language that pages need.
 *
 * @param autonym the name of the language in the language itself, not within a sentence: {@code العربية}, {@code
 * English}
 * @param territory the territory with most of its readers, as likely subtags say (ISO 3166-1): {@code EG}
 * @param months the Gregorian months in the form for dates, January first
 * @param standaloneMonths the Gregorian months in the form without a day; they differ in Polish, say ({@code
 * sierpnia} in a
 *     date, {@code sierpień} alone)
 * @param weekdays the days of the week in the form for dates, Monday first (ISO 8601)
 * @param numberingSystem the id of the numbering system that the language uses by default
 * @param symbols how it writes numbers, by numbering system: {@code latn}, {@code arab}, {@code arabext}, and its own
 */
public record LocaleTable(
        String autonym,
        String territory,
        List<String> months,
        List<String> standaloneMonths,
        List<String> weekdays,
        DatePatterns datePatterns,
        String numberingSystem,
        Map<String, NumberSymbols> symbols,
        Grouping grouping,
        QuotationMarks quotationMarks,
        PluralRules pluralRules) {
    public LocaleTable {
        months = counted("months", months, 12);
        standaloneMonths = counted("stand-alone months", standaloneMonths, 12);
        weekdays = counted("weekdays", weekdays, 7);
        symbols = Map.copyOf(symbols);
    }

    /**
     * A table from the pairs of its properties file, with those of its fallbacks below them.
     *
     * @throws IllegalArgumentException if a key is missing or its value isn't what it should be
     */
    public static LocaleTable of(Map<String, String> properties) {
        Keys keys = new Keys(properties);
        List<String> months = keys.list("months.format");
        String standalone = keys.text("months.standalone");
        return new LocaleTable(
                keys.text("autonym"),
                keys.text("territory"),
                months,
                standalone.isEmpty() ? months : keys.list("months.standalone"),
                keys.list("weekdays"),
                new DatePatterns(keys.text("date.yMMMMd"), keys.text("date.yMMMM"), keys.text("date.y")),
                keys.text("numbers.default"),
                keys.symbols(),
                new Grouping(
                        keys.number("numbers.grouping.primary"),
                        keys.number("numbers.grouping.secondary"),
                        keys.number("numbers.grouping.minimum")),
                keys.quotationMarks(),
                PluralRules.parse(keys.text("plurals")));
    }

    private static List<String> counted(String what, List<String> names, int count) {
        if (names.size() != count) {
            throw new IllegalArgumentException(names.size() + " " + what + " instead of " + count);
        }
        return List.copyOf(names);
    }

    /** The pairs, read as what they mean. */
    private record Keys(Map<String, String> properties) {
        private static final String DIGITS = ".digits";

        String text(String key) {
            String value = properties.get(key);
            if (value == null) {
                throw new IllegalArgumentException("The language's table has no " + key);
            }
            return value;
        }

        List<String> list(String key) {
            return List.of(text(key).split("\\|", -1));
        }

        int number(String key) {
            return Integer.parseInt(text(key));
        }

        Map<String, NumberSymbols> symbols() {
            Map<String, NumberSymbols> symbols = new HashMap<>();
            for (String key : properties.keySet()) {
                if (key.startsWith("numbers.") && key.endsWith(DIGITS)) {
                    String prefix = key.substring(0, key.length() - DIGITS.length());
                    String id = prefix.substring("numbers.".length());
                    NumberingSystem system = new NumberingSystem(id, text(key));
                    symbols.put(
                            id,
                            new NumberSymbols(
                                    system,
                                    text(prefix + ".group"),
                                    text(prefix + ".decimal"),
                                    text(prefix + ".minus")));
                }
            }
            return symbols;
        }

        QuotationMarks quotationMarks() {
            List<String> marks = counted("quotation marks", list("quotes"), 4);
            return new QuotationMarks(marks.get(0), marks.get(1), marks.get(2), marks.get(3));
        }
    }

    /**
     * How a language writes a Gregorian date, in the date field symbols of UTS #35 part 4. No other letters occur than
     * {@code y} (the year as it is), {@code MMMM} (the month's name in the format form), {@code LLLL} (its
     * stand-alone form),
     * {@code M} (its number) and {@code d} (the day of the month); text between apostrophes is literal.
     *
     * @param day a day, skeleton {@code yMMMMd}: {@code d MMMM y}
     * @param month a month of a year, skeleton {@code yMMMM}: {@code MMMM y}
     * @param year a year, skeleton {@code y}: {@code y}, {@code y年}
     */
    public record DatePatterns(String day, String month, String year) {}

    /**
     * How a language writes numbers in one numbering system: the same language may group with a comma in {@code
     * latn} and
     * with {@code ٬} in {@code arab}.
     *
     * @param group the separator between groups of digits
     * @param decimal the separator before the fraction
     * @param minus the sign before a negative number, with the invisible marks that keep it on the right side
     */
    public record NumberSymbols(NumberingSystem system, String group, String decimal, String minus) {}

    /**
     * A language's quotation marks.
     *
     * @param alternateStart opens a quotation within a quotation
     * @param alternateEnd closes a quotation within a quotation
     */
    public record QuotationMarks(String start, String end, String alternateStart, String alternateEnd) {}
}
