package dev.sharh.check.prose;

import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What the rules ask about characters. */
final class Characters {
    static final int LEFT_TO_RIGHT_MARK = 0x200E;
    static final int RIGHT_TO_LEFT_MARK = 0x200F;
    static final int ARABIC_LETTER_MARK = 0x061C;
    static final int TATWEEL = 0x0640;
    private static final int DIGITS_OF_CODE = 4;
    private static final int LONGEST_CODE = 8;

    private Characters() {}

    /** How a message names a character that would be unseen in it, or turn it: {@code U+202E}. */
    static String code(int codePoint) {
        String hex = HexFormat.of().withUpperCase().toHexDigits(codePoint);
        String four = hex.substring(LONGEST_CODE - DIGITS_OF_CODE);
        return "U+" + (codePoint <= Character.MAX_VALUE ? four : hex.replaceFirst("^0+", ""));
    }

    /** The same, with what Unicode calls it: {@code U+202E (right-to-left override)}. */
    static String named(int codePoint) {
        return Optional.ofNullable(Character.getName(codePoint))
                .map(name -> code(codePoint) + " (" + name.toLowerCase(Locale.ROOT) + ")")
                .orElse(code(codePoint));
    }

    static boolean isBidiMark(int codePoint) {
        return codePoint == LEFT_TO_RIGHT_MARK || codePoint == RIGHT_TO_LEFT_MARK || codePoint == ARABIC_LETTER_MARK;
    }

    static boolean isCombining(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isArabicLetter(int codePoint) {
        return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    /** Whether it is a space within a line: U+0020 or one that doesn't break. */
    static boolean isSpace(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Whether it is a space or ends a line. */
    static boolean isWhite(int codePoint) {
        return isSpace(codePoint) || Character.isWhitespace(codePoint);
    }
}
