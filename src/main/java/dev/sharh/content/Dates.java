package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the dates of content files. */
final class Dates {
    /** The first whole year of the calendar, and the last that ISO 8601 writes with four digits. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 9999;

    private final Diagnostic.Report report;

    Dates(Diagnostic.Report report) {
        this.report = report;
    }

    /** A whole day of the Gregorian calendar: {@code 2024-09-06} (ISO 8601). */
    Optional<LocalDate> day(Located<String> text) {
        try {
            LocalDate day = LocalDate.parse(asciiDigits(text.value()));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? outOfBounds(text) : Optional.of(day);
        } catch (DateTimeParseException e) {
            return refused(
                    text,
                    "“" + text.value() + "” is not a day of the calendar",
                    "write year, month and day: 2024-09-06");
        }
    }

    private Optional<LocalDate> outOfBounds(Located<String> text) {
        return refused(
                text,
                "“" + text.value() + "” is not a day of the Gregorian calendar, which begins with 1583",
                "write the Gregorian day, also of a Hijri one: 6 September 2024 (1446-03-03 AH) is 2024-09-06");
    }

    private Optional<LocalDate> refused(Located<String> text, String message, String hint) {
        report.accept(error("date/not-a-day", text.place(), message, hint));
        return Optional.empty();
    }

    /** Digits of Arabic and Persian are as good as others. */
    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }

    /** A date of a timeline, in EDTF (ISO 8601-2). */
    Optional<Located<Edtf>> edtf(Located<String> text) {
        try {
            return Optional.of(new Located<>(Edtf.parse(text.value()), text.place()));
        } catch (EdtfException e) {
            Place place = text.place();
            report.accept(error(
                    "timeline/date-unparsable",
                    new Place(place.file(), place.line(), place.column() + e.column() - 1),
                    "“" + text.value() + "” is not a date: " + e.getMessage(),
                    e.hint().orElse("write it as EDTF: 2003, 2024-01, 2024-08-05, ../2025-09 (by September 2025)")));
            return Optional.empty();
        }
    }
}
