package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the percent sign, the currency or the unit beside a number to the number. */
final class UnitParts {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** The unit of a difference between percentages. */
    static final String POINT = "point";

    private static final int LONGEST_AND = 8;

    private final TokenText tokens;

    UnitParts(TokenText tokens) {
        this.tokens = tokens;
    }

    /** Returns a number with what is beside it. */
    Part beside(Mention number, int from, int to) {
        int behind = to < tokens.size() && tokens.get(to).is("-") ? to + 1 : to;
        Lexicon.Found before = tokens.find(from - 1);
        Lexicon.Found next = tokens.find(behind);
        if (next.is(Role.POINTS)) {
            return new Part(withBehind(number.in(Kind.PERCENTAGE, POINT), behind), to);
        } else if (next.is(Role.PERCENT)) {
            return new Part(withBehind(number.as(Kind.PERCENTAGE), behind), to);
        } else if (before.is(Role.PERCENT)) {
            return new Part(withBefore(number.as(Kind.PERCENTAGE), from), to);
        } else if (next.is(Role.CURRENCY)) {
            return new Part(withBehind(money(number, next), behind), to);
        } else if (before.is(Role.CURRENCY)) {
            return new Part(withBefore(money(number, before), from), to);
        } else if (tokens.find(behind + 1).is(Role.CURRENCY)
                && tokens.get(behind).isWord()) {
            return new Part(withBehind(money(number, tokens.find(behind + 1)), behind + 1), to);
        }
        Optional<Part> measure = measure(number, behind);
        return measure.isPresent()
                ? measure.get()
                : measureBefore(number, from, to).orElse(new Part(number, to));
    }

    private static Mention money(Mention number, Lexicon.Found currency) {
        return number.in(Kind.MONEY, currency.as(Role.CURRENCY).orElseThrow().code());
    }

    /** "Five weeks", "a five-week tour". */
    private Optional<Part> measure(Mention number, int behind) {
        Lexicon.Found found = tokens.find(behind);
        Optional<Meaning> unit = found.as(Role.MEASURE);
        if (unit.isEmpty() || number.isOf(Kind.ORDINAL) || isDate(number, unit.get(), behind + found.length())) {
            return Optional.empty();
        }
        Mention measured = withBehind(number.in(Kind.MEASURE, unit.get().code()), behind);
        return Optional.of(new Part(withHalf(measured, behind + found.length()), behind + found.length()));
    }

    /** The days of "5 يوم الجمعة" and "2014 ساعة" are not a number of days. */
    private boolean isDate(Mention number, Meaning unit, int next) {
        Lexicon.Found after = tokens.find(next);
        return after.is(Role.WEEKDAY) || after.is(Role.MONTH) || (number.isOf(Kind.YEAR) && Units.isTime(unit.code()));
    }

    /** الأيام الخمسة, "the days five": both have an article. */
    private Optional<Part> measureBefore(Mention number, int from, int to) {
        Lexicon.Found before = tokens.find(from - 1);
        boolean definite =
                !before.bare() && before.length() == 1 && !tokens.find(from).bare();
        if (!definite || number.isOf(Kind.ORDINAL)) {
            return Optional.empty();
        }
        return before.as(Role.MEASURE)
                .map(unit -> new Part(withBefore(number.in(Kind.MEASURE, unit.code()), from), to));
    }

    /** خمس سنوات ونصف is five and a half years; it may also be five years, and half of something else. */
    Mention withHalf(Mention measured, int next) {
        Lexicon.Found half = tokens.find(next);
        if (!half.is(Role.HALF) || !half.joined()) {
            return measured;
        }
        List<List<Value>> readings = new ArrayList<>();
        for (List<Value> reading : measured.readings()) {
            if (reading.size() == 1 && reading.get(0) instanceof Value.Quantity number) {
                readings.add(List.of(new Value.Quantity(number.value().add(HALF))));
            }
        }
        readings.addAll(measured.readings());
        return measured.reading(readings);
    }

    /** In "27 to 38 degrees" and "between 5 and 7 km", the first number has the unit of the second. */
    Mention withUnitOf(Mention measure, Mention number) {
        if (!measure.isOf(Kind.MEASURE) || !number.isOf(Kind.NUMBER) || !number.states()) {
            return number;
        }
        String between = tokens.text().substring(number.end(), Math.max(number.end(), measure.start()));
        boolean linked = tokens.lexicon().spellings().linksNumbers(between)
                || (between.length() <= LONGEST_AND && tokens.lexicon().isAnd(between.strip()));
        return linked ? number.in(Kind.MEASURE, measure.unit().orElseThrow()) : number;
    }

    private Mention withBehind(Mention number, int unit) {
        return number.shown(
                number.shownStart(),
                tokens.get(unit + tokens.find(unit).length() - 1).end());
    }

    private Mention withBefore(Mention number, int from) {
        return number.shown(tokens.get(from - 1).start(), number.shownEnd());
    }
}
