package dev.sharh.cli.report;

import dev.sharh.cli.terminal.TerminalText;
import dev.sharh.language.Characters;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The line that a diagnostic points at, and how a terminal shows the column. Some terminals reorder a line with
 * right-to-left letters and others don't, so that a caret would be under the wrong word in one of them. For such a line
 * the word is repeated alone, where no order can change.
 *
 * @param text the line, or the part of it around the column
 * @param caret the columns before the caret; empty for a line with right-to-left letters
 * @param word the word at the column, with … for text before and after it, for a line with right-to-left letters
 */
record SourceSnippet(String text, OptionalInt caret, Optional<String> word) {
    private static final int MAX_WIDTH = 100;
    private static final int CUT_WIDTH = 80;
    private static final int MAX_WORD = 40;
    private static final String ELLIPSIS = "…";

    /**
     * Returns the snippet for a column.
     *
     * @param column counted from 1, in Unicode code points
     */
    static SourceSnippet of(String line, int column) {
        int[] characters = line.codePoints().toArray();
        int at = Math.min(column - 1, characters.length);
        int from = 0;
        int to = characters.length;
        if (width(characters, from, to) > MAX_WIDTH) {
            from = cutBefore(characters, at, CUT_WIDTH / 2);
            to = cutAfter(characters, from);
            if (to == characters.length) {
                from = cutBefore(characters, to, CUT_WIDTH);
            }
        }
        String text =
                (from > 0 ? ELLIPSIS : "") + escaped(characters, from, to) + (to < characters.length ? ELLIPSIS : "");
        if (Arrays.stream(characters).anyMatch(Characters::isRightToLeft)) {
            return new SourceSnippet(text, OptionalInt.empty(), word(characters, at));
        }
        int base = at;
        while (base > from && base < to && TerminalText.width(characters[base]) == 0) {
            base--; // the caret is under the letter that has the mark
        }
        int before = (from > 0 ? ELLIPSIS.length() : 0) + width(characters, from, base);
        return new SourceSnippet(text, OptionalInt.of(before), Optional.empty());
    }

    /** Returns the start of the text before a place that takes at most this many columns. */
    private static int cutBefore(int[] characters, int at, int columns) {
        int from = at;
        int width = 0;
        while (from > 0 && width + TerminalText.width(characters[from - 1]) <= columns) {
            from--;
            width += TerminalText.width(characters[from]);
        }
        while (from < at && TerminalText.width(characters[from]) == 0) {
            from++; // a mark whose letter was cut off
        }
        return from;
    }

    private static int cutAfter(int[] characters, int from) {
        int to = from;
        int width = 0;
        while (to < characters.length && width + TerminalText.width(characters[to]) <= CUT_WIDTH) {
            width += TerminalText.width(characters[to]);
            to++;
        }
        return to;
    }

    /** Returns the word at a place, or else the next or the last one. A sign is returned with what follows it. */
    private static Optional<String> word(int[] characters, int at) {
        int inside = at;
        while (inside < characters.length && Characters.isWhite(characters[inside])) {
            inside++;
        }
        if (inside == characters.length) {
            inside--;
            while (inside >= 0 && Characters.isWhite(characters[inside])) {
                inside--;
            }
        }
        if (inside < 0) {
            return Optional.empty();
        }
        boolean sign = !isWordPart(characters[inside]);
        int from = inside;
        while (!sign && from > 0 && inside - from < MAX_WORD && isWordPart(characters[from - 1])) {
            from--;
        }
        int to = inside + 1;
        while (to < characters.length
                && to - inside < MAX_WORD
                && (sign ? !Characters.isWhite(characters[to]) : isWordPart(characters[to]))) {
            to++;
        }
        String before = isBlank(characters, 0, from) ? "" : ELLIPSIS;
        String after = isBlank(characters, to, characters.length) ? "" : ELLIPSIS;
        return Optional.of(before + escaped(characters, from, to) + after);
    }

    private static String escaped(int[] characters, int from, int to) {
        return Arrays.stream(characters, from, to)
                .mapToObj(TerminalText::escape)
                .collect(Collectors.joining());
    }

    private static int width(int[] characters, int from, int to) {
        return Arrays.stream(characters, from, to).map(TerminalText::width).sum();
    }

    private static boolean isBlank(int[] characters, int from, int to) {
        return Arrays.stream(characters, from, to).allMatch(Characters::isWhite);
    }

    /** Returns whether a character belongs to a word: a letter, a digit or a mark on one. */
    static boolean isWordPart(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
