package dev.sharh.render.template;

import java.util.ArrayList;
import java.util.List;

/**
 * What FreeMarker skips within an expression: blanks and comments, which may begin and end in either kind of bracket. Each
 * place of a text is looked at once, however many comments begin there that never end.
 */
final class CommentSkipper {
    private static final int OPENING = "<#--".length();
    private static final int CLOSING = "-->".length();

    private final String text;

    /** For each place the one behind all that is skipped there, plus 1; 0 where nobody has asked yet. */
    private final int[] reached;

    /** For each place the end of the comment that has begun before it, plus 1; filled once. */
    private int[] ends = new int[0];

    CommentSkipper(String text) {
        this.text = text;
        this.reached = new int[text.length() + 1];
    }

    /** The first place from this one on that isn't skipped. */
    int behind(int start) {
        List<Integer> passed = new ArrayList<>();
        int at = start;
        while (reached[at] == 0) {
            passed.add(at);
            int next = next(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        int end = reached[at] == 0 ? at : reached[at] - 1;
        passed.forEach(place -> reached[place] = end + 1);
        return end;
    }

    private int next(int at) {
        if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            return at + 1;
        }
        boolean comment = text.startsWith("<#--", at) || text.startsWith("<!--", at) || text.startsWith("[#--", at);
        return comment && at + OPENING <= text.length() ? end(at + OPENING, at) : at;
    }

    private int end(int inside, int otherwise) {
        if (ends.length == 0) {
            ends = new int[text.length() + 1];
            for (int at = text.length() - CLOSING; at >= 0; at--) {
                boolean closes = text.startsWith("-->", at) || text.startsWith("--]", at);
                ends[at] = closes ? at + CLOSING : ends[at + 1];
            }
        }
        return ends[inside] == 0 ? otherwise : ends[inside];
    }
}
