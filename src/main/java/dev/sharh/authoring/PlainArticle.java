package dev.sharh.authoring;

import dev.sharh.language.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes an article over from plain text, word for word. */
public final class PlainArticle {
    private static final String WHITE = " \t";

    private PlainArticle() {}

    /** The article, with one block a paragraph. */
    public static ArticleText read(String text) {
        List<String> blocks =
                paragraphs(text).stream().map(VerbatimMarkdown::paragraph).toList();
        return new ArticleText(Optional.empty(), blocks, List.of());
    }

    /** Its paragraphs: what stands between empty lines, or each line where there are no empty ones. */
    static List<String> paragraphs(String text) {
        List<String> lines =
                LineEnds.lineFeeds(text).lines().map(PlainArticle::stripped).toList();
        boolean eachLine = hasNoEmptyLineWithin(lines);
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!line.isEmpty()) {
                open.add(line);
            }
            if (line.isEmpty() || eachLine) {
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    /** Empty lines at the ends of the text don't count. */
    private static boolean hasNoEmptyLineWithin(List<String> lines) {
        List<String> fromFirst = lines.stream().dropWhile(String::isEmpty).toList();
        long before = fromFirst.stream().takeWhile(line -> !line.isEmpty()).count();
        return fromFirst.stream().skip(before).allMatch(String::isEmpty);
    }

    private static void close(List<String> open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(String.join("\n", open));
            open.clear();
        }
    }

    /** Without spaces and tabs at its ends; others, such as a no-break space, are a part of the text. */
    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && WHITE.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && WHITE.indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }
}
