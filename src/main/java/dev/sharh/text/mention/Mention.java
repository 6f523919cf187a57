package dev.sharh.text.mention;

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
 */
public record Mention(
        Kind kind,
        List<List<Value>> readings,
        boolean states,
        Optional<Integer> day,
        Optional<String> currency,
        int start,
        int end) {
    public Mention {
        readings = readings.stream().map(List::copyOf).toList();
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
        TIME
    }

    /** One that is certain and has one value. */
    public static Mention of(Kind kind, Value value, int start, int end) {
        return new Mention(kind, List.of(List.of(value)), true, Optional.empty(), Optional.empty(), start, end);
    }

    /** The same as another kind. */
    public Mention as(Kind other) {
        return new Mention(other, readings, states, day, currency, start, end);
    }

    /** The same as one that states nothing. */
    public Mention supportingOnly() {
        return new Mention(kind, readings, false, day, currency, start, end);
    }

    Mention upTo(int otherEnd) {
        return new Mention(kind, readings, states, day, currency, start, otherEnd);
    }

    /** The same on a day of the month. */
    public Mention onDay(int dayOfMonth) {
        return new Mention(kind, readings, states, Optional.of(dayOfMonth), currency, start, end);
    }

    Mention in(String iso4217) {
        return new Mention(Kind.MONEY, readings, states, day, Optional.of(iso4217), start, end);
    }

    Mention reading(List<List<Value>> other) {
        return new Mention(kind, other, states, day, currency, start, end);
    }

    public boolean isOf(Kind some) {
        return kind == some;
    }
}
