package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A letter of another script in a word, which readers can't tell from the word's own and search doesn't find (UTS #39,
 * §5.1): a Cyrillic а in “base”. Latin with Greek is only that where the Greek letter has a Latin likeness, as units are
 * written so: μg, kΩ. Arabic that touches Latin is no mixture but a prefix.
 */
final class LookalikeLetters implements ProseRule {
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** Columns of letters that look the same, a space where a script has none. From UTS #39’s confusables.txt. */
    private static final String LATIN = "aceiopsxyjhABCEHIJKMOPSTXYZNvu";

    private static final String CYRILLIC = "асеіорѕхујһАВСЕНІЈКМОРЅТХҮ  ѵ ";
    private static final String GREEK = "α  ιορ  γ  ΑΒ ΕΗΙ ΚΜΟΡ ΤΧΥΖΝνυ";

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        if (prose.text().text().codePoints().noneMatch(LookalikeLetters::isGreekOrCyrillic)) {
            return; // without one of them nothing can be mixed
        }
        WordBoundaries.in(prose.text().text())
                .forEach(word -> odd(word.letters(), prose).ifPresent(findings));
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }

    private static boolean isGreekOrCyrillic(int c) {
        UnicodeScript script = c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        return script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
    }

    private static Optional<ProseFinding> odd(List<WordBoundaries.Letter> all, ProseText prose) {
        List<WordBoundaries.Letter> letters =
                all.stream().filter(letter -> ALIKE.contains(script(letter))).toList();
        List<UnicodeScript> scripts = new ArrayList<>(
                letters.stream().map(LookalikeLetters::script).distinct().toList());
        if (scripts.size() < 2 || isUnit(letters)) {
            return Optional.empty();
        }
        UnicodeScript own = own(letters, scripts, prose);
        List<WordBoundaries.Letter> strangers =
                letters.stream().filter(letter -> script(letter) != own).toList();
        Optional<WordBoundaries.Letter> alike = strangers.stream()
                .filter(letter -> likeness(letter.character(), own).isPresent())
                .findFirst();
        return alike.or(() -> strangers.stream()
                        .filter(letter -> scripts.contains(UnicodeScript.CYRILLIC))
                        .findFirst())
                .map(letter -> finding(letter, own));
    }

    /** Whether all that is Greek in it is one letter that Latin hasn't got. */
    private static boolean isUnit(List<WordBoundaries.Letter> letters) {
        List<WordBoundaries.Letter> greek = letters.stream()
                .filter(letter -> script(letter) == UnicodeScript.GREEK)
                .toList();
        return greek.size() == 1
                && likeness(greek.get(0).character(), UnicodeScript.LATIN).isEmpty();
    }

    /** The script of most of a word; of the text's language, if two have as many letters; else of its first letter. */
    private static UnicodeScript own(
            List<WordBoundaries.Letter> letters, List<UnicodeScript> scripts, ProseText prose) {
        UnicodeScript best = scripts.get(0);
        for (UnicodeScript script : scripts) {
            long more = count(letters, script) - count(letters, best);
            if (more > 0 || (more == 0 && isOf(prose, script))) {
                best = script;
            }
        }
        return best;
    }

    private static boolean isOf(ProseText prose, UnicodeScript script) {
        try {
            return UnicodeScript.forName(prose.language().script()) == script;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static long count(List<WordBoundaries.Letter> letters, UnicodeScript script) {
        return letters.stream().filter(letter -> script(letter) == script).count();
    }

    private static UnicodeScript script(WordBoundaries.Letter letter) {
        return UnicodeScript.of(letter.character());
    }

    /** The letter of a script that looks like a letter of another. */
    private static Optional<String> likeness(int letter, UnicodeScript script) {
        int column = column(letter);
        if (column < 0) {
            return Optional.empty();
        }
        String like = letters(script).substring(column, column + 1);
        return Optional.of(like).filter(l -> !l.isBlank());
    }

    private static int column(int letter) {
        for (String row : List.of(LATIN, CYRILLIC, GREEK)) {
            if (row.indexOf(letter) >= 0) {
                return row.indexOf(letter);
            }
        }
        return -1;
    }

    private static String letters(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            default -> LATIN;
        };
    }

    private static ProseFinding finding(WordBoundaries.Letter letter, UnicodeScript own) {
        String mend = likeness(letter.character(), own)
                .map(like -> "write the " + name(own) + " " + like + ", " + Characters.code(like.codePointAt(0)))
                .orElse("write the word in one script, or put a hyphen between the two");
        return ProseFinding.error(
                "text/confusable",
                letter.offset(),
                "a " + name(script(letter)) + " letter, " + Characters.code(letter.character()) + ", in a " + name(own)
                        + " word",
                mend);
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "Cyrillic";
            case GREEK -> "Greek";
            default -> "Latin";
        };
    }
}
