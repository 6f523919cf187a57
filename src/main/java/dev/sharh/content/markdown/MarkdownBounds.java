package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text must not have, so that it can be read in a time and on a stack that don't depend on it, and is read as it is
 * written: quotations and lists within each other without end, a paragraph as long as a book, and what the parser fails at.
 */
public final class MarkdownBounds {
    private static final int DEEPEST = 100;

    /** Ten times the longest paragraph that we know of; the time that one takes grows with the square of its length. */
    private static final int LONGEST = 64 * 1024;

    /** Rows of a table and definitions of links: the parser takes a time that grows with the square of their number. */
    private static final int MOST_ROWS = 500;

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]{1,999}+\\]:");

    /** What begins a quotation or an item of a list (CommonMark 0.31, §5). */
    private static final Pattern MARKER = Pattern.compile("[ \\t]*+(>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)(.*)", Pattern.DOTALL);

    private final SourceFile file;
    private int paragraph;
    private final UnclosedBracket brackets = new UnclosedBracket();
    private final TabbedRow rows = new TabbedRow();
    private String fence = "";
    private int rowsOfParagraph;

    private MarkdownBounds(SourceFile file, int start) {
        this.file = file;
        this.paragraph = start;
    }

    /** Why the text behind an offset can't be read, if so. */
    public static Optional<Diagnostic> refusal(SourceFile file, int start) {
        return new MarkdownBounds(file, start).check(start);
    }

    /** The same, found only when its reading had come too far down. */
    public static Diagnostic tooDeep(Place place) {
        return error(
                "markdown/too-deep",
                place,
                "quotations, lists or emphasis are nested more than " + DEEPEST + " deep here",
                "make it flatter; a text has no use for more than three or four");
    }

    private Optional<Diagnostic> check(int start) {
        String text = file.text();
        int line = start;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end + 1;
            String content = text.substring(line, next);
            if (depth(content) > DEEPEST) {
                return Optional.of(tooDeep(file.place(line)));
            }
            follow(content, line, next);
            Optional<Diagnostic> unfit = unfit(content, line, next);
            if (unfit.isPresent()) {
                return unfit;
            }
            if (next - paragraph > LONGEST) {
                return Optional.of(tooLong());
            }
            if (countRow(content, next) > MOST_ROWS) {
                return Optional.of(tooManyRows());
            }
            line = next;
        }
        return Optional.empty();
    }

    /** Returns how many rows and definitions the paragraph has up to a line. */
    private int countRow(String line, int next) {
        if (paragraph == next) {
            rowsOfParagraph = 0;
        } else if (line.indexOf('|') >= 0 || DEFINITION.matcher(line).lookingAt()) {
            rowsOfParagraph++;
        }
        return rowsOfParagraph;
    }

    /** What is in a line that the parser doesn't cope with. */
    private Optional<Diagnostic> unfit(String line, int start, int next) {
        if (paragraph == next) { // behind a blank line or code
            brackets.end();
            rows.end();
            return Optional.empty();
        }
        Optional<Diagnostic> tab = rows.read(line, start).map(at -> TabbedRow.refused(file.place(at)));
        return tab.or(() -> brackets.read(line, start).map(at -> UnclosedBracket.refused(file.place(at))));
    }

    /** Where a paragraph could begin. */
    private void follow(String line, int start, int next) {
        Matcher fenced = FENCE.matcher(line);
        if (fenced.matches()) {
            boolean opens = fenced.group(1).charAt(0) == '~' || fenced.group(2).indexOf('`') < 0;
            if (fence.isEmpty() && opens) {
                fence = fenced.group(1);
            } else if (!fence.isEmpty()
                    && fenced.group(1).startsWith(fence)
                    && fenced.group(2).isBlank()) {
                fence = "";
            }
        }
        if (line.isBlank() || !fence.isEmpty()) {
            paragraph = next;
        } else if (paragraph > start) {
            paragraph = start;
        }
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

    private Diagnostic tooLong() {
        return error(
                "markdown/too-long",
                file.place(paragraph),
                "a paragraph of more than " + LONGEST + " characters begins here",
                "put empty lines between its paragraphs");
    }

    private Diagnostic tooManyRows() {
        return error(
                "markdown/too-long",
                file.place(paragraph),
                "a table, or a list of link definitions, with more than " + MOST_ROWS + " lines begins here",
                "divide it with empty lines, or offer the table as a file of its own");
    }
}
