package dev.sharh.cli.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * What a terminal shows of the line that a finding points at, and how it points. A terminal may put a line with
 * right-to-left letters into another order, or may not: a caret in a column would be under another word in one of the
 * two. Under such a line the word itself is repeated instead, alone in a line, where there is nothing to reorder.
 *
 * @param text the line, or as much of it around the finding as can be taken in at a glance
 * @param caret the columns before the caret; none for a line with right-to-left letters
 * @param word the word that is meant, with … where the line goes on, for a line with right-to-left letters
 */
record SourceSnippet(String text, OptionalInt caret, Optional<String> word) {
    private static final int LONGEST_LINE = 100;
    private static final int CUT = 80;
    private static final int LONGEST_WORD = 40;
    private static final String MORE = "…";

    /**
     * The excerpt for a finding.
     *
     * @param column counted from 1, in Unicode code points
     */
    static SourceSnippet of(String line, int column) {
        int[] characters = line.codePoints().toArray();
        int at = Math.min(column - 1, characters.length);
        int from = 0;
        int to = characters.length;
        if (width(characters, 0, to) > LONGEST_LINE) {
            from = start(characters, at);
            to = end(characters, from);
            from = start(characters, from, to);
        }
        String text = (from > 0 ? MORE : "") + shown(characters, from, to) + (to < characters.length ? MORE : "");
        if (Arrays.stream(characters).anyMatch(SourceSnippet::isRightToLeft)) {
            return new SourceSnippet(text, OptionalInt.empty(), word(characters, at));
        }
        int base = at;
        while (base > from && base < to && ControlCharacterEscaper.width(characters[base]) == 0) {
            base--; // the caret goes under the letter that the mark sits on
        }
        int before = (from > 0 ? MORE.length() : 0) + width(characters, from, base);
        return new SourceSnippet(text, OptionalInt.of(before), Optional.empty());
    }

    /** Half of what is shown may stand before the finding. */
    private static int start(int[] characters, int at) {
        int from = at;
        int width = 0;
        while (from > 0 && width + ControlCharacterEscaper.width(characters[from - 1]) <= CUT / 2) {
            from--;
            width += ControlCharacterEscaper.width(characters[from]);
        }
        while (from < at && ControlCharacterEscaper.width(characters[from]) == 0) {
            from++; // a mark whose letter was cut off
        }
        return from;
    }

    private static int end(int[] characters, int from) {
        int to = from;
        int width = 0;
        while (to < characters.length && width + ControlCharacterEscaper.width(characters[to]) <= CUT) {
            width += ControlCharacterEscaper.width(characters[to]);
            to++;
        }
        return to;
    }

    /** Near the end of a line, what isn't needed behind the finding is given to what is before it. */
    private static int start(int[] characters, int from, int to) {
        int start = from;
        int width = width(characters, from, to);
        while (to == characters.length
                && start > 0
                && width + ControlCharacterEscaper.width(characters[start - 1]) <= CUT) {
            start--;
            width += ControlCharacterEscaper.width(characters[start]);
        }
        while (start < from && ControlCharacterEscaper.width(characters[start]) == 0) {
            start++;
        }
        return start;
    }

    /** The word at a place, or the one that comes next, or else the last; of a sign, it and what adjoins it behind. */
    private static Optional<String> word(int[] characters, int at) {
        int inside = at;
        while (inside < characters.length && isBlank(characters[inside])) {
            inside++;
        }
        if (inside == characters.length) {
            inside--;
            while (inside >= 0 && isBlank(characters[inside])) {
                inside--;
            }
        }
        if (inside < 0) {
            return Optional.empty();
        }
        boolean sign = !isWordPart(characters[inside]);
        IntPredicate belongs = sign ? c -> !isBlank(c) : SourceSnippet::isWordPart;
        int from = inside;
        while (!sign && from > 0 && inside - from < LONGEST_WORD && belongs.test(characters[from - 1])) {
            from--;
        }
        int to = inside + 1;
        while (to < characters.length && to - inside < LONGEST_WORD && belongs.test(characters[to])) {
            to++;
        }
        boolean more = Arrays.stream(characters, to, characters.length).anyMatch(c -> !isBlank(c));
        boolean earlier = Arrays.stream(characters, 0, from).anyMatch(c -> !isBlank(c));
        return Optional.of((earlier ? MORE : "") + shown(characters, from, to) + (more ? MORE : ""));
    }

    private static String shown(int[] characters, int from, int to) {
        StringBuilder shown = new StringBuilder();
        Arrays.stream(characters, from, to)
                .mapToObj(ControlCharacterEscaper::of)
                .forEach(shown::append);
        return shown.toString();
    }

    private static int width(int[] characters, int from, int to) {
        return Arrays.stream(characters, from, to)
                .map(ControlCharacterEscaper::width)
                .sum();
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isWordPart(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
