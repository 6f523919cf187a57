package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** The scripts that words may have without being foreign to a page: mostly one, for Korean two. */
public record PageScript(Set<UnicodeScript> scripts) {
    public PageScript {
        scripts = Set.copyOf(scripts);
    }

    /** The scripts of a language's pages. */
    public static PageScript of(Language language) {
        return switch (language.script()) {
            case "Jpan", "Hrkt", "Hira", "Kana", "Hani", "Hans", "Hant", "Hanb", "Bopo" -> of(UnicodeScript.HAN);
            case "Kore" -> of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> of(Scripts.unicodeScript(Scripts.base(language.script())));
        };
    }

    /** Returns whether a letter of a text is in one of the scripts. */
    public boolean writesSomeOf(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            Optional<UnicodeScript> script = Character.isLetter(c) ? Scripts.of(c) : Optional.empty();
            if (script.isPresent() && contains(script.get())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a letter is in one of the scripts, or is shared by scripts. */
    public boolean writes(int letter) {
        return Scripts.of(letter).map(this::contains).orElse(true);
    }

    boolean contains(UnicodeScript script) {
        return scripts.contains(script);
    }

    private static PageScript of(UnicodeScript... scripts) {
        return new PageScript(Set.of(scripts));
    }
}
