package dev.sharh.content.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import dev.sharh.language.Characters;
import java.util.regex.Pattern;

/**
 * Emphasis with {@code *} for scripts that write prefixes and punctuation without a space.
 *
 * <p>In CommonMark (§6.2), a run of asterisks closes emphasis only if it is right-flanking. A run between punctuation and a
 * letter is not, so that {@code **«نص»**لاحق}, {@code **النص،**ثم} and {@code و**«نص»**} would show their asterisks. Next
 * to a right-to-left letter, this class also lets a run close after punctuation and open before it.
 */
final class RightToLeftEmphasis extends AsteriskDelimiterProcessor {
    private static final Pattern SYMBOL = Pattern.compile("\\p{S}");

    RightToLeftEmphasis() {
        super(false);
    }

    /**
     * Runs that are both a multiple of three match (§6.2, rules 9 and 10). Flexmark's rule is older: by it they don't, and
     * each of them looks through all those before it.
     */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() % 3 == 0 && closer.length() % 3 == 0 ? 2 : super.getDelimiterUse(opener, closer);
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
        boolean besidePunctuation = afterIsPunctuation || isSymbol(after);
        return (leftFlanking && (!isSymbol(after) || beforeIsWhitespace || beforeIsPunctuation || isSymbol(before)))
                || (besidePunctuation && endsRightToLeft(before));
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
        boolean besidePunctuation = beforeIsPunctuation || isSymbol(before);
        return (rightFlanking && (!isSymbol(before) || afterIsWhitespace || afterIsPunctuation || isSymbol(after)))
                || (besidePunctuation && startsRightToLeft(after));
    }

    /** Returns whether a text is a symbol. Symbols are punctuation (CommonMark 0.31, §2.1), which flexmark doesn't know. */
    private static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }

    private static boolean endsRightToLeft(String text) {
        return !text.isEmpty() && Characters.isRightToLeft(text.codePointBefore(text.length()));
    }

    private static boolean startsRightToLeft(String text) {
        return !text.isEmpty() && Characters.isRightToLeft(text.codePointAt(0));
    }
}
