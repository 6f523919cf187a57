package dev.sharh.fidelity.mention;

import java.util.List;
import java.util.Optional;

/**
 * A figure or a date in a text.
 *
 * @param readings its possible meanings, each with all of its values: "5 آلاف و200" is 5,200, or 5,000 and 200
 * @param states whether the text clearly states it; another mention can only support a mention of another text
 * @param day the day of the month that is written beside a month
 * @param unit the ISO 4217 code of the currency beside a number, or CLDR's name of a unit: {@code kilometer}
 * @param start its offset in the text, in UTF-16 units
 * @param end the offset after it
 * @param shownStart its offset with the unit sign before it
 * @param shownEnd the offset after the percent sign or the name of a unit or currency after it
 */
public record Mention(
        Kind kind,
        List<List<Value>> readings,
        boolean states,
        Optional<Integer> day,
        Optional<String> unit,
        int start,
        int end,
        int shownStart,
        int shownEnd) {
    public Mention {
        readings = List.copyOf(readings);
    }

    Mention(
            Kind kind,
            List<List<Value>> readings,
            boolean states,
            Optional<Integer> day,
            Optional<String> unit,
            int start,
            int end) {
        this(kind, readings, states, day, unit, start, end, start, end);
    }

    /** The kind of a mention. */
    public enum Kind {
        NUMBER,
        PERCENTAGE,
        MONEY,
        ORDINAL,
        /** Four digits that are probably a year. */
        YEAR,
        MONTH,
        WEEKDAY,
        DECADE,
        TIME,
        /** A date with more than a month, or in another calendar. */
        DATE,
        /** A number with a unit, or a unit alone: "a week". */
        MEASURE,
        COUNTRY,
        /** A limit beside a number: "at least 50". */
        BOUND,
        /** A word that has an opposite: "rose". */
        OPPOSITE,
        /** Two numbers together; each of them is also a mention by itself. */
        RANGE
    }

    /** Returns a mention that states one value. */
    public static Mention of(Kind kind, Value value, int start, int end) {
        return of(kind, List.of(List.of(value)), start, end);
    }

    /** Returns a mention that states one of several readings. */
    public static Mention of(Kind kind, List<List<Value>> readings, int start, int end) {
        return new Mention(kind, readings, true, Optional.empty(), Optional.empty(), start, end);
    }

    /** Returns a copy of another kind. */
    public Mention as(Kind other) {
        return new Mention(other, readings, states, day, unit, start, end, shownStart, shownEnd);
    }

    /** Returns a copy that states nothing, and only supports other mentions. */
    public Mention supportingOnly() {
        return new Mention(kind, readings, false, day, unit, start, end, shownStart, shownEnd);
    }

    Mention upTo(int otherEnd) {
        return new Mention(kind, readings, states, day, unit, start, otherEnd, shownStart, otherEnd);
    }

    /** Returns a copy at the place of a part of it, which is still shown as a whole. */
    public Mention from(int partStart, int partEnd) {
        return new Mention(kind, readings, states, day, unit, partStart, partEnd, shownStart, shownEnd);
    }

    /** Returns a copy with a day of the month. */
    public Mention onDay(int dayOfMonth) {
        return new Mention(kind, readings, states, Optional.of(dayOfMonth), unit, start, end, shownStart, shownEnd);
    }

    /** Returns a sum of money or a measure. */
    Mention in(Kind other, String code) {
        return new Mention(other, readings, states, day, Optional.of(code), start, end, shownStart, shownEnd);
    }

    /** Returns the number of a measure. */
    public Mention withoutUnit() {
        return new Mention(Kind.NUMBER, readings, states, day, Optional.empty(), start, end);
    }

    /** Returns a copy with the sign or the name beside it that readers see as a part of it. */
    Mention shown(int from, int to) {
        return new Mention(
                kind, readings, states, day, unit, start, end, Math.min(from, shownStart), Math.max(to, shownEnd));
    }

    /** Returns its words with the signs that belong to it: {@code 5 %}, {@code $3 million}. */
    public String words(String text) {
        return text.substring(shownStart, shownEnd);
    }

    /** Returns a copy with other readings. */
    public Mention reading(List<List<Value>> other) {
        return new Mention(kind, other, states, day, unit, start, end, shownStart, shownEnd);
    }

    /** Returns a copy without its offsets, so that mentions with the same meaning are equal. */
    public Mention meaning() {
        return new Mention(kind, readings, states, day, unit, 0, 0, 0, 0);
    }

    /** Returns whether readers see another mention as a part of this one. */
    public boolean shows(Mention other) {
        return shownStart <= other.start && other.end <= shownEnd;
    }

    public boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    public boolean isOf(Kind some) {
        return kind == some;
    }
}
