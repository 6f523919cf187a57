package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Characters that nobody sees and that part a word for search, spell checkers and screen readers. The tags (U+E0000 to
 * U+E007F) can even carry a hidden text of their own. Joiners (U+200C, U+200D) are letters' business and left alone.
 */
final class InvisibleCharacterCheck implements ProseRule {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    /** Tags behind it name a region: the flags of England, Scotland and Wales (UTS #51, ED-14a). */
    private static final int BLACK_FLAG = 0x1F3F4;
    /** They write no spaces between words, and U+200B where a line may break. */
    private static final Set<String> SCRIPTS_WITHOUT_SPACES = Set.of("Khmr", "Laoo", "Mymr", "Thai");

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        int previous = -1;
        for (int i = 0; i < line.length(); i += Character.charCount(line.at(i))) {
            int character = line.at(i);
            if (isTag(character) && (isTag(previous) || previous == BLACK_FLAG)) {
                previous = character;
                continue;
            }
            if (character != previous && isInvisible(line, i)) {
                findings.accept(ProseFinding.warning(
                        "text/invisible",
                        i,
                        Characters.named(character) + ", which nobody sees and search doesn’t expect",
                        "delete it"));
            }
            previous = character;
        }
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }

    private static boolean isInvisible(Line line, int offset) {
        int character = line.at(offset);
        return switch (character) {
            case SOFT_HYPHEN -> Character.isLetter(line.at(offset + 1)) && isWord(line.before(offset));
            case ZERO_WIDTH_SPACE ->
                !SCRIPTS_WITHOUT_SPACES.contains(line.prose().language().script());
            case WORD_JOINER, BYTE_ORDER_MARK -> true;
            default -> isTag(character);
        };
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || Characters.isCombining(character);
    }

    private static boolean isTag(int character) {
        return character >= FIRST_TAG && character <= LAST_TAG;
    }
}
