package dev.sharh.content.data;

import dev.sharh.content.SourceFile;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places of a value's characters in the YAML or JSON that it was read from. The value may be folded over several
 * lines (YAML 1.2, §6.5) and written with escapes. Each character before the first escape with a backslash has its own place; those
 * after it have the place of the escape.
 */
final class ScalarSource {
    private final SourceFile file;
    private final SourceFile.Index index;

    ScalarSource(SourceFile file, SourceFile.Index index) {
        this.file = file;
        this.index = index;
    }

    /**
     * Returns the value with its places.
     *
     * @param offset where the value begins in the file's text, at its quotation mark or {@code |} if it has one
     */
    PlacedText find(String value, int offset) {
        String raw = file.text();
        int at = contentStart(raw, offset);
        List<PlacedText.Anchor> anchors = new ArrayList<>();
        anchors.add(new PlacedText.Anchor(0, index.place(at), true));
        boolean doublesQuotes = offset < raw.length() && raw.charAt(offset) == '\'';
        if (value.indexOf('\n') < 0 && raw.startsWith(value, at) && !(doublesQuotes && value.indexOf('\'') >= 0)) {
            return new PlacedText(value, anchors); // written as it is, like most values
        }
        int i = 0;
        while (i < value.length()) {
            if (doublesQuotes && value.charAt(i) == '\'' && raw.startsWith("''", at)) {
                anchors.add(new PlacedText.Anchor(i, index.place(at), false));
                i++;
                at += 2;
                anchors.add(new PlacedText.Anchor(i, index.place(at), true));
                continue;
            }
            boolean space = Character.isWhitespace(value.charAt(i));
            if (at >= raw.length() || (!space && value.charAt(i) != raw.charAt(at))) {
                anchors.add(new PlacedText.Anchor(i, index.place(Math.min(at, raw.length())), false));
                break;
            }
            int valueEnd = space ? endOfSpace(value, i) : i + 1;
            int rawEnd = space ? endOfSpace(raw, at) : at + 1;
            if (rawEnd - at != valueEnd - i || (space && hasLineEnd(raw, at, rawEnd))) {
                anchors.add(new PlacedText.Anchor(valueEnd, index.place(rawEnd), true));
            }
            i = valueEnd;
            at = rawEnd;
        }
        return new PlacedText(value, anchors);
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Returns where the content begins: after a quotation mark, or in the first line of a block scalar. */
    private static int contentStart(String raw, int offset) {
        char first = offset < raw.length() ? raw.charAt(offset) : ' ';
        if (first == '"' || first == '\'') {
            return offset + 1;
        }
        int lineEnd = raw.indexOf('\n', offset);
        boolean block = (first == '|' || first == '>') && lineEnd > 0;
        return block ? endOfSpace(raw, lineEnd) : offset;
    }

    private static int endOfSpace(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
