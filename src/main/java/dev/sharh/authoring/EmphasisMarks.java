package dev.sharh.authoring;

import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.model.NumberedBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bold and italics of a web page on their way to Markdown. Until the whole text is known, noncharacters of Unicode stand for
 * their starts and ends, because Markdown can't write all of them: not inside of words, nor beside some punctuation.
 */
final class EmphasisMarks {
    private static final String STRONG = "\uFDD0";
    private static final String STRONG_END = "\uFDD1";
    private static final String EMPHASIS = "\uFDD2";
    private static final String EMPHASIS_END = "\uFDD3";
    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDD3]");
    private static final Pattern SPACE_AFTER_START =
            Pattern.compile("([\uFDD0\uFDD2]+)([\\h" + HtmlArticle.BREAK + "]+)");
    private static final Pattern SPACE_BEFORE_END =
            Pattern.compile("([\\h" + HtmlArticle.BREAK + "]+)([\uFDD1\uFDD3]+)");
    private static final Pattern NOTHING_MARKED =
            Pattern.compile("\uFDD0\uFDD1|\uFDD2\uFDD3|\uFDD1\uFDD0|\uFDD3\uFDD2");

    private final MarkdownReader reader = new MarkdownReader();

    /** Returns a text between marks for bold. */
    static String strong(String text) {
        return STRONG + text + STRONG_END;
    }

    /** Returns a text between marks for italics. */
    static String emphasis(String text) {
        return EMPHASIS + text + EMPHASIS_END;
    }

    /** Returns a text of a page, whose own noncharacters must not become marks. */
    static String replaced(String text) {
        return MARKS.matcher(text).replaceAll("\uFFFD");
    }

    /** Returns a text without marks. */
    static String removed(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** Moves spaces out of bold and italics, which can't begin or end with them, and joins what touches. */
    static String spacesOutside(String text) {
        String moved = text;
        String before;
        do {
            before = moved;
            moved = NOTHING_MARKED.matcher(moved).replaceAll("");
            moved = SPACE_AFTER_START.matcher(moved).replaceAll("$2$1");
            moved = SPACE_BEFORE_END.matcher(moved).replaceAll("$2$1");
        } while (!moved.equals(before));
        return moved;
    }

    /**
     * Returns lines with asterisks for their marks; empty if Markdown would not read all of them as bold and italics.
     *
     * @param escape escapes a whole line
     */
    Optional<String> markdown(List<String> lines, UnaryOperator<String> escape) {
        String plain = plain(lines, escape);
        if (lines.stream().noneMatch(line -> MARKS.matcher(line).find())) {
            return Optional.of(plain);
        }
        String marked = joined(
                lines,
                line -> escape.apply(line)
                        .replaceAll("[" + STRONG + STRONG_END + "]", "**")
                        .replaceAll("[" + EMPHASIS + EMPHASIS_END + "]", "*"));
        return Optional.of(marked).filter(text -> words(text).equals(words(plain)));
    }

    /** Returns lines in Markdown, without bold and italics. */
    static String plain(List<String> lines, UnaryOperator<String> escape) {
        return joined(lines, line -> escape.apply(removed(line)));
    }

    private static String joined(List<String> lines, UnaryOperator<String> escape) {
        return lines.stream().map(escape).collect(Collectors.joining("\\\n"));
    }

    private List<String> words(String paragraph) {
        return reader.read(new SourceFile("", paragraph), 0, diagnostic -> {}).blocks().stream()
                .map(NumberedBlock::words)
                .toList();
    }
}
