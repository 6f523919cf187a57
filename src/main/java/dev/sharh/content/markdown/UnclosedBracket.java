package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Optional;

/**
 * Finds a bracket with many backslashes behind it: if nothing closes it, the parser tries two ways of reading each of
 * them, so that thirty take it an hour. Whether something does, only the parser knows, for a line may begin another block;
 * so they are refused in any case. Texts are given to it line by line, as one paragraph each.
 */
final class UnclosedBracket {
    /** No text that we know of has more than two. */
    private static final int MOST = 16;

    private static final int NONE = -1;

    private int bracket = NONE;
    private int backslashes;

    /** The first in a paragraph of one line; nothing if there is none. */
    static Optional<Integer> in(String paragraph) {
        return new UnclosedBracket().read(paragraph, 0);
    }

    /** Reads on, and returns where such a bracket is, if there are too many backslashes behind it now. */
    Optional<Integer> read(String line, int offset) {
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> {
                    backslashes++;
                    i++;
                    if (bracket != NONE && backslashes > MOST) {
                        return Optional.of(bracket);
                    }
                }
                case '[' -> {
                    bracket = offset + i;
                    backslashes = 0;
                }
                case ']' -> bracket = NONE;
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** Ends the paragraph. */
    void end() {
        bracket = NONE;
    }

    static Diagnostic refused(Place place) {
        return error(
                "markdown/open-bracket",
                place,
                "a bracket opens here, with more than " + MOST + " backslashes before one that closes it",
                "write fewer of them, or \\[ where it is only a character");
    }
}
