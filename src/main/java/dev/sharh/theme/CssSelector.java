package dev.sharh.theme;

import dev.sharh.theme.CssToken.Kind;
import java.util.List;
import java.util.Optional;

/** The selector of a rule (Selectors Level 4), of which only common mistakes are found. */
final class CssSelector {
    private CssSelector() {}

    /**
     * Returns the first token for which browsers ignore the rule; empty if none is known.
     *
     * @param tokens the selector and the brace after it
     */
    static Optional<CssToken> wrong(List<CssToken> tokens) {
        int end = tokens.size() - 1;
        CssToken last = tokens.get(0);
        int depth = 0;
        for (int i = 0; i < end; i++) {
            CssToken token = tokens.get(i);
            boolean open = token.is(Kind.FUNCTION) || token.is(Kind.OPEN);
            depth += open ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            if (depth == 0 && !token.is(Kind.SPACE)) {
                boolean dot = token.is('.') && !tokens.get(i + 1).is(Kind.NAME);
                boolean twoCommas = token.is(',') && (i == 0 || last.is(','));
                if (dot || twoCommas || token.is(Kind.NUMBER) || token.is(';')) {
                    return Optional.of(token);
                }
                last = token;
            }
        }
        boolean unfinished = last.is(',') || last.is('>') || last.is('+') || last.is('~') || last.is(':');
        return Optional.of(last).filter(token -> end == 0 || unfinished);
    }
}
