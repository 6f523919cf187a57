package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Properties of characters in Unicode, and their names in messages. */
public final class Characters {
    /** Pointed and chanted Hebrew has up to five marks on a letter, Tibetan up to nine. */
    private static final int MOST_MARKS = 16;

    private Characters() {}

    /** Returns the notation of a code point: {@code U+0195}, with four digits or more. */
    public static String code(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Returns the notation with the name of the character: {@code U+202E (right-to-left override)}. */
    public static String named(int codePoint) {
        return Optional.ofNullable(Character.getName(codePoint))
                .map(name -> code(codePoint) + " (" + name.toLowerCase(Locale.ROOT) + ")")
                .orElse(code(codePoint));
    }

    /** Returns whether a character is a combining mark (general category M). */
    public static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Returns whether a character is LRM, RLM or ALM (UAX #9, section 2.6). */
    public static boolean isBidiMark(int codePoint) {
        return codePoint == '\u200E' || codePoint == '\u200F' || codePoint == '\u061C';
    }

    /** Returns whether a character is a letter or mark of a right-to-left script (UAX #9, R and AL). */
    public static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    public static boolean isArabicLetter(int codePoint) {
        return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    /** Returns whether a character is a space within a line (general category Zs). */
    public static boolean isSpace(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Returns whether a character is a space or ends a line. */
    public static boolean isWhite(int codePoint) {
        return isSpace(codePoint) || Character.isWhitespace(codePoint);
    }

    /**
     * Returns whether a character is an Arabic letter in a fixed shape, which is encoded for compatibility only (The Unicode
     * Standard, section 9.2). Other characters of the same blocks are not: ornate parentheses, ﷺ, ﷽, the rial sign.
     */
    public static boolean isPresentationForm(int codePoint) {
        boolean inBlock = (codePoint >= 0xFB50 && codePoint <= 0xFDFF) || (codePoint >= 0xFE70 && codePoint <= 0xFEFE);
        boolean ownMeaning = codePoint >= 0xFDFA && codePoint <= 0xFDFD;
        return inBlock && !ownMeaning && !Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    /** Replaces U+0085, U+2028 and U+2029, with which some programs end lines, by line feeds. */
    public static String lineFeeds(String text) {
        return text.replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
    }

    /** Returns whether a text is empty, or has only blanks, controls and format characters such as joiners. */
    public static boolean areInvisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || switch (Character.getType(c)) {
                            case Character.SPACE_SEPARATOR,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR,
                                    Character.CONTROL,
                                    Character.FORMAT -> true;
                            default -> false;
                        });
    }

    /**
     * Returns the index of the first character that a page (HTML, section 13.2.3.5) or a feed (XML 1.0, production 2) must
     * not have: a control other than tab and line feed, half of a surrogate pair, U+FFFE or U+FFFF.
     */
    public static Optional<Integer> firstForbidden(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
            if (Character.isSurrogate(c) && Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
            } else if (control || Character.isSurrogate(c) || c >= 0xFFFE) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns the index of the first mark that is too many on its character: no language writes so many. */
    public static Optional<Integer> firstManyMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = c > 0x02FF && isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns the index of the first explicit embedding, override or isolate, which can change the order of the text (UAX #9). */
    public static Optional<Integer> firstBidiControl(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> isBidiControl(text.charAt(i)))
                .boxed()
                .findFirst();
    }

    private static boolean isBidiControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
