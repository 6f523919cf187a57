package dev.sharh.fidelity;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/** Shows the changes of a text, word by word, as git does: {@code … by [-2025-] {+2026+} and the rest …}. */
final class WordDiff {
    /** The number of unchanged words that are shown before and after a change. */
    private static final int CONTEXT = 3;

    private WordDiff() {}

    static String between(String before, String after) {
        List<String> old = Arrays.asList(before.split(" ", -1));
        List<String> now = Arrays.asList(after.split(" ", -1));
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            appendUnchanged(old.subList(at, start), !shown.isEmpty(), true, shown);
            appendChange("[-", delta.getSource().getLines(), "-]", shown);
            appendChange("{+", delta.getTarget().getLines(), "+}", shown);
            at = start + delta.getSource().size();
        }
        appendUnchanged(old.subList(at, old.size()), !shown.isEmpty(), false, shown);
        return shown.toString().strip();
    }

    /** Appends the words between two changes, without those that are far from both. */
    private static void appendUnchanged(
            List<String> words, boolean afterChange, boolean beforeChange, StringBuilder shown) {
        int head = afterChange ? CONTEXT : 0;
        int tail = beforeChange ? CONTEXT : 0;
        if (words.size() <= head + tail) {
            append(String.join(" ", words), shown);
            return;
        }
        append(String.join(" ", words.subList(0, head)), shown);
        append("…", shown);
        append(String.join(" ", words.subList(words.size() - tail, words.size())), shown);
    }

    private static void appendChange(String open, List<String> words, String close, StringBuilder shown) {
        if (!words.isEmpty()) {
            append(open + String.join(" ", words) + close, shown);
        }
    }

    private static void append(String text, StringBuilder shown) {
        if (!text.isEmpty()) {
            shown.append(text).append(' ');
        }
    }
}
