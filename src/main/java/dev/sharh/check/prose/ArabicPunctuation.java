package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.function.Consumer;

/** Languages in the Arabic script have a comma, a semicolon and a question mark of their own, which face its way. */
final class ArabicPunctuation implements ProseRule {
    private static final String LATIN = ",;?";
    private static final String ARABIC = "،؛؟";
    /** What may stand between a word and the punctuation that closes it. */
    private static final String CLOSING = "”“»’‘›\"')]}";

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        if (!line.isInArabicScript() || !prose.profile().hasOneOf(LATIN)) {
            return;
        }
        for (int i = 0; i < line.length(); i++) {
            int which = LATIN.indexOf(line.at(i));
            if (which >= 0 && followsArabic(line, i) && !isInAddress(line, i)) {
                findings.accept(ProseFinding.warning(
                        "text/latin-punctuation",
                        i,
                        "a Latin " + name(which) + " after an Arabic letter",
                        "write " + ARABIC.charAt(which) + " (" + Characters.code(ARABIC.charAt(which)) + ")"));
            }
        }
    }

    private static boolean followsArabic(Line line, int offset) {
        int i = offset;
        while (isPassedOver(line.before(i))) {
            i -= Character.charCount(line.before(i));
        }
        return Characters.isArabicLetter(line.before(i));
    }

    private static boolean isPassedOver(int character) {
        return CLOSING.indexOf(character) >= 0
                || Characters.isCombining(character)
                || Characters.isBidiMark(character)
                || character == Characters.TATWEEL;
    }

    /** {@code …/بغداد?x=1}: a question mark in the middle of a web address. */
    private static boolean isInAddress(Line line, int offset) {
        int next = line.at(offset + 1);
        return line.at(offset) == '?' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
    }

    private static String name(int which) {
        return switch (which) {
            case 0 -> "comma";
            case 1 -> "semicolon";
            default -> "question mark";
        };
    }
}
