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
        MEDIA,
        PICTURE_FILES,
        TABLES,
        NO_TABLE_HEAD,
        MERGED_CELLS,
        LINES_IN_CELLS,
        EMPHASIS,
        LINKS,
        COMMENTS,
        CHANGES;

        public Message message() {
            return switch (this) {
                case MEDIA ->
                    Message.of("The file has pictures or sounds, which are left out: put them into media/ by hand.");
                case PICTURE_FILES ->
                    Message.of("The article shows pictures: copy their files into media/, and correct their paths.");
                case TABLES ->
                    Message.of(
                            "Some tables were layout, or too complex for Markdown: each of their cells is a paragraph now.");
                case NO_TABLE_HEAD ->
                    Message.of(
                            "Some tables had no row of headings: their first row is the head now. Check whether it has"
                                    + " headings.");
                case MERGED_CELLS ->
                    Message.of("Some tables had merged cells: the text is in the first of them, the others are empty.");
                case LINES_IN_CELLS -> Message.of("Some cells of tables had several lines, which are one line now.");
                case EMPHASIS -> Message.of("Some bold or italic letters inside of words are plain now.");
                case LINKS ->
                    Message.of("Some links have no address that works elsewhere, and are text now. With --source-url,"
                            + " relative links are kept.");
                case COMMENTS -> Message.of("The document has comments, which are left out.");
                case CHANGES ->
                    Message.of(
                            "The document has recorded changes: the article has the inserted text, without the deleted"
                                    + " text. Accept or reject them in Word first if that is wrong.");
            };
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
