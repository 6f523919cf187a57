package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a row of a table, behind its first, that begins with a tab. The parser takes a tab for the four blanks that it
 * stands for when it goes back to where the line begins, and comes out in the row before, whose end becomes cells of this
 * one; or before the text, and fails.
 */
final class TabbedRow {
    private static final Pattern TAB = Pattern.compile("[ >]*(\\t)[ \\t>]*[^ \\t>].*", Pattern.DOTALL);

    private boolean afterRow;

    /** Where the tab is in the next line of a paragraph, if the line and the one before may be rows. */
    Optional<Integer> read(String line, int offset) {
        boolean row = line.indexOf('|') >= 0;
        boolean next = row && afterRow;
        afterRow = row;
        if (!next || line.indexOf('\t') < 0) {
            return Optional.empty();
        }
        Matcher tab = TAB.matcher(line);
        return tab.matches() ? Optional.of(offset + tab.start(1)) : Optional.empty();
    }

    /** Ends the paragraph. */
    void end() {
        afterRow = false;
    }

    static Diagnostic refused(Place place) {
        return error(
                "markdown/tab-before-row",
                place,
                "a row of a table begins with a tab here, with which its cells can't be told from those above it",
                "delete the tab, or put blanks in its place");
    }
}
