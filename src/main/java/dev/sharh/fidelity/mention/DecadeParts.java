package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Mention.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds decades: 1960s, the sixties, années 80, die 1980er, ستينيات القرن الماضي. */
final class DecadeParts {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LAST_CENTURY = 24;

    private final TokenText tokens;

    DecadeParts(TokenText tokens) {
        this.tokens = tokens;
    }

    /** 1960s, the sixties, ستينيات القرن الماضي. */
    Optional<Part> decade(int at) {
        Token token = tokens.get(at);
        if ((token.isNumber(2, 2) || token.isNumber(4, 4)) && token.form().endsWith("0")) {
            int suffix = at + 1 < tokens.size() && isApostrophe(tokens.get(at + 1)) ? at + 2 : at + 1;
            boolean written = suffix < tokens.size() && !tokens.get(suffix).spaced();
            Lexicon.Found ending = tokens.find(suffix);
            if (written && ending.is(Role.DECADE_SUFFIX)) {
                return Optional.of(decade(Integer.parseInt(token.form()), at, suffix + ending.length()));
            }
            Lexicon.Found behind = tokens.find(at + 1);
            if (behind.is(Role.DECADE_WORD)
                    && !tokens.find(at + 1 + behind.length()).is(Role.DECADE_WORD)) {
                return Optional.of(decade(Integer.parseInt(token.form()), at, at + 1 + behind.length()));
            }
        }
        Optional<Part> named = namedDecade(at);
        if (named.isPresent()) {
            return named;
        }
        Lexicon.Found found = tokens.find(at);
        if (!found.is(Role.DECADE)) {
            return Optional.empty();
        }
        return found.as(Role.DECADE).map(meaning -> wordedDecade(meaning.number(), at, at + found.length()));
    }

    /** Années 80, década de 1980, anni Ottanta. */
    private Optional<Part> namedDecade(int at) {
        Lexicon.Found word = tokens.find(at);
        if (!word.is(Role.DECADE_WORD)) {
            return Optional.empty();
        }
        int from = at + word.length();
        while (tokens.find(from).is(Role.FILLER)
                || (from < tokens.size() && tokens.get(from).is("-"))) {
            from++;
        }
        boolean digits = from < tokens.size() && tokens.get(from).isDigits();
        return new NumberGrammar(tokens)
                .read(from)
                .filter(read -> !digits || tokens.get(read.to() - 1).isNumber(2, 4))
                .flatMap(read ->
                        read.readings().get(0).get(0) instanceof Value.Quantity number && isDecade(number.value())
                                ? Optional.of(decade(number.value().intValue(), at, read.to()))
                                : Optional.empty());
    }

    private static boolean isDecade(BigDecimal value) {
        boolean whole = value.remainder(BigDecimal.TEN).signum() == 0;
        return whole
                && ((value.intValue() >= 10 && value.intValue() < 100)
                        || YEAR.matcher(value.toPlainString()).matches());
    }

    private Part wordedDecade(int decade, int from, int to) {
        Lexicon.Found century = tokens.find(to);
        if (!century.is(Role.CENTURY)) {
            return decade(decade, from, to);
        }
        int end = to + century.length();
        Optional<NumberGrammar.Read> ordinal = new NumberGrammar(tokens).read(end);
        if (ordinal.isPresent()
                && ordinal.get().readings().get(0).get(0) instanceof Value.Quantity number
                && number.value().intValue() <= LAST_CENTURY) {
            return decade(
                    (number.value().intValue() - 1) * 100 + decade,
                    from,
                    ordinal.get().to());
        }
        return decade(decade, from, end);
    }

    private Part decade(int year, int from, int to) {
        return part(Kind.DECADE, new Value.Decade(year), from, to);
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("’");
    }

    private Part part(Kind kind, Value value, int from, int to) {
        return new Part(
                Mention.of(
                        kind,
                        value,
                        tokens.get(from).start(),
                        tokens.get(to - 1).end()),
                to);
    }
}
