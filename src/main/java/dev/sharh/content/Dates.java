package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
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
    /** The first full year of the Gregorian calendar. */
    private static final int FIRST_YEAR = 1583;

    /** The last year that ISO 8601 writes with four digits. */
    private static final int LAST_YEAR = 9999;

    private final Diagnostic.Report report;

    Dates(Diagnostic.Report report) {
        this.report = report;
    }

    /** Reads a day of the Gregorian calendar: {@code 2024-09-06} (ISO 8601). */
    Optional<LocalDate> day(Located<String> text) {
        try {
            LocalDate day = LocalDate.parse(asciiDigits(text.value()));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? outOfBounds(text) : Optional.of(day);
        } catch (DateTimeParseException e) {
            return refused(
                    text,
                    Message.of("“{0}” is not a day of the calendar", text.value()),
                    Message.of("write year, month and day: 2024-09-06"));
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
        report.accept(error("date/not-a-day", text.place(), problem, hint));
        return Optional.empty();
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
            report.accept(error(
                    "timeline/date-unparsable",
                    new Place(place.file(), place.line(), place.column() + e.column() - 1),
                    Message.of("“{0}” is not a date: {1}", text.value(), e.problem()),
                    e.hint()
                            .orElse(Message.of(
                                    "write it as EDTF: 2003, 2024-01, 2024-08-05, ../2025-09 (by September 2025)"))));
            return Optional.empty();
        }
    }
}
