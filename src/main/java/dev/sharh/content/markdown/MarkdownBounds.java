package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import com.vladsch.flexmark.ast.util.Parsing;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses Markdown that the parser can't read in bounded time and stack depth, or reads differently from how it is
 * written. The check goes through the text line by line, before the parser does.
 */
public final class MarkdownBounds {
    private static final int MAX_DEPTH = 100;

    /** Ten times the longest known paragraph. The parser's time grows with the square of the length. */
    private static final int MAX_PARAGRAPH = 64 * 1024;

    /** Each line can be a block, which takes longer than its characters; a line of a text of 2 MiB has 50 bytes or more. */
    private static final int MAX_LINES = 40_000;

    /** Rows of a table and definitions of links. The parser's time grows with the square of their number. */
    private static final int MAX_ROWS = 500;

    /** Cells of a table. The parser fills each row to the width of the head. */
    private static final int MAX_CELLS = 20_000;

    /** The parser's stack grows with the columns of a table. */
    private static final int MAX_COLUMNS = 1000;

    /** The parser's time grows with the square of the blanks in the second row of a table. */
    private static final int MAX_BLANKS = 1000;

    private static final Pattern BLANKS = Pattern.compile("[ \\t]{" + (MAX_BLANKS + 1) + "}");

    /** No known text has more than two. */
    private static final int MAX_BACKSLASHES = 16;

    /** Lines of a quotation, an item or code with a marker or indentation. The parser's memory grows with their square. */
    private static final int MAX_MARKED = 2000;

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]{1,999}+\\]:");

    /** The start of a quotation or an item of a list (CommonMark 0.31, §5). */
    private static final Pattern MARKER = Pattern.compile("[ \\t]*+(>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)(.*)", Pattern.DOTALL);

    private static final Pattern TAB = Pattern.compile("[ >]*(\\t)[ \\t>]*[^ \\t>].*", Pattern.DOTALL);

    private final SourceFile file;
    private final OpenBracket bracket = new OpenBracket();
    private int paragraph;
    private String fence = "";
    private int lines;
    private int rows;
    private int columns;
    private boolean afterRow;
    private boolean fenceIsIndented;
    private boolean afterBlank;
    private int marked;

    private MarkdownBounds(SourceFile file, int start) {
        this.file = file;
        this.paragraph = start;
    }

    /** Returns why the text from an offset on can't be read; empty if it can. */
    public static Optional<Diagnostic> check(SourceFile file, int start) {
        return new MarkdownBounds(file, start).check(start);
    }

    /** Returns why a text of one line can't be read; empty if it can. */
    static Optional<Diagnostic> checkLine(PlacedText line) {
        return new OpenBracket().read(line.text(), 0).map(at -> openBracket(line.place(at)));
    }

    /** Reports too deep nesting; some is found only when the parser's stack overflows. */
    public static Diagnostic tooDeep(Place place) {
        return error(
                "markdown/too-deep",
                place,
                Message.of("quotations, lists or emphasis are nested more than {0} levels deep", MAX_DEPTH),
                Message.of("make the text flatter; three or four levels are enough for readers"));
    }

    private Optional<Diagnostic> check(int start) {
        String text = file.text();
        int line = start;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end + 1;
            Optional<Diagnostic> refusal = checkLine(text.substring(line, next), line, next);
            if (refusal.isPresent()) {
                return refusal;
            }
            line = next;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> checkLine(String line, int start, int next) {
        if (depth(line) > MAX_DEPTH) {
            return Optional.of(tooDeep(file.place(start)));
        }
        followParagraph(line, start, next);
        if (!Parsing.isBlank(line) && ++lines > MAX_LINES) {
            return Optional.of(tooManyLines(start));
        }
        if (countMarked(line) > MAX_MARKED) {
            return Optional.of(tooManyMarked(start));
        }
        if (paragraph == next) { // an empty line or code
            bracket.close();
            afterRow = false;
            rows = 0;
            columns = 0;
            return Optional.empty();
        }
        Optional<Diagnostic> refusal = tabBeforeRow(line, start)
                .map(at -> tabBeforeRow(file.place(at)))
                .or(() -> bracket.read(line, start).map(at -> openBracket(file.place(at))));
        if (refusal.isEmpty() && next - paragraph > MAX_PARAGRAPH) {
            return Optional.of(tooLong());
        }
        if (line.indexOf('|') >= 0 || DEFINITION.matcher(line).lookingAt()) {
            if (BLANKS.matcher(line).find()) {
                return Optional.of(tooManyBlanks(start));
            }
            rows++;
            columns = Math.max(
                    columns, 1 + (int) line.chars().filter(c -> c == '|').count());
        }
        return refusal.or(this::tooLarge);
    }

    /** Keeps the offset at which the current paragraph begins; after an empty line or code, that is the next line. */
    private void followParagraph(String line, int start, int next) {
        Matcher fenced = FENCE.matcher(line);
        if (fenced.matches()) {
            boolean opens = fenced.group(1).charAt(0) == '~' || fenced.group(2).indexOf('`') < 0;
            if (fence.isEmpty() && opens) {
                fence = fenced.group(1);
                fenceIsIndented = line.charAt(0) == ' ';
            } else if (!fence.isEmpty()
                    && fenced.group(1).startsWith(fence)
                    && fenced.group(2).isBlank()) {
                fence = "";
            }
        }
        if (Parsing.isBlank(line) || !fence.isEmpty()) {
            paragraph = next;
        } else if (paragraph > start) {
            paragraph = start;
        }
    }

    /** Counts lines with a marker or indentation since the last line without. Blank lines don't matter: code has some. */
    private int countMarked(String line) {
        if (Parsing.isBlank(line)) {
            afterBlank = true;
            return marked;
        }
        char first = line.charAt(0);
        if (!fence.isEmpty() && !fenceIsIndented) {
            marked = 0;
        } else if (first == '>' || first == ' ' || first == '\t') {
            marked++;
        } else if (afterBlank || MARKER.matcher(line).lookingAt()) {
            marked = 0;
        }
        afterBlank = false;
        return marked;
    }

    private static int depth(String line) {
        int indentation = 0;
        while (indentation < line.length() && line.charAt(indentation) == ' ') {
            indentation++;
        }
        Matcher marker = MARKER.matcher(line);
        int depth = 0;
        int at = 0;
        while (marker.region(at, line.length()).lookingAt()) {
            depth++;
            at = marker.end();
        }
        return depth == 0 ? 0 : depth + indentation / 2;
    }

    /**
     * Finds the tab at the start of a table's second or later row. The parser counts a tab as four characters when it goes
     * back to the start of the line. It then takes the end of the row before for cells of this row, or leaves the text and
     * fails.
     */
    private Optional<Integer> tabBeforeRow(String line, int offset) {
        boolean row = line.indexOf('|') >= 0;
        boolean laterRow = row && afterRow;
        afterRow = row;
        Matcher tab = TAB.matcher(line);
        return laterRow && tab.matches() ? Optional.of(offset + tab.start(1)) : Optional.empty();
    }

    /**
     * Finds an open bracket with many backslashes after it. If nothing closes the bracket, the parser tries two readings for
     * each backslash, and needs an hour for thirty. Only the parser knows whether something closes it, because a line may
     * begin another block; so the backslashes are refused in any case.
     */
    private static final class OpenBracket {
        private static final int NONE = -1;

        private int bracket = NONE;
        private int backslashes;

        /** Reads the next line of a paragraph, and returns the bracket's offset if there are too many backslashes. */
        Optional<Integer> read(String line, int offset) {
            for (int i = 0; i < line.length(); i++) {
                switch (line.charAt(i)) {
                    case '\\' -> {
                        backslashes++;
                        i++;
                        if (bracket != NONE && backslashes > MAX_BACKSLASHES) {
                            return Optional.of(bracket);
                        }
                    }
                    case '[' -> {
                        bracket = offset + i;
                        backslashes = 0;
                    }
                    case ']' -> close();
                    default -> {}
                }
            }
            return Optional.empty();
        }

        void close() {
            bracket = NONE;
        }
    }

    private static Diagnostic openBracket(Place place) {
        return error(
                "markdown/open-bracket",
                place,
                Message.of("more than {0} backslashes follow this bracket before it closes", MAX_BACKSLASHES),
                Message.of("write fewer backslashes, or write \\[ if the bracket is only a character"));
    }

    private static Diagnostic tabBeforeRow(Place place) {
        return error(
                "markdown/tab-before-row",
                place,
                Message.of("this row of a table begins with a tab, which mixes its cells with those of the row above"),
                Message.of("delete the tab, or write spaces in its place"));
    }

    private Diagnostic tooLong() {
        return error(
                "markdown/too-long",
                file.place(paragraph),
                Message.of("this paragraph has more than {0} characters", MAX_PARAGRAPH),
                Message.of("separate its paragraphs with empty lines"));
    }

    private Optional<Diagnostic> tooLarge() {
        if (rows <= MAX_ROWS && columns <= MAX_COLUMNS && rows * columns <= MAX_CELLS) {
            return Optional.empty();
        }
        return Optional.of(error(
                "markdown/too-long",
                file.place(paragraph),
                rows > MAX_ROWS
                        ? Message.of("this table, or this list of link definitions, has more than {0} lines", MAX_ROWS)
                        : Message.of("this table has more than {0} cells or {1} columns", MAX_CELLS, MAX_COLUMNS),
                Message.of("divide it with empty lines, or offer the table as a separate file")));
    }

    private Diagnostic tooManyLines(int line) {
        return error(
                "markdown/too-long",
                file.place(line),
                Message.of("this text has more than {0} lines", MAX_LINES),
                Message.of("divide it into several explainers"));
    }

    private Diagnostic tooManyBlanks(int line) {
        return error(
                "markdown/too-long",
                file.place(line),
                Message.of("this line has a bar and more than {0} blanks in a row", MAX_BLANKS),
                Message.of("delete the blanks, which readers don't see"));
    }

    private Diagnostic tooManyMarked(int line) {
        return error(
                "markdown/too-long",
                file.place(line),
                Message.of("this quotation, list item or code has more than {0} lines", MAX_MARKED),
                Message.of("divide it with a paragraph, or offer it as a separate file"));
    }
}
