package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.check.ProseText.Letter;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Arabic and Persian each have their own yeh and kaf, which look alike in most shapes. A keyboard for the other language
 * writes words that search does not find.
 */
final class PersianLetters implements ProseRule {
    private static final int FARSI_YEH = 0x06CC;
    private static final int KEHEH = 0x06A9;
    private static final int HEH_GOAL = 0x06C1;
    private static final int ARABIC_YEH = 0x064A;
    private static final int ARABIC_KAF = 0x0643;
    private static final int ARABIC_HEH = 0x0647;

    private static final Map<Integer, Integer> ARABIC =
            Map.of(FARSI_YEH, ARABIC_YEH, KEHEH, ARABIC_KAF, HEH_GOAL, ARABIC_HEH);
    private static final Map<Integer, Integer> PERSIAN = Map.of(ARABIC_YEH, FARSI_YEH, ARABIC_KAF, KEHEH);

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (prose.isIn("ar")) {
            check(prose, ARABIC, Message.of("Persian or Urdu"), findings);
        } else if (prose.isIn("fa")) {
            check(prose, PERSIAN, Message.of("Arabic"), findings);
        }
    }

    /**
     * Reports the first foreign letter of each word. A single letter is not a word: the text is about the letter.
     *
     * @param own the letter of the language for each foreign one
     */
    private static void check(ProseText prose, Map<Integer, Integer> own, Message foreign, Consumer<Finding> findings) {
        if (own.keySet().stream().noneMatch(prose.characters()::contains)) {
            return;
        }
        prose.words().filter(word -> word.size() > 1).forEach(word -> {
            List<Letter> wrong = word.stream()
                    .filter(letter -> own.containsKey(letter.character()))
                    .toList();
            if (!wrong.isEmpty()) {
                int letter = wrong.get(0).character();
                findings.accept(Finding.warning(
                                "text/persian-letter",
                                wrong.get(0).offset(),
                                Message.of(
                                        "a letter of the {0} alphabet, {1} ({2})",
                                        foreign, Character.toString(letter), Characters.code(letter)),
                                hint(own.getOrDefault(letter, letter)))
                        .replacing(wrong.stream()
                                .filter(each -> !mayBeAlef(each, word))
                                .map(each -> new Replacement(
                                        each.offset(),
                                        Character.toString(each.character()),
                                        Character.toString(own.getOrDefault(each.character(), each.character()))))
                                .toList()));
            }
        });
    }

    /** At the end of a word, ی can be ي or ى. */
    private static boolean mayBeAlef(Letter letter, List<Letter> word) {
        return letter.character() == FARSI_YEH && letter.equals(word.get(word.size() - 1));
    }

    private static Message hint(int letter) {
        return letter == ARABIC_YEH
                ? Message.of("write ي (U+064A) or, at the end of a word, ى (U+0649)")
                : Message.of("write {0} ({1})", Character.toString(letter), Characters.code(letter));
    }
}
