package dev.sharh.content.data;

import dev.sharh.content.LineIndex;
import dev.sharh.content.SourceFile;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a value of YAML or JSON again in the file that it was read from. A value may be folded there over several lines,
 * in the three ways of YAML 1.2 §6.5, and written with escapes; up to the first escape each character has its place.
 */
final class ScalarSource {
    private final SourceFile file;
    private final LineIndex lines;

    ScalarSource(SourceFile file) {
        this.file = file;
        this.lines = new LineIndex(file);
    }

    /**
     * @param offset where in the file's text the value begins: at its quotation mark or {@code |} if it has one
     */
    PlacedText placed(String value, int offset) {
        String raw = file.text();
        int at = contentStart(raw, offset);
        List<PlacedText.Anchor> anchors = new ArrayList<>();
        anchors.add(new PlacedText.Anchor(0, lines.place(at), true));
        if (value.indexOf('\n') < 0 && raw.startsWith(value, at)) {
            return new PlacedText(value, anchors); // it stands there as it is, as most do
        }
        int i = 0;
        while (i < value.length()) {
            boolean space = Character.isWhitespace(value.charAt(i));
            if (at >= raw.length() || (!space && value.charAt(i) != raw.charAt(at))) {
                anchors.add(new PlacedText.Anchor(i, lines.place(Math.min(at, raw.length())), false));
                break;
            }
            int valueEnd = space ? endOfSpace(value, i) : i + 1;
            int rawEnd = space ? endOfSpace(raw, at) : at + 1;
            if (rawEnd - at != valueEnd - i || (space && hasLineEnd(raw, at, rawEnd))) {
                anchors.add(new PlacedText.Anchor(valueEnd, lines.place(rawEnd), true));
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

    /** Behind a quotation mark; for a block scalar, at the first character of its first line. */
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
