package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The scripts of languages, by their ISO 15924 codes, and of characters. The data are in {@link LikelyScripts}. */
public final class Scripts {
    private static final String LATIN = "Latn";
    private static final int CODE_LENGTH = 4;

    private static final Map<String, String> LIKELY = likely();

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;

    /** Most letters of most texts: what is asked for each character should be quick for them. */
    private static final Optional<UnicodeScript> LATIN_LETTER = Optional.of(UnicodeScript.LATIN);

    private static final Optional<UnicodeScript> ARABIC_LETTER = Optional.of(UnicodeScript.ARABIC);

    private static final Set<UnicodeScript> RIGHT_TO_LEFT = Arrays.stream(UnicodeScript.values())
            .filter(script -> isRightToLeft(codeOf(script)))
            .collect(Collectors.toUnmodifiableSet());

    private Scripts() {}

    /** The script that CLDR's likely subtags give a language; Latn if they say nothing. */
    static String likely(String language) {
        return LIKELY.getOrDefault(language, LATIN);
    }

    /** The script that CLDR's likely subtags give a language in a region. */
    static String likely(String language, String region) {
        return LIKELY.getOrDefault(language + "-" + region, likely(language));
    }

    static boolean isRightToLeft(String script) {
        return LikelyScripts.RIGHT_TO_LEFT.contains(" " + base(script) + " ");
    }

    /** The ISO 15924 code of a script that the JDK knows; Zzzz if it is newer than the table. */
    static String codeOf(UnicodeScript script) {
        String key = " " + script.name() + ":";
        int at = LikelyScripts.CODES.indexOf(key);
        return at < 0 ? "Zzzz" : LikelyScripts.CODES.substring(at + key.length(), at + key.length() + CODE_LENGTH);
    }

    /** The script with an ISO 15924 code; UNKNOWN, which has no letters, if the JDK does not know it. */
    public static UnicodeScript unicodeScript(String code) {
        try {
            return UnicodeScript.forName(code);
        } catch (IllegalArgumentException unknown) {
            return UnicodeScript.UNKNOWN;
        }
    }

    /** ISO 15924 has codes for styles of a script, which Unicode counts as the script: Nastaliq, Fraktur, Estrangela. */
    static String base(String script) {
        return switch (script) {
            case "Aran" -> "Arab";
            case "Cyrs" -> "Cyrl";
            case "Geok" -> "Geor";
            case "Latf", "Latg" -> LATIN;
            case "Syre", "Syrj", "Syrn" -> "Syrc";
            default -> script;
        };
    }

    /** Each script's code and a colon precede its languages. */
    private static Map<String, String> likely() {
        Map<String, String> scripts = new HashMap<>();
        String script = "";
        for (String word : LikelyScripts.LANGUAGES.strip().split(" ", -1)) {
            if (word.endsWith(":")) {
                script = word.substring(0, CODE_LENGTH);
            } else {
                scripts.put(word, script);
            }
        }
        return Map.copyOf(scripts);
    }

    static boolean isRightToLeft(UnicodeScript script) {
        return RIGHT_TO_LEFT.contains(script);
    }

    /**
     * The script that a character gives its word: letters and marks have one, digits and punctuation none. Hiragana,
     * Katakana and Bopomofo count as Han: a Japanese sentence is one run.
     */
    static Optional<UnicodeScript> of(int codePoint) {
        if ((codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z') {
            return LATIN_LETTER;
        } else if (codePoint >= 'ا' && codePoint <= 'ي' && codePoint != 'ـ') {
            return ARABIC_LETTER;
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
            return codeOf(script);
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
