package dev.sharh.authoring;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Escapes text so that Markdown shows every character as it is (CommonMark §2.4: "Any ASCII punctuation character may be
 * backslash-escaped").
 */
final class VerbatimMarkdown {
    /** Special at every position: emphasis, code, links and citations, HTML, tables, escapes. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<|]");

    /** The ampersand of a character reference (§2.5). */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w+;)");

    /** Special at the start of a line: headings, quotes, lists, thematic breaks, underlines of headings, fences. */
    private static final Pattern AT_START = Pattern.compile("^[#>+\\-=~:]");

    /** The number of a list item (§5.2); the sign after it is escaped. */
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");

    private static final Pattern SPACES_AT_ENDS = Pattern.compile("^[ \\t]+|[ \\t]+\\z");

    /** Other white space, which flexmark removes at the ends of a line too. */
    private static final Pattern WHITE_SPACE_AT_END = Pattern.compile("^[\\h\\v]|[\\h\\v]\\z");

    private VerbatimMarkdown() {}

    /** Returns a paragraph; its lines lose spaces and tabs at their ends, which are layout. */
    static String paragraph(String text) {
        return text.lines()
                .map(line -> SPACES_AT_ENDS.matcher(line).replaceAll(""))
                .map(VerbatimMarkdown::inline)
                .map(VerbatimMarkdown::line)
                .collect(Collectors.joining("\n"));
    }

    /** Returns a part of a line that is not its start. */
    static String inline(String text) {
        String escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        return REFERENCE.matcher(escaped).replaceAll("\\\\&");
    }

    /** Returns a line whose parts are escaped already. */
    static String line(String line) {
        String marked = AT_START.matcher(line).replaceFirst("\\\\$0");
        String numbered = NUMBER.matcher(marked).replaceFirst("$1\\\\$2");
        return WHITE_SPACE_AT_END
                .matcher(numbered)
                .replaceAll(white -> "&#" + white.group().codePointAt(0) + ";");
    }
}
