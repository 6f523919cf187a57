package dev.sharh.fidelity.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of one language with its tokens, which are read once for all searches. */
public final class TokenText {
    private final String text;
    private final Token[] tokens;
    private final Lexicon lexicon;
    private final Lexicon.@Nullable Found[] found;

    private TokenText(String text, Lexicon lexicon) {
        this.text = text;
        this.tokens = lexicon.tokens(text);
        this.lexicon = lexicon;
        this.found = new Lexicon.Found[tokens.length];
    }

    public static TokenText of(String text, Lexicon lexicon) {
        return new TokenText(text, lexicon);
    }

    public String text() {
        return text;
    }

    Token[] tokens() {
        return tokens;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return tokens.length;
    }

    Token get(int at) {
        return tokens[at];
    }

    /** Returns a mention by the tokens from an index to before another. */
    Mention mention(Mention.Kind kind, Value value, int from, int to) {
        return mention(kind, List.of(List.of(value)), from, to);
    }

    Mention mention(Mention.Kind kind, List<List<Value>> readings, int from, int to) {
        return Mention.of(kind, readings, tokens[from].start(), tokens[to - 1].end());
    }

    /** Returns the index of the first token that begins at or after an offset of the text. */
    int indexFrom(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the longest phrase of the lexicon that begins at a token; one without meanings if there is none, or no token. */
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
