package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import java.util.function.Consumer;

/** Words have one space between them. Line breaks, and spaces that indent the next line, are allowed. */
final class DoubleSpace implements ProseRule {
    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.text().contains("  ") && prose.text().indexOf('\u00A0') < 0) {
            return;
        }
        int i = 0;
        while (i < prose.length()) {
            int end = end(prose, i);
            if (end - i > 1 && !isBreak(prose.before(i)) && !isBreak(prose.at(end))) {
                findings.accept(Finding.warning(
                                "text/double-space",
                                i,
                                Message.of("{0} spaces in a row", end - i),
                                Message.of("leave one of them"))
                        .replacing(prose.text().substring(i, end), " "));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int end(ProseText prose, int start) {
        int end = start;
        while (isWordSpace(prose.at(end)) && (end == start || prose.areNeighbours(end - 1, end))) {
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
