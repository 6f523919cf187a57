package dev.sharh.language;

import java.util.Optional;

/** What of a text nobody can see, and what no text may hold. */
public final class InvisibleCharacters {
    private InvisibleCharacters() {}

    /** Whether there is nothing in a text to be seen: no character, or only blanks, marks of direction and joiners. */
    public static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!is(text.codePointAt(i))) {
                return false; // mostly at the first one
            }
        }
        return true;
    }

    private static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    /**
     * The first character that no page and no feed can hold (XML 1.0, production 2): a control other than tab and line
     * feed, a half of a character, or one that Unicode says is none.
     */
    public static Optional<Integer> firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue; // nearly all of a text
            }
            boolean control = c < ' ' && c != '\n' && c != '\t';
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (control || (Character.isSurrogate(c) && !pair) || c == 0xFFFE || c == 0xFFFF) {
                return Optional.of(i);
            }
            i += pair ? 1 : 0;
        }
        return Optional.empty();
    }

    /** The first character that turns the text behind it (UAX #9, explicit embeddings, overrides and isolates). */
    public static Optional<Integer> firstTurning(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
