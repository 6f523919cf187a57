package dev.sharh.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date in EDTF, levels 0 to 2. It is never padded to a day: {@code 2003} stays a year. {@code toString} gives the
 * canonical form, which parses to an equal value.
 */
public sealed interface Edtf permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfLongYear, EdtfSeason, EdtfSet {
    /**
     * The order of a timeline: by the first day that a date allows. A date without one ({@code ../2025-09}) is at its last
     * day, before the dates that begin on that day. Of dates that begin together the longer is first: 2024, then January
     * 2024. It is a total order, consistent with equals.
     */
    Comparator<Edtf> BY_TIME = Comparator.comparing(Edtf::sortKey)
            .thenComparing(date -> date.bounds().first().isPresent())
            .thenComparing(date -> date.bounds().last().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(Edtf::toString);

    /** The first and the last day that the date allows. A qualification ({@code ?}, {@code ~}) does not change them. */
    Bounds bounds();

    /**
     * Reads an EDTF expression; Arabic and Persian digits count as ASCII ones.
     *
     * @throws EdtfException if it is not one, or if its years are out of the range of {@link LocalDate}
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    private static LocalDateTime sortKey(Edtf date) {
        if (date instanceof EdtfDateTime moment) {
            return LocalDateTime.of(moment.date(), moment.time());
        }
        Optional<LocalDate> known = date.bounds().first().or(() -> date.bounds().last());
        return known.orElse(LocalDate.MAX).atStartOfDay();
    }
}
