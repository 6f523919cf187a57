package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Scripts by their ISO 15924 codes. The data are in {@link LikelyScripts}. */
public final class Scripts {
    private static final String LATIN = "Latn";
    private static final int CODE_LENGTH = 4;

    /** A site has few languages, and asks for the script of each of them for every line of its texts. */
    private static final Map<String, Optional<String>> FOUND = new ConcurrentHashMap<>();

    private Scripts() {}

    /** The script that CLDR's likely subtags give a language; Latn if they say nothing. */
    static String likely(String language) {
        return find(language).orElse(LATIN);
    }

    /** The script that CLDR's likely subtags give a language in a region. */
    static String likely(String language, String region) {
        return find(language + "-" + region).orElse(likely(language));
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

    /** Each script's code and a colon precede its languages, so the nearest colon before a language ends its script. */
    private static Optional<String> find(String language) {
        return FOUND.computeIfAbsent(language, Scripts::search);
    }

    private static Optional<String> search(String language) {
        int at = LikelyScripts.LANGUAGES.indexOf(" " + language + " ");
        if (at < 0) {
            return Optional.empty();
        }
        int colon = LikelyScripts.LANGUAGES.lastIndexOf(':', at);
        return Optional.of(LikelyScripts.LANGUAGES.substring(colon - CODE_LENGTH, colon));
    }
}
