package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.check.ProseText.Letter;
import dev.sharh.check.prose.ProseRule.Finding;
import dev.sharh.check.prose.ProseRule.Replacement;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rules for the letters and the punctuation of languages in the Arabic script. Each is a {@link ProseRule}. */
final class ArabicScriptRules {
    private static final String LATIN_MARKS = ",;?";
    private static final String ARABIC_MARKS = "،؛؟";
    private static final CodePoints MARKS = CodePoints.in(LATIN_MARKS);
    /** Characters that may be between a word and the punctuation after it. */
    private static final String CLOSING = "”“»’‘›\"')]}";

    private static final int FARSI_YEH = 0x06CC;
    private static final int KEHEH = 0x06A9;
    private static final int HEH_GOAL = 0x06C1;
    private static final int ARABIC_YEH = 0x064A;
    private static final int ARABIC_KAF = 0x0643;
    private static final int ARABIC_HEH = 0x0647;

    private static final Map<Integer, Integer> ARABIC_OF_PERSIAN =
            Map.of(FARSI_YEH, ARABIC_YEH, KEHEH, ARABIC_KAF, HEH_GOAL, ARABIC_HEH);
    private static final Map<Integer, Integer> PERSIAN_OF_ARABIC = Map.of(ARABIC_YEH, FARSI_YEH, ARABIC_KAF, KEHEH);

    private ArabicScriptRules() {}

    /** Languages in the Arabic script have their own comma, semicolon and question mark. */
    static void punctuation(ProseText prose, Consumer<Finding> findings) {
        if (!prose.isInArabicScript() || !prose.hasAny(MARKS)) {
            return;
        }
        for (int i = 0; i < prose.length(); i++) {
            int index = LATIN_MARKS.indexOf(prose.at(i));
            if (index >= 0 && followsArabic(prose, i) && !isInUrl(prose, i)) {
                char arabic = ARABIC_MARKS.charAt(index);
                findings.accept(Finding.warning(
                                "text/latin-punctuation",
                                i,
                                Message.of("a Latin {0} after an Arabic letter", name(index)),
                                Message.of("write {0} ({1})", Character.toString(arabic), Characters.code(arabic)))
                        .replacing(LATIN_MARKS.substring(index, index + 1), Character.toString(arabic)));
            }
        }
    }

    private static boolean followsArabic(ProseText prose, int offset) {
        int i = offset;
        while (isSkipped(prose.before(i))) {
            i -= Character.charCount(prose.before(i));
        }
        return Characters.isArabicLetter(prose.before(i));
    }

    private static boolean isSkipped(int character) {
        return CLOSING.indexOf(character) >= 0
                || Characters.isMark(character)
                || Characters.isBidiMark(character)
                || character == TypingRules.TATWEEL;
    }

    /** {@code …/بغداد?x=1}: the question mark of a URL. */
    private static boolean isInUrl(ProseText prose, int offset) {
        int next = prose.at(offset + 1);
        return prose.at(offset) == '?' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
    }

    private static Message name(int index) {
        return switch (index) {
            case 0 -> Message.of("comma");
            case 1 -> Message.of("semicolon");
            default -> Message.of("question mark");
        };
    }

    /**
     * Arabic and Persian each have their own yeh and kaf, which look alike in most shapes. A keyboard for the other language
     * writes words that search does not find.
     */
    static void letters(ProseText prose, Consumer<Finding> findings) {
        if (prose.isIn("ar")) {
            letters(prose, ARABIC_OF_PERSIAN, Message.of("Persian or Urdu"), findings);
        } else if (prose.isIn("fa")) {
            letters(prose, PERSIAN_OF_ARABIC, Message.of("Arabic"), findings);
        }
    }

    /**
     * Reports the first foreign letter of each word. A single letter is not a word: the text is about the letter.
     *
     * @param own the letter of the language for each foreign one
     */
    private static void letters(
            ProseText prose, Map<Integer, Integer> own, Message foreign, Consumer<Finding> findings) {
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
