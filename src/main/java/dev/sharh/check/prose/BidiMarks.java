package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Marks that are unseen letters of a direction (UAX #9, §2.6), where they have no effect or one that nobody wants: among
 * spaces, behind another one, or within a word. Beside punctuation and digits they do their work.
 */
final class BidiMarks implements ProseRule {
    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        int i = 0;
        while (i < line.length()) {
            if (Characters.isBidiMark(line.at(i))) {
                int end = i;
                while (Characters.isBidiMark(line.at(end))) {
                    end++;
                }
                stray(line, i, end).ifPresent(offset -> findings.accept(finding(line.at(offset), offset)));
                i = end;
            } else {
                i++;
            }
        }
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }

    /** The first mark of a run that has no use. */
    private static Optional<Integer> stray(Line line, int start, int end) {
        if ((isOpen(line, line.before(start), start - 1) && isOpen(line, line.at(end), end))
                || isWithinWord(line.before(start), line.at(end))) {
            return Optional.of(start);
        }
        for (int i = start + 1; i < end; i++) {
            if (line.at(i) == line.at(i - 1)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(Line line, int neighbour, int offset) {
        return line.isEdge(offset) || Characters.isWhite(neighbour);
    }

    private static boolean isWithinWord(int before, int after) {
        return Character.isLetter(before) && Character.isLetter(after) && isRightToLeft(before) == isRightToLeft(after);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static ProseFinding finding(int mark, int offset) {
        return ProseFinding.warning(
                "text/bidi-mark",
                offset,
                "a stray " + Characters.named(mark) + ", which is unseen and of no use here",
                "delete it");
    }
}
