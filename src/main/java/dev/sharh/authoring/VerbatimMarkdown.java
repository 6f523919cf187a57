package dev.sharh.authoring;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a text so that Markdown makes nothing of it (CommonMark §2.4: "Any ASCII punctuation character may be
 * backslash-escaped"): readers see each character as it was.
 */
final class VerbatimMarkdown {
    /** What means something wherever it stands: emphasis, code, links and citations, HTML, tables, escapes. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<|]");

    /** A character reference (§2.5); an ampersand alone means nothing. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w+;)");

    /** What means something at the beginning of a line: headings, quotes, lists, rules, underlines of headings, fences. */
    private static final Pattern AT_START = Pattern.compile("^[#>+\\-=~:]");

    /** The number of a list's item (§5.2): the mark behind it is escaped. */
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");

    private static final Pattern EDGES = Pattern.compile("^[ \\t]+|[ \\t]+\\z");

    /** White space other than spaces and tabs, which flexmark takes away at the ends of lines too. */
    private static final Pattern WHITE_EDGE = Pattern.compile("^[\\h\\v]|[\\h\\v]\\z");

    private VerbatimMarkdown() {}

    /** A paragraph, whose lines lose the spaces at their ends: they are layout, and would mean something. */
    static String paragraph(String text) {
        return text.lines()
                .map(line -> EDGES.matcher(line).replaceAll(""))
                .map(VerbatimMarkdown::inline)
                .map(VerbatimMarkdown::line)
                .collect(Collectors.joining("\n"));
    }

    /** A piece of a line that isn't its beginning. */
    static String inline(String text) {
        String escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        return REFERENCE.matcher(escaped).replaceAll("\\\\&");
    }

    /** A whole line, whose pieces are escaped already. */
    static String line(String line) {
        String marked = AT_START.matcher(line).replaceFirst("\\\\$0");
        String whole = NUMBERED.matcher(marked).replaceFirst("$1\\\\$2");
        return WHITE_EDGE.matcher(whole).replaceAll(white -> reference(white.group()));
    }

    /** A numeric character reference, which is text wherever it stands. */
    private static String reference(String character) {
        return "&#" + character.codePointAt(0) + ";";
    }
}
