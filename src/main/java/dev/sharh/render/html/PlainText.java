package dev.sharh.render.html;

import dev.sharh.model.Block;
import dev.sharh.model.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a text without its markup and citations: for titles, descriptions and counts. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(of(inline)));
        return withSingleBlanks(text);
    }

    private static String withSingleBlanks(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** How many words a text has that {@link #of(Block)} gave. */
    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = !isBlank(text.charAt(i));
            words += word && !inside ? 1 : 0;
            inside = word;
        }
        return words;
    }

    /** What a regular expression takes for white space. */
    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
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

    /** The text cut to a length at the end of a word, with an ellipsis where something was cut. */
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
