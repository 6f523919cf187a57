package dev.sharh.authoring;

import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article from another place, word for word.
 *
 * @param title its headline, if it has one
 * @param blocks its blocks in Markdown, without empty lines at their ends
 * @param losses what Markdown could not keep
 */
public record ArticleText(Optional<String> title, List<String> blocks, Set<Loss> losses) {
    private static final Pattern WEB_PAGE_NAME = Pattern.compile("\\.x?html?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_NAME = Pattern.compile("\\.(md|markdown)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCX_NAME = Pattern.compile("\\.docx$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_PAGE_START =
            Pattern.compile("\\s*<(!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    /** Spaces and tabs; other white space, such as a no-break space, belongs to the text. */
    private static final Pattern LAYOUT = Pattern.compile("^[ \\t]+|[ \\t]+\\z");

    public ArticleText {
        blocks = List.copyOf(blocks);
        losses = Collections.unmodifiableSet(new TreeSet<>(losses)); // in the order of the constants
    }

    /** What an imported article loses. */
    public enum Loss {
        /** Pictures and sounds are left out. */
        MEDIA("lost-media"),
        /** The pictures of a Markdown file, whose files are elsewhere. */
        PICTURE_FILES("lost-picture-files"),
        /** Tables that are layout: each cell became a paragraph. */
        TABLES("lost-tables"),
        /** The first row of a table without headings became its head, which each table in Markdown has. */
        NO_TABLE_HEAD("lost-no-table-head"),
        /** Cells that were as large as several. */
        MERGED_CELLS("lost-merged-cells"),
        /** Lines and paragraphs in cells were joined. */
        LINES_IN_CELLS("lost-lines-in-cells"),
        /** Bold and italics that Markdown can't mark, inside of words. */
        EMPHASIS("lost-emphasis"),
        /** Links without a usable address became text. */
        LINKS("lost-links"),
        /** Comments of reviewers. */
        COMMENTS("lost-comments"),
        /** Changes that were recorded and not accepted: what was inserted is in the text, what was deleted is not. */
        CHANGES("lost-changes");

        private final String key;

        Loss(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * Reads a file with an article: a document of Word, a web page, Markdown or plain text; empty if it is another file,
     * which is reported.
     *
     * @param address the address of a web page, for its relative links
     */
    public static Optional<ArticleText> read(ForeignFile file, Optional<URI> address, Diagnostic.Report report) {
        if (file.kind() == ForeignFile.Kind.ZIP) {
            return DocxArticle.read(file.name(), file.bytes(), report);
        }
        Message wanted = Message.of("save it as .docx, as a web page, or as plain text in UTF-8");
        return file.text(wanted, report).map(source -> {
            if (MARKDOWN_NAME.matcher(file.name()).find()) {
                return MarkdownArticle.read(source, report);
            }
            return WEB_PAGE_NAME.matcher(file.name()).find()
                            || WEB_PAGE_START.matcher(source.text()).lookingAt()
                    ? HtmlArticle.read(source.text(), address)
                    : fromPlainText(source.text());
        });
    }

    /** Returns whether a file may contain the title of its article, by its name. */
    public static boolean mayHaveTitle(String file) {
        return Stream.of(WEB_PAGE_NAME, MARKDOWN_NAME, DOCX_NAME)
                .anyMatch(name -> name.matcher(file).find());
    }

    /** Reads plain text, with a block for each paragraph. */
    public static ArticleText fromPlainText(String text) {
        return new ArticleText(
                Optional.empty(),
                paragraphs(text).stream().map(VerbatimMarkdown::paragraph).toList(),
                Set.of());
    }

    /** Splits plain text at empty lines, or at every line end if it has no empty lines. */
    static List<String> paragraphs(String text) {
        String trimmed = Characters.lineFeeds(text)
                .lines()
                .map(line -> LAYOUT.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n"))
                .replaceAll("^\n+|\n+\\z", "");
        return trimmed.isEmpty() ? List.of() : List.of(trimmed.split(trimmed.contains("\n\n") ? "\n\n+" : "\n", -1));
    }

    /** Returns the first character that no file of a site may have, as {@code U+0007}. */
    public Optional<String> controlCharacter() {
        return blocks.stream()
                .flatMap(block -> Characters.firstForbidden(block).map(block::codePointAt).stream())
                .map(Characters::code)
                .findFirst();
    }
}
