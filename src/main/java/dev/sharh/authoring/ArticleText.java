package dev.sharh.authoring;

import dev.sharh.language.Characters;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article from another place, word for word.
 *
 * @param title its headline, if it has one
 * @param blocks its blocks in Markdown, without empty lines at their ends
 * @param losses what Markdown could not keep
 */
public record ArticleText(Optional<String> title, List<String> blocks, Set<Loss> losses) {
    private static final Pattern WEB_PAGE_NAME = Pattern.compile("\\.x?html?$", Pattern.CASE_INSENSITIVE);
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
        /** Each cell of a table became a paragraph. */
        TABLES("lost-tables"),
        /** Links without a usable address became text. */
        LINKS("lost-links");

        private final String key;

        Loss(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * Reads a file with an article: a web page or plain text.
     *
     * @param file the name of the file
     * @param address the address of a web page, for its relative links
     */
    public static ArticleText read(String file, String text, Optional<URI> address) {
        return isWebPage(file) || WEB_PAGE_START.matcher(text).lookingAt()
                ? HtmlArticle.read(text, address)
                : fromPlainText(text);
    }

    /** Returns whether a file is a web page by its name. */
    public static boolean isWebPage(String file) {
        return WEB_PAGE_NAME.matcher(file).find();
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
