package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Invisible characters split a word for search, spell checkers and screen readers. Tags (U+E0000 to U+E007F) can even
 * carry a hidden text. Joiners (U+200C, U+200D) change the shape of letters, so they are allowed.
 */
final class InvisibleCharacterCheck implements ProseRule {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    /** Tags after it name a region: the flags of England, Scotland and Wales (UTS #51, ED-14a). */
    private static final int BLACK_FLAG = 0x1F3F4;
    /** Scripts that write words without spaces, and U+200B where a line may break. */
    private static final Set<String> SCRIPTS_WITHOUT_SPACES = Set.of("Khmr", "Laoo", "Mymr", "Thai");

    private static final CodePoints INVISIBLE =
            CodePoints.parse("U+AD,U+200B,U+2060,U+FEFF,U+E0000-E007F").orElseThrow();

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.hasAny(INVISIBLE)) {
            return;
        }
        int previous = ProseText.NOTHING;
        for (int i = 0; i < prose.length(); i += Character.charCount(prose.at(i))) {
            int character = prose.at(i);
            boolean continues = isTag(character) && (isTag(previous) || previous == BLACK_FLAG);
            if (!continues && character != previous && isUnwanted(prose, i)) {
                findings.accept(Finding.warning(
                        "text/invisible",
                        i,
                        Message.of("{0}, which is invisible and splits a word for search", Characters.named(character)),
                        Message.of("delete it")));
            }
            previous = character;
        }
    }

    private static boolean isUnwanted(ProseText prose, int offset) {
        int character = prose.at(offset);
        return switch (character) {
            case SOFT_HYPHEN -> Character.isLetter(prose.at(offset + 1)) && isWord(prose.before(offset));
            case ZERO_WIDTH_SPACE ->
                !SCRIPTS_WITHOUT_SPACES.contains(prose.language().script());
            case WORD_JOINER, BYTE_ORDER_MARK -> true;
            default -> isTag(character);
        };
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || Characters.isMark(character);
    }

    private static boolean isTag(int character) {
        return character >= FIRST_TAG && character <= LAST_TAG;
    }
}
