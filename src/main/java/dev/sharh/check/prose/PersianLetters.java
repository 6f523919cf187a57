package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Arabic and Persian each have a yeh and a kaf of their own, which look alike in most of their shapes; a keyboard for the
 * other language writes words that search doesn't find.
 */
final class PersianLetters implements ProseRule {
    private static final int FARSI_YEH = 0x06CC;
    private static final int KEHEH = 0x06A9;
    private static final int HEH_GOAL = 0x06C1;
    private static final int ARABIC_YEH = 0x064A;
    private static final int ARABIC_KAF = 0x0643;
    private static final int ARABIC_HEH = 0x0647;

    /** A language, and its own letters for those of the other. */
    private record Alphabet(String language, String other, Map<Integer, Integer> own) {
        boolean hasForeign(String text) {
            for (int letter : own.keySet()) {
                if (text.indexOf(letter) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Alphabet ARABIC = new Alphabet(
            "ar", "Persian or Urdu", Map.of(FARSI_YEH, ARABIC_YEH, KEHEH, ARABIC_KAF, HEH_GOAL, ARABIC_HEH));
    private static final Alphabet PERSIAN =
            new Alphabet("fa", "Arabic", Map.of(ARABIC_YEH, FARSI_YEH, ARABIC_KAF, KEHEH));

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        for (Alphabet alphabet : new Alphabet[] {ARABIC, PERSIAN}) {
            if (line.isIn(alphabet.language()) && alphabet.hasForeign(line.text())) {
                WordBoundaries.in(line.text())
                        .forEach(word -> strange(word, alphabet).ifPresent(findings));
            }
        }
    }

    /** A letter by itself is no word but a letter that the text is about. */
    private static Optional<ProseFinding> strange(WordBoundaries word, Alphabet alphabet) {
        if (word.letters().size() < 2) {
            return Optional.empty();
        }
        return word.letters().stream()
                .filter(letter -> alphabet.own().containsKey(letter.character()))
                .findFirst()
                .map(letter -> finding(letter, alphabet));
    }

    private static ProseFinding finding(WordBoundaries.Letter letter, Alphabet alphabet) {
        int own = alphabet.own().getOrDefault(letter.character(), letter.character());
        String orAlef = own == ARABIC_YEH ? " or, at the end, ى (U+0649)" : "";
        return ProseFinding.warning(
                "text/persian-letter",
                letter.offset(),
                "a letter of the " + alphabet.other() + " alphabet, " + shown(letter.character()),
                "write " + shown(own) + orAlef);
    }

    private static String shown(int letter) {
        return Character.toString(letter) + " (" + Characters.code(letter) + ")";
    }
}
