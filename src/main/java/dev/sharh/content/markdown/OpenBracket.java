package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Optional;

/**
 * Finds a bracket that nothing closes, with many backslashes behind it: the parser tries two ways of reading each of them,
 * so that thirty take it an hour. Texts are given to it line by line, as one paragraph each.
 */
final class OpenBracket {
    /** No text that we know of has more than two. */
    private static final int MOST = 16;

    private static final int NONE = -1;

    private int bracket = NONE;
    private int backslashes;

    /** The first in a paragraph of one line; nothing if there is none. */
    static Optional<Integer> in(String paragraph) {
        OpenBracket open = new OpenBracket();
        return open.read(paragraph, 0).or(open::end);
    }

    /** Reads on, and returns where such a bracket is, if this shows that it isn't closed. */
    Optional<Integer> read(String line, int offset) {
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> {
                    backslashes++;
                    i++;
                }
                case '[' -> {
                    Optional<Integer> before = end();
                    if (before.isPresent()) {
                        return before;
                    }
                    bracket = offset + i;
                }
                case ']' -> {
                    bracket = NONE;
                    backslashes = 0;
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** Ends the paragraph. */
    Optional<Integer> end() {
        Optional<Integer> found = bracket != NONE && backslashes > MOST ? Optional.of(bracket) : Optional.empty();
        bracket = NONE;
        backslashes = 0;
        return found;
    }

    static Diagnostic refused(Place place) {
        return error(
                "markdown/open-bracket",
                place,
                "a bracket opens here that nothing closes, with more than " + MOST + " backslashes behind it",
                "close it with ], or write \\[ where it is only a character");
    }
}
