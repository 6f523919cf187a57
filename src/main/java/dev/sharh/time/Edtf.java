package dev.sharh.time;

/**
 * A date in EDTF, levels 0 to 2. It is never padded to a day: {@code 2003} stays a year. {@code toString} gives the
 * canonical form, which parses to an equal value.
 */
public sealed interface Edtf permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfLongYear, EdtfSeason, EdtfSet {
    /** The first and the last day that the date allows. A qualification ({@code ?}, {@code ~}) doesn't widen them. */
    Bounds bounds();

    /**
     * Reads an EDTF expression; Arabic and Persian digits count as ASCII ones.
     *
     * @throws EdtfException if it isn't one, or if its years are beyond what {@link java.time.LocalDate} holds
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }
}
