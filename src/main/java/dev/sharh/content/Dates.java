package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.MonthNames;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.TextEdit;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the dates of content files. */
final class Dates {
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”«»'‘’]");

    /** The first full year of the Gregorian calendar. */
    private static final int FIRST_YEAR = 1583;

    /** The last year that ISO 8601 writes with four digits. */
    private static final int LAST_YEAR = 9999;

    private static final Language ENGLISH = Language.of("en");

    private final Diagnostic.Report report;
    private final MonthNames months = new MonthNames(new CldrTables()::of);

    Dates(Diagnostic.Report report) {
        this.report = report;
    }

    /** Reads a day of the Gregorian calendar: {@code 2024-09-06} (ISO 8601). */
    Optional<LocalDate> day(Located<String> text) {
        try {
            LocalDate day = LocalDate.parse(asciiDigits(text.value()));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? outOfBounds(text) : Optional.of(day);
        } catch (DateTimeParseException e) {
            List<String> meant = meant(text.value(), Dates::isDay);
            return report.refuse(suggested(
                    error(
                            "date/not-a-day",
                            text.place(),
                            Message.of("“{0}” is not a day of the calendar", text.value()),
                            hint(meant).orElse(Message.of("write year, month and day: 2024-09-06"))),
                    text,
                    meant));
        }
    }

    private Optional<LocalDate> outOfBounds(Located<String> text) {
        return refused(
                text,
                Message.of(
                        "“{0}” is not a day of the Gregorian calendar, which begins in {1}",
                        text.value(), String.valueOf(FIRST_YEAR)),
                Message.of("convert a day of the Hijri calendar: 3 Rabi I 1446 is 2024-09-06"));
    }

    private Optional<LocalDate> refused(Located<String> text, Message problem, Message hint) {
        return report.refuse(error("date/not-a-day", text.place(), problem, hint));
    }

    /** Converts the digits of Arabic, Persian and other scripts. */
    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }

    /** Reads a date of a timeline, in EDTF (ISO 8601-2). */
    Optional<Located<Edtf>> edtf(Located<String> text) {
        try {
            return Optional.of(new Located<>(Edtf.parse(text.value()), text.place()));
        } catch (EdtfException e) {
            Place place = text.place();
            List<String> meant = meant(text.value(), Dates::isEdtf);
            return report.refuse(suggested(
                    error(
                            "timeline/date-unparsable",
                            new Place(place.file(), place.line(), place.column() + e.column() - 1),
                            Message.of("“{0}” is not a date: {1}", text.value(), e.problem()),
                            hint(meant)
                                    .or(e::hint)
                                    .orElse(
                                            Message.of(
                                                    "write it as EDTF: 2003, 2024-01, 2024-08-05, ../2025-09 (by September 2025)"))),
                    text,
                    meant));
        }
    }

    /** Returns the dates that people mean with words or strokes: {@code 2013-09} for "September 2013"; two for 4/3/2013. */
    private List<String> meant(String written, Predicate<String> fits) {
        String words = QUOTATION_MARKS.matcher(written).replaceAll("");
        return Stream.of(true, false)
                .flatMap(dayFirst -> WrittenDay.parse(words, Optional.of(dayFirst)).stream())
                .flatMap(date -> iso(date).stream())
                .filter(fits)
                .distinct()
                .toList();
    }

    private Optional<String> iso(WrittenDay date) {
        Optional<Integer> month = date.month().matches("\\d{1,2}")
                ? Optional.of(Integer.valueOf(date.month()))
                : months.number(date.month(), ENGLISH);
        if (date.year().length() != 4 || !date.time().isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        String yearAndMonth = String.format(Locale.ROOT, "%s-%02d", date.year(), month.get());
        return Optional.of(
                date.day().isEmpty()
                        ? yearAndMonth
                        : String.format(Locale.ROOT, "%s-%02d", yearAndMonth, Integer.parseInt(date.day())));
    }

    private static boolean isDay(String iso) {
        try {
            return LocalDate.parse(iso).getYear() >= FIRST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isEdtf(String iso) {
        try {
            Edtf.parse(iso);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    private static Optional<Message> hint(List<String> meant) {
        return switch (meant.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Message.of("write {0}", meant.get(0)));
            default -> Optional.of(Message.of("write {0} or {1}", meant.get(0), meant.get(1)));
        };
    }

    /** Adds the edit, unless the date can be meant in two ways. */
    private static Diagnostic suggested(Diagnostic diagnostic, Located<String> text, List<String> meant) {
        return meant.size() == 1
                ? diagnostic.fixedBy(new TextEdit(text.place(), text.value(), meant.get(0)))
                : diagnostic;
    }
}
