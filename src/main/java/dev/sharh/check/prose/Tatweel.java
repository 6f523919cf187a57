package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.function.Consumer;

/**
 * A stroke that stretches a word, U+0640: the look of a headline, which search takes for a letter. It has its use at a
 * word's end (الـNATO, 1446 هـ) and as the seat of a mark (ـٰ, ـٔ).
 */
final class Tatweel implements ProseRule {
    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (line.at(end) == Characters.TATWEEL) {
                end++;
            }
            if (end > i && isWord(line.before(i)) && Characters.isArabicLetter(line.at(end))) {
                findings.accept(ProseFinding.warning(
                        "text/tatweel",
                        i,
                        "U+0640 (arabic tatweel), which stretches a word and hides it from search",
                        "delete it; the theme sets the spacing"));
            }
            i = Math.max(end, i + 1);
        }
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }

    private static boolean isWord(int character) {
        return Characters.isArabicLetter(character) || Characters.isCombining(character);
    }
}
