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
    private final Diagnostic.Report report;

    Dates(Diagnostic.Report report) {
        this.report = report;
    }

    /** A whole day of the Gregorian calendar: {@code 2024-09-06} (ISO 8601). */
    Optional<LocalDate> day(Located<String> text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            report.accept(error(
                    "date/not-a-day",
                    text.place(),
                    "“" + text.value() + "” is not a day of the calendar",
                    "write year, month and day: 2024-09-06"));
            return Optional.empty();
        }
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
