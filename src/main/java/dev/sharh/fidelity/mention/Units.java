package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Mention.Kind;
import java.util.Optional;

/** Puts what a number counts to it, where the text says so beside it: hundredths or a currency. */
final class Units {
    private final TokenText tokens;

    Units(TokenText tokens) {
        this.tokens = tokens;
    }

    /** A number with the percent sign or the currency beside it. */
    Mention beside(Mention number, int from, int to) {
        int behind = to < tokens.size() && tokens.get(to).is("-") ? to + 1 : to;
        if (tokens.find(behind).is(Role.PERCENT)) {
            return withBehind(number.as(Kind.PERCENTAGE), behind);
        } else if (tokens.find(from - 1).is(Role.PERCENT)) {
            return withBefore(number.as(Kind.PERCENTAGE), from);
        }
        return in(tokens.find(behind), number)
                .map(money -> withBehind(money, behind))
                .or(() -> in(tokens.find(from - 1), number).map(money -> withBefore(money, from)))
                .or(() -> in(tokens.find(behind + 1), number)
                        .filter(money -> isWord(behind))
                        .map(money -> withBehind(money, behind + 1)))
                .orElse(number);
    }

    private static Optional<Mention> in(Lexicon.Found currency, Mention number) {
        return currency.as(Role.CURRENCY).map(meaning -> number.in(meaning.code()));
    }

    private Mention withBehind(Mention number, int unit) {
        return number.shown(number.shownStart(), end(unit + tokens.find(unit).length()));
    }

    private Mention withBefore(Mention number, int from) {
        return number.shown(start(from - 1), number.shownEnd());
    }

    private boolean isWord(int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    private int start(int token) {
        return tokens.get(token).start();
    }

    private int end(int to) {
        return tokens.get(to - 1).end();
    }
}
