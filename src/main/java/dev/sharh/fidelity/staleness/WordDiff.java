package dev.sharh.fidelity.staleness;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/** Shows what has changed in a text, word by word: {@code … by [-2025-] {+2026+} and the rest …}. */
final class WordDiff {
    /** So many words stand around a change. */
    private static final int AROUND = 3;

    private WordDiff() {}

    static String between(String before, String after) {
        List<String> old = Arrays.asList(before.split(" ", -1));
        List<String> now = Arrays.asList(after.split(" ", -1));
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            kept(old.subList(at, start), !shown.isEmpty(), true, shown);
            change("[-", delta.getSource().getLines(), "-]", shown);
            change("{+", delta.getTarget().getLines(), "+}", shown);
            at = start + delta.getSource().size();
        }
        kept(old.subList(at, old.size()), !shown.isEmpty(), false, shown);
        return shown.toString().strip();
    }

    /** The words between two changes, without those that are far from both. */
    private static void kept(List<String> words, boolean afterChange, boolean beforeChange, StringBuilder shown) {
        int head = afterChange ? AROUND : 0;
        int tail = beforeChange ? AROUND : 0;
        if (words.size() <= head + tail) {
            append(String.join(" ", words), shown);
            return;
        }
        append(String.join(" ", words.subList(0, head)), shown);
        append("…", shown);
        append(String.join(" ", words.subList(words.size() - tail, words.size())), shown);
    }

    private static void change(String open, List<String> words, String close, StringBuilder shown) {
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
