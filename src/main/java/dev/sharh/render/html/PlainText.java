package dev.sharh.render.html;

import dev.sharh.model.Block;
import dev.sharh.model.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** Converts content to text without markup and citations, for titles, descriptions and word counts. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> content) {
        return content.stream()
                .map(PlainText::of)
                .collect(Collectors.collectingAndThen(Collectors.joining(), PlainText::withSingleSpaces));
    }

    private static String withSingleSpaces(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Returns the number of words of a text. */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    public static String of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return of(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            return of(heading.content());
        } else if (block instanceof Block.Quote quote) {
            return all(quote.content());
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream().map(item -> all(item.content())).collect(Collectors.joining(" "));
        } else if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .map(cell -> of(cell.content()))
                    .collect(Collectors.joining(" "));
        }
        return "";
    }

    /** Shortens a text to a length, at the end of a word and with an ellipsis. */
    public static String excerpt(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most);
        return text.substring(0, blank > 0 ? blank : most) + "…";
    }

    private static String all(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining(" "));
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Inline.Link link) {
            return of(link.content());
        } else if (inline instanceof Inline.LineBreak) {
            return " ";
        }
        return "";
    }
}
