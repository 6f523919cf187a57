package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the script of a word. Han, Hiragana, Katakana and Bopomofo count as one script, Han: a Japanese
 * sentence is
 * one run.
 */
final class WordScript {
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;

    /** Most letters of most texts: what is asked for each character should be quick for them. */
    private static final Optional<UnicodeScript> LATIN = Optional.of(UnicodeScript.LATIN);

    private static final Optional<UnicodeScript> ARABIC = Optional.of(UnicodeScript.ARABIC);

    private static final Set<UnicodeScript> RIGHT_TO_LEFT = Arrays.stream(UnicodeScript.values())
            .filter(script -> Scripts.isRightToLeft(Scripts.codeOf(script)))
            .collect(Collectors.toUnmodifiableSet());

    private WordScript() {}

    static boolean isRightToLeft(UnicodeScript script) {
        return RIGHT_TO_LEFT.contains(script);
    }

    /** The script that a character gives its word: letters and marks have one, digits and punctuation none. */
    static Optional<UnicodeScript> of(int codePoint) {
        if ((codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z') {
            return LATIN;
        } else if (codePoint >= 'ا' && codePoint <= 'ي' && codePoint != 'ـ') {
            return ARABIC;
        }
        if (!Character.isLetter(codePoint) && !Characters.isMark(codePoint) && !isRomanNumeral(codePoint)) {
            return Optional.empty();
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> Optional.empty();
            case HIRAGANA, KATAKANA, BOPOMOFO -> Optional.of(UnicodeScript.HAN);
            default -> Optional.of(script);
        };
    }

    /**
     * Returns whether a character without a script belongs to the word before it: a vowel sign, an accent, a joiner,
     * and letters
     * that scripts share, such as tatweel.
     */
    static boolean continuesWord(int codePoint) {
        return Characters.isMark(codePoint)
                || Character.getType(codePoint) == Character.OTHER_LETTER
                || Character.getType(codePoint) == Character.MODIFIER_LETTER
                || codePoint == ZWNJ
                || codePoint == ZWJ;
    }

    /** The ISO 15924 code: for the East Asian ones, Jpan where there is kana among it. */
    static String code(UnicodeScript script, String text, int start, int end) {
        if (script != UnicodeScript.HAN) {
            return Scripts.codeOf(script);
        }
        for (int i = start; i < end; i++) {
            UnicodeScript each = UnicodeScript.of(text.charAt(i));
            if (each == UnicodeScript.HIRAGANA || each == UnicodeScript.KATAKANA) {
                return "Jpan";
            }
        }
        return "Hani";
    }

    private static boolean isRomanNumeral(int codePoint) {
        return Character.getType(codePoint) == Character.LETTER_NUMBER;
    }
}
