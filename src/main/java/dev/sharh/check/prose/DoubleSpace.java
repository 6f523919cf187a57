package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import java.util.function.Consumer;

/** One space is between words. A break of the line and what indents the next is none of this. */
final class DoubleSpace implements ProseRule {
    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        if (prose.profile().isCommon() && !prose.profile().hasDoubleSpace()) {
            return;
        }
        Line line = new Line(prose);
        int i = 0;
        while (i < line.length()) {
            int end = end(line, i);
            if (end - i > 1 && !isBreak(line.before(i)) && !isBreak(line.at(end))) {
                findings.accept(ProseFinding.warning(
                        "text/double-space",
                        i,
                        Message.of("{0} spaces in a row", end - i),
                        Message.of("leave one of them")));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int end(Line line, int start) {
        int end = start;
        while (isWordSpace(line.at(end)) && (end == start || line.areNeighbours(end - 1, end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordSpace(int character) {
        return character == ' ' || character == '\u00A0';
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r' || character == '\u2028';
    }
}
