package dev.sharh.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The scripts that words may have without being foreign to a page: mostly one, for Korean two. */
record PageScript(Set<UnicodeScript> scripts) {

    static PageScript of(Language language) {
        return switch (language.script()) {
            case "Jpan", "Hrkt", "Hira", "Kana", "Hani", "Hans", "Hant", "Hanb", "Bopo" -> of(UnicodeScript.HAN);
            case "Kore" -> of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> of(unicodeScript(Scripts.base(language.script())));
        };
    }

    boolean contains(UnicodeScript script) {
        return scripts.contains(script);
    }

    private static PageScript of(UnicodeScript... scripts) {
        return new PageScript(Set.of(scripts));
    }

    /** A script that this JDK doesn't know has no letters in its tables either. */
    private static UnicodeScript unicodeScript(String code) {
        try {
            return UnicodeScript.forName(code);
        } catch (IllegalArgumentException unknown) {
            return UnicodeScript.UNKNOWN;
        }
    }
}
