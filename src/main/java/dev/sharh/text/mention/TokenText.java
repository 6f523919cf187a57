package dev.sharh.text.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as tokens, with what the lexicon says about each of them looked up once. */
final class TokenText {
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Lexicon.@Nullable Found[] found;

    private TokenText(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.found = new Lexicon.Found[tokens.size()];
    }

    static TokenText of(String text, Lexicon lexicon) {
        return new TokenText(Tokenizer.tokens(text), lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return tokens.get(at);
    }

    /** The longest phrase of the lexicon that begins at a token; one without meanings if there is none, or no token. */
    Lexicon.Found find(int at) {
        if (at < 0 || at >= found.length) {
            return Lexicon.NOTHING;
        }
        Lexicon.Found known = found[at];
        if (known == null) {
            known = lexicon.find(tokens, at);
            found[at] = known;
        }
        return known;
    }
}
