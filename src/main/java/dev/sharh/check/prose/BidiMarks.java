package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Direction marks (UAX #9, section 2.6) have a use beside punctuation and digits. Among spaces, after another mark and
 * within a word they have no effect, or one that the editor did not want.
 */
final class BidiMarks implements ProseRule {
    private static final CodePoints MARKS =
            CodePoints.parse("U+200E,U+200F,U+61C").orElseThrow();

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.hasAny(MARKS)) {
            return;
        }
        int i = 0;
        while (i < prose.length()) {
            int end = i;
            while (Characters.isBidiMark(prose.at(end))) {
                end++;
            }
            if (end > i) {
                firstUseless(prose, i, end).ifPresent(offset -> findings.accept(finding(prose, offset)));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The first mark without a use in a run of marks. */
    private static Optional<Integer> firstUseless(ProseText prose, int start, int end) {
        boolean amongSpaces = isOpen(prose, prose.before(start), start - 1) && isOpen(prose, prose.at(end), end);
        if (amongSpaces || isWithinWord(prose.before(start), prose.at(end))) {
            return Optional.of(start);
        }
        return IntStream.range(start + 1, end)
                .filter(i -> prose.at(i) == prose.at(i - 1))
                .boxed()
                .findFirst();
    }

    private static boolean isOpen(ProseText prose, int neighbour, int offset) {
        return prose.isEdge(offset) || Characters.isWhite(neighbour);
    }

    private static boolean isWithinWord(int before, int after) {
        return Character.isLetter(before)
                && Character.isLetter(after)
                && Characters.isRightToLeft(before) == Characters.isRightToLeft(after);
    }

    private static Finding finding(ProseText prose, int offset) {
        return Finding.warning(
                "text/bidi-mark",
                offset,
                Message.of("{0}, which is invisible and has no use here", Characters.named(prose.at(offset))),
                Message.of("delete it"));
    }
}
