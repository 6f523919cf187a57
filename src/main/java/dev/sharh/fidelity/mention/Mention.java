package dev.sharh.fidelity.mention;

import java.util.List;
import java.util.Optional;

/**
 * A figure or a date in a text.
 *
 * @param readings what it can mean; each reading is all of its values together: "5 آلاف و200" is 5,200, or 5,000 and 200
 * @param states whether the text states it for certain; a mention that doesn't can only support another one
 * @param day the day of the month that is written beside a month
 * @param currency the ISO 4217 code of the currency beside a number
 * @param start where in the text it begins, in UTF-16 units
 * @param end where it ends
 * @param shownStart where it begins for readers, who take a sign before it for a part of it: that of a currency
 * @param shownEnd where it ends for readers, behind the percent sign or the name of a currency
 */
public record Mention(
        Kind kind,
        List<List<Value>> readings,
        boolean states,
        Optional<Integer> day,
        Optional<String> currency,
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
            Optional<String> currency,
            int start,
            int end) {
        this(kind, readings, states, day, currency, start, end, start, end);
    }

    /** What kind of thing a mention is. */
    public enum Kind {
        NUMBER,
        PERCENTAGE,
        MONEY,
        ORDINAL,
        /** Four digits that are most likely a year. */
        YEAR,
        MONTH,
        WEEKDAY,
        DECADE,
        TIME,
        /** Two numbers as one thing; each of them is a mention of its own, too. */
        RANGE
    }

    /** One that is certain and has one value. */
    public static Mention of(Kind kind, Value value, int start, int end) {
        return new Mention(kind, List.of(List.of(value)), true, Optional.empty(), Optional.empty(), start, end);
    }

    /** The same as another kind. */
    public Mention as(Kind other) {
        return new Mention(other, readings, states, day, currency, start, end, shownStart, shownEnd);
    }

    /** The same as one that states nothing. */
    public Mention supportingOnly() {
        return new Mention(kind, readings, false, day, currency, start, end, shownStart, shownEnd);
    }

    Mention upTo(int otherEnd) {
        return new Mention(kind, readings, states, day, currency, start, otherEnd, shownStart, otherEnd);
    }

    /** The same on a day of the month. */
    public Mention onDay(int dayOfMonth) {
        return new Mention(kind, readings, states, Optional.of(dayOfMonth), currency, start, end, shownStart, shownEnd);
    }

    Mention in(String iso4217) {
        return new Mention(Kind.MONEY, readings, states, day, Optional.of(iso4217), start, end, shownStart, shownEnd);
    }

    /** The same with what stands around it and belongs to it for readers. */
    Mention shown(int from, int to) {
        return new Mention(
                kind, readings, states, day, currency, start, end, Math.min(from, shownStart), Math.max(to, shownEnd));
    }

    /** The words of the text that it was found in, as readers take them: {@code 5 %}, {@code $3 million}. */
    public String words(String text) {
        return text.substring(shownStart, shownEnd);
    }

    Mention reading(List<List<Value>> other) {
        return new Mention(kind, other, states, day, currency, start, end, shownStart, shownEnd);
    }

    /** The same without its place: two mentions that mean the same are equal so. */
    public Mention meaning() {
        return new Mention(kind, readings, states, day, currency, 0, 0, 0, 0);
    }

    public boolean isOf(Kind some) {
        return kind == some;
    }
}
