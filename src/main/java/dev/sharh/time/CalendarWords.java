package dev.sharh.time;

import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.time.WrittenDate.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days, months, years and seasons of the Gregorian calendar in one language, by CLDR's patterns. */
final class CalendarWords {
    private final LocaleTable table;
    private final List<String> months;
    private final Numerals numerals;
    private final UiStrings strings;

    CalendarWords(LocaleTable table, List<String> months, Numerals numerals, UiStrings strings) {
        this.table = table;
        this.months = List.copyOf(months);
        this.numerals = numerals;
        this.strings = strings;
    }

    /** A date without digits missing inside it: 2003, January 2024, 5 August 2024. */
    Part date(EdtfDate date) {
        int year = date.year().value();
        return switch (date.precision()) {
            case DAY -> day(date.bounds().first().orElseThrow());
            case MONTH -> month(year, date.month().orElseThrow().value());
            default -> year(year);
        };
    }

    Part day(LocalDate day) {
        String text = pattern(table.datePatterns().day(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new Part(text, Optional.of(day.toString()).filter(iso -> isMachineYear(day.getYear())));
    }

    Part month(int year, int month) {
        String text = pattern(table.datePatterns().month(), year, month, 1);
        return new Part(text, machine(year, String.format(Locale.ROOT, "%04d-%02d", year, month)));
    }

    Part year(long year) {
        return new Part(era(year), machine(year, String.format(Locale.ROOT, "%04d", year)));
    }

    Part decade(int firstYear) {
        return new Part(strings.get("date.decade", Map.of("year", era(firstYear))), Optional.empty());
    }

    Part season(Edtf.Season season) {
        String name = strings.get("date.season." + key(season.kind()));
        String year = season.year().isSpecified()
                ? era(season.year().value())
                : numerals.digits(season.year().digits());
        return new Part(name.replace("{year}", year), Optional.empty());
    }

    Part moment(Edtf.DateTime moment) {
        String clock = String.format(
                Locale.ROOT, "%02d:%02d", moment.time().getHour(), moment.time().getMinute());
        String text =
                strings.get("date.time", Map.of("date", day(moment.date()).text(), "time", numerals.digits(clock)));
        return new Part(
                text,
                Optional.of(moment.toString())
                        .filter(iso -> isMachineYear(moment.date().getYear())));
    }

    /** QUARTER_1 → quarter1. */
    private static String key(Edtf.Season.Kind kind) {
        String name = kind.name().replace("SOUTHERN_", "");
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Years up to 0 are astronomical: 0 is the year 1 before the era. */
    private String era(long year) {
        return year > 0
                ? numerals.digits(Long.toString(year))
                : strings.get("date.beforeTheEra", Map.of("year", numerals.digits(Long.toString(1 - year))));
    }

    /** Fills a CLDR pattern of {@code y}, {@code M…}, {@code L…}, {@code d} and quoted literals (UTS #35, "Date Format Patterns"). */
    private String pattern(String pattern, int year, int month, int day) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int run = runLength(pattern, i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (quoted || !Character.isLetter(c) || c > 'z') {
                out.append(c);
            } else {
                out.append(field(c, run, year, month, day));
                i += run - 1;
            }
        }
        return out.toString();
    }

    private static int runLength(String pattern, int start) {
        int end = start;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private String field(char symbol, int length, int year, int month, int day) {
        return switch (symbol) {
            case 'y' -> era(year);
            case 'M' -> length > 2 ? months.get(month - 1) : numerals.digits(padded(month, length));
            case 'L' -> length > 2 ? standaloneMonth(month) : numerals.digits(padded(month, length));
            case 'd' -> dayOfMonth(day, length);
            default -> throw new IllegalArgumentException("a date pattern with “" + symbol + "”");
        };
    }

    /** A language whose months differ when they stand alone has them in its table; a site's own style is one of names. */
    private String standaloneMonth(int month) {
        return months.equals(table.months()) ? table.standaloneMonths().get(month - 1) : months.get(month - 1);
    }

    private String dayOfMonth(int day, int length) {
        String digits = numerals.digits(padded(day, length));
        return day == 1 ? strings.get("date.firstDay", Map.of("day", digits)) : digits;
    }

    private static String padded(int number, int length) {
        return length > 1 ? String.format(Locale.ROOT, "%02d", number) : Integer.toString(number);
    }

    private static Optional<String> machine(long year, String iso) {
        return Optional.of(iso).filter(text -> isMachineYear(year));
    }

    /** HTML's {@code time} element reads years from 1, with four digits or more. */
    private static boolean isMachineYear(long year) {
        return year > 0;
    }
}
