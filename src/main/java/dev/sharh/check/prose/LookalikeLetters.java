package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.check.ProseText.Letter;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import dev.sharh.language.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A letter of another script in a word, which readers take for one of its own and search does not find (UTS #39, section
 * 5.1): a Cyrillic а in “base”. Greek letters without a Latin likeness are allowed beside Latin ones, as in the units μg
 * and kΩ. Arabic beside Latin is a prefix.
 */
final class LookalikeLetters implements ProseRule {
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    /** Columns of letters that look the same, a space where a script has none. From UTS #39’s confusables.txt. */
    private static final String LATIN = "aceiopsxyjhABCEHIJKMOPSTXYZNvu";

    private static final String CYRILLIC = "асеіорѕхујһАВСЕНІЈКМОРЅТХҮ  ѵ ";
    private static final String GREEK = "α  ιορ  γ  ΑΒ ΕΗΙ ΚΜΟΡ ΤΧΥΖΝνυ";

    /** The blocks with letters of these scripts; a word without one of them is not mixed. */
    private static final CodePoints GREEK_OR_CYRILLIC = CodePoints.parse(
                    "U+370-52F,U+1C80-1FFF,U+2DE0-2DFF,U+A640-A69F,U+AB30-AB6F,U+1E030-1E08F")
            .orElseThrow();

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (prose.hasAny(GREEK_OR_CYRILLIC)) {
            prose.words().forEach(word -> findStranger(word, prose).ifPresent(findings));
        }
    }

    private static Optional<Finding> findStranger(List<Letter> word, ProseText prose) {
        List<Letter> letters =
                word.stream().filter(letter -> ALIKE.contains(letter.script())).toList();
        List<UnicodeScript> scripts =
                letters.stream().map(Letter::script).distinct().toList();
        if (scripts.size() < 2 || isUnit(letters)) {
            return Optional.empty();
        }
        UnicodeScript own = mainScript(letters, scripts, prose);
        List<Letter> strangers =
                letters.stream().filter(letter -> letter.script() != own).toList();
        return strangers.stream()
                .filter(letter -> likeness(letter.character(), own).isPresent())
                .findFirst()
                .or(() -> strangers.stream()
                        .filter(letter -> scripts.contains(UnicodeScript.CYRILLIC))
                        .findFirst())
                .map(letter -> finding(letter, own));
    }

    /** Returns whether the only Greek letter of a word has no Latin likeness. */
    private static boolean isUnit(List<Letter> letters) {
        List<Letter> greek = letters.stream()
                .filter(letter -> letter.script() == UnicodeScript.GREEK)
                .toList();
        return greek.size() == 1
                && likeness(greek.get(0).character(), UnicodeScript.LATIN).isEmpty();
    }

    /** The script of most letters; of two with as many letters, that of the text's language, or else of the first letter. */
    private static UnicodeScript mainScript(List<Letter> letters, List<UnicodeScript> scripts, ProseText prose) {
        UnicodeScript ofText = Scripts.unicodeScript(prose.language().script());
        UnicodeScript best = scripts.get(0);
        for (UnicodeScript script : scripts) {
            long more = count(letters, script) - count(letters, best);
            if (more > 0 || (more == 0 && script == ofText)) {
                best = script;
            }
        }
        return best;
    }

    private static long count(List<Letter> letters, UnicodeScript script) {
        return letters.stream().filter(letter -> letter.script() == script).count();
    }

    /** The letter of a script that looks like a letter of another. */
    private static Optional<String> likeness(int letter, UnicodeScript script) {
        return Stream.of(LATIN, CYRILLIC, GREEK)
                .map(row -> row.indexOf(letter))
                .filter(column -> column >= 0)
                .findFirst()
                .map(column -> letters(script).substring(column, column + 1))
                .filter(like -> !like.isBlank());
    }

    private static String letters(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            default -> LATIN;
        };
    }

    private static Finding finding(Letter letter, UnicodeScript own) {
        Message hint = likeness(letter.character(), own)
                .map(like ->
                        Message.of("write the {0} {1} ({2})", name(own), like, Characters.code(like.codePointAt(0))))
                .orElseGet(() -> Message.of("write the word in one script, or put a hyphen between the two scripts"));
        return Finding.error(
                "text/confusable",
                letter.offset(),
                Message.of(
                        "a {0} letter ({1}) in a {2} word",
                        name(letter.script()), Characters.code(letter.character()), name(own)),
                hint);
    }

    private static Message name(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> Message.of("Cyrillic");
            case GREEK -> Message.of("Greek");
            default -> Message.of("Latin");
        };
    }
}
