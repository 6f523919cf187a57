package dev.sharh.fidelity.mention;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the spellings of a word to one form, which a lexicon has: without case and accents, and in Arabic without vowel
 * signs, tatweel, and the differences between the forms of hamza, alef, ya and ta marbuta.
 */
public final class TextNormalizer {
    private static final char TATWEEL = '\u0640';
    private static final char FIRST_VOWEL_SIGN = '\u064B';
    private static final char LAST_VOWEL_SIGN = '\u0655';
    /** The letters from U+0621 on without their hamza or madda. */
    private static final String WITHOUT_HAMZA = "ءااواي";

    private TextNormalizer() {}

    public static String fold(String word) {
        return isFolded(word) ? word : folded(word);
    }

    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(isPlainArabic(c) && base(c) == c)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || isPlainArabic(c)) {
                folded.append((char) base(c));
            } else if (c >= 'ء' && c <= 'ئ') {
                folded.append(WITHOUT_HAMZA.charAt(c - 'ء'));
            } else if (!(c >= FIRST_VOWEL_SIGN && c <= LAST_VOWEL_SIGN) && c != TATWEEL) {
                return foldAny(word);
            }
        }
        return folded.toString();
    }

    /** Returns whether a letter does not decompose (UAX #15), as most do. */
    private static boolean isPlainArabic(char c) {
        return c >= 'ا' && c <= 'ي' && c != TATWEEL;
    }

    private static String foldAny(String word) {
        // Compatibility decomposition: presentation forms (U+FExx) become letters, أ becomes ا and a mark.
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(TextNormalizer::counts)
                .map(TextNormalizer::base)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> c != TATWEEL && c != '\'' && c != '\u2019' && c != '\u02BC';
        };
    }

    private static int base(int c) {
        return switch (c) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> c;
        };
    }
}
