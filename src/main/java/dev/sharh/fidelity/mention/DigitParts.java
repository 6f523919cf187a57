package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.MentionFinder.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells what digits are by how many there are and what digits stand behind them: years, and numbers to call. */
final class DigitParts {
    private static final int FIRST_LIKELY_YEAR = 1000;
    private static final int LAST_LIKELY_YEAR = 2199;

    private final TokenText tokens;

    DigitParts(TokenText tokens) {
        this.tokens = tokens;
    }

    /** The 53 of "1950-53" is 1953. */
    Optional<Part> shortYear(int from, int to) {
        boolean range = isYear(from, to)
                && to + 1 < tokens.size()
                && (tokens.get(to).is("-")
                        || tokens.get(to).is("–")
                        || tokens.get(to).is("/"))
                && tokens.get(to + 1).isNumber(2, 2)
                && !tokens.get(to + 1).spaced();
        if (!range) {
            return Optional.empty();
        }
        String two = tokens.get(to + 1).form();
        long year = Long.parseLong(tokens.get(from).form().substring(0, 2) + two);
        List<List<Value>> readings =
                List.of(List.of(Value.Quantity.of(year)), List.of(Value.Quantity.of(Long.parseLong(two))));
        Mention mention = Mention.of(Kind.YEAR, Value.Quantity.of(year), start(to + 1), end(to + 2))
                .reading(readings);
        return Optional.of(new Part(mention, to + 2));
    }

    /** "116 123": one number in two groups, or two numbers. */
    Optional<Part> twoGroups(int from, int to) {
        boolean groups = to == from + 1
                && to < tokens.size()
                && tokens.get(from).isNumber(1, 3)
                && tokens.get(to).isNumber(3, 3);
        if (!groups || tokens.get(to).start() - tokens.get(from).end() != 1) {
            return Optional.empty();
        }
        BigDecimal first = new BigDecimal(tokens.get(from).form());
        BigDecimal second = new BigDecimal(tokens.get(to).form());
        BigDecimal together =
                new BigDecimal(tokens.get(from).form() + tokens.get(to).form());
        List<List<Value>> readings = List.of(
                List.of(new Value.Quantity(together)), List.of(new Value.Quantity(first), new Value.Quantity(second)));
        Mention mention =
                new Mention(Kind.NUMBER, readings, true, Optional.empty(), Optional.empty(), start(from), end(to + 1));
        return Optional.of(new Part(mention, to + 1));
    }

    /** Whether it is four digits of a year that an explainer is likely to tell of. */
    boolean isYear(int from, int to) {
        String form = tokens.get(from).form();
        if (to != from + 1 || !tokens.get(from).isNumber(4, 4)) {
            return false;
        }
        int year = Integer.parseInt(form);
        return year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
    }

    private int start(int token) {
        return tokens.get(token).start();
    }

    private int end(int to) {
        return tokens.get(to - 1).end();
    }
}
