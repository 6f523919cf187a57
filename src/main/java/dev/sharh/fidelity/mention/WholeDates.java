package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the parts of each date of a text: Friday 6 September 2024. Its weekday, day, month and year are also mentions by
 * themselves. A month alone is a date that states nothing.
 */
final class WholeDates {
    /** The most words and signs between two parts: the comma and the year word of "6 سبتمبر، من عام 2024". */
    private static final int MOST_BETWEEN = 4;

    private final TokenText tokens;
    private final List<Mention> parts;

    /**
     * @param parts the mentions of a text in their order
     */
    WholeDates(TokenText tokens, List<Mention> parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    List<Mention> dates() {
        List<Mention> dates = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isMonth(i) && parts.get(i).start() >= end) {
                Mention date = around(i);
                dates.add(date);
                end = date.end();
            }
        }
        return dates;
    }

    private Mention around(int month) {
        int first = month;
        int last = month;
        List<Value> values = new ArrayList<>();
        Mention named = parts.get(month);
        Optional<Integer> day = named.day();
        boolean dayFirst = isNext(first - 1, first) && isDay(first - 1, day);
        if (dayFirst) {
            first--;
        }
        day.ifPresent(number -> values.add(Value.Quantity.of(number)));
        values.add(value(month));
        if (isNext(first - 1, first) && parts.get(first - 1).isOf(Kind.WEEKDAY)) {
            first--;
            values.add(value(first));
        }
        while (isNext(last, last + 1) && (isSameMonth(last + 1, month) || (!dayFirst && isDay(last + 1, day)))) {
            last++; // the other name of the month: أغسطس/آب
        }
        if (isNext(last, last + 1) && parts.get(last + 1).isOf(Kind.YEAR)) {
            last++;
            values.add(value(last));
        }
        Mention date = new Mention(
                Kind.DATE,
                List.of(values),
                named.states() && first < last,
                Optional.empty(),
                Optional.empty(),
                parts.get(first).start(),
                parts.get(last).end());
        return first < last ? date : date.supportingOnly();
    }

    private boolean isMonth(int part) {
        return parts.get(part).isOf(Kind.MONTH)
                && parts.get(part).readings().size() == 1
                && value(part) instanceof Value.Month;
    }

    private boolean isSameMonth(int part, int month) {
        return isMonth(part) && value(part).equals(value(month));
    }

    private boolean isDay(int part, Optional<Integer> day) {
        return day.isPresent() && value(part).equals(Value.Quantity.of(day.get()));
    }

    private Value value(int part) {
        return parts.get(part).readings().get(0).get(0);
    }

    /** Returns whether nothing but commas, strokes, brackets and words such as "of" is between two parts. */
    private boolean isNext(int one, int other) {
        if (one < 0 || other >= parts.size()) {
            return false;
        }
        int at = tokens.indexFrom(parts.get(one).end());
        int end = tokens.indexFrom(parts.get(other).start());
        if (end - at > MOST_BETWEEN) {
            return false;
        }
        while (at < end) {
            Lexicon.Found found = tokens.find(at);
            boolean joins = found.is(Role.FILLER) || found.is(Role.YEAR_WORD) || found.is(Role.ORDINAL_SUFFIX);
            if (!joins && !isSign(tokens.get(at))) {
                return false;
            }
            at += Math.max(1, found.length());
        }
        return true;
    }

    private static boolean isSign(Token token) {
        return token.is(",") || token.is("،") || token.is("/") || token.is("(") || token.is(")") || token.is(".");
    }
}
