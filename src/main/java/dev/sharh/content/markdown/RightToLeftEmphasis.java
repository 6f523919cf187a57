package dev.sharh.content.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis with {@code *}, mended for scripts that write punctuation and prefixes close to a word.
 *
 * <p>CommonMark (§6.2) lets a run of asterisks close only where it is right-flanking, and a run between a punctuation
 * character and a letter is not: {@code **«نص»**لاحق} and {@code **النص،**ثم} would stay literal, and so would
 * {@code و**«نص»**} with its prefix. Here, next to a right-to-left letter, such a run may close after punctuation and
 * open before it, too. All else is CommonMark's.
 */
final class RightToLeftEmphasis extends AsteriskDelimiterProcessor {
    RightToLeftEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking || (afterIsPunctuation && endsRightToLeft(before));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking || (beforeIsPunctuation && startsRightToLeft(after));
    }

    private static boolean endsRightToLeft(String text) {
        return !text.isEmpty() && isRightToLeft(text.codePointBefore(text.length()));
    }

    private static boolean startsRightToLeft(String text) {
        return !text.isEmpty() && isRightToLeft(text.codePointAt(0));
    }

    private static boolean isRightToLeft(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
