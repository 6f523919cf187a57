package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.util.function.Consumer;

/** Languages in the Arabic script have their own comma, semicolon and question mark. */
final class ArabicPunctuation implements ProseRule {
    private static final String LATIN = ",;?";
    private static final String ARABIC = "،؛؟";
    private static final CodePoints MARKS = CodePoints.in(LATIN);
    /** Characters that may be between a word and the punctuation after it. */
    private static final String CLOSING = "”“»’‘›\"')]}";

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.isInArabicScript() || !prose.hasAny(MARKS)) {
            return;
        }
        for (int i = 0; i < prose.length(); i++) {
            int index = LATIN.indexOf(prose.at(i));
            if (index >= 0 && followsArabic(prose, i) && !isInUrl(prose, i)) {
                char arabic = ARABIC.charAt(index);
                findings.accept(Finding.warning(
                                "text/latin-punctuation",
                                i,
                                Message.of("a Latin {0} after an Arabic letter", name(index)),
                                Message.of("write {0} ({1})", Character.toString(arabic), Characters.code(arabic)))
                        .replacing(LATIN.substring(index, index + 1), Character.toString(arabic)));
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
                || character == Tatweel.TATWEEL;
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
}
