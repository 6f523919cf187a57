package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import java.util.function.Consumer;

/**
 * A tatweel (U+0640) between letters stretches a word for its look, and search takes it for a letter. At the end of a word
 * (الـNATO, 1446 هـ) and under a mark (ـٰ, ـٔ) it has a use.
 */
final class Tatweel implements ProseRule {
    static final int TATWEEL = 0x0640;

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.characters().contains(TATWEEL)) {
            return;
        }
        int i = 0;
        while (i < prose.length()) {
            int end = i;
            while (prose.at(end) == TATWEEL) {
                end++;
            }
            if (end > i && isWord(prose.before(i)) && Characters.isArabicLetter(prose.at(end))) {
                findings.accept(Finding.warning(
                                "text/tatweel",
                                i,
                                Message.of("U+0640 (arabic tatweel), which stretches a word and hides it from search"),
                                Message.of("delete it; the theme sets the spacing"))
                        .replacing(prose.text().substring(i, end), ""));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isWord(int character) {
        return Characters.isArabicLetter(character) || Characters.isMark(character);
    }
}
