package dev.sharh.content.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.sharh.model.Block;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks in the HTML of the CommonMark specification. */
final class SpecificationHtml {
    private SpecificationHtml() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(SpecificationHtml::html).collect(Collectors.joining());
    }

    private static String html(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + inlines(paragraph.content()) + "</p>\n";
        } else if (block instanceof Block.Heading heading) {
            return String.format("<h%d>%s</h%1$d>\n", heading.level(), inlines(heading.content()));
        } else if (block instanceof Block.Quote quote) {
            return "<blockquote>\n" + of(quote.content()) + "</blockquote>\n";
        } else if (block instanceof Block.ItemList list) {
            String name = list.start().isPresent() ? "ol" : "ul";
            String start = list.start()
                    .filter(n -> n != 1)
                    .map(n -> " start=\"" + n + "\"")
                    .orElse("");
            return list.items().stream()
                    .map(item -> "<li>" + item(item, list.tight()) + "</li>\n")
                    .collect(Collectors.joining("", "<" + name + start + ">\n", "</" + name + ">\n"));
        } else if (block instanceof Block.CodeBlock code) {
            return "<pre><code>" + escape(code.code()) + "</code></pre>\n";
        } else if (block instanceof Block.Table table) {
            return "<table>\n<thead>\n" + row(table.head(), "th") + "</thead>\n"
                    + (table.rows().isEmpty()
                            ? ""
                            : table.rows().stream()
                                    .map(row -> row(row, "td"))
                                    .collect(Collectors.joining("", "<tbody>\n", "</tbody>\n")))
                    + "</table>\n";
        }
        return "<hr />\n";
    }

    private static String item(Block.Item item, boolean tight) {
        StringBuilder html = new StringBuilder();
        for (Block block : item.content()) {
            if (tight && block instanceof Block.Paragraph paragraph) {
                html.append(inlines(paragraph.content()));
            } else {
                html.append(html.isEmpty() || html.charAt(html.length() - 1) != '\n' ? "\n" : "")
                        .append(html(block));
            }
        }
        return html.toString();
    }

    private static String row(List<Block.Cell> cells, String name) {
        return cells.stream()
                .map(cell -> "<" + name + ">" + inlines(cell.content()) + "</" + name + ">\n")
                .collect(Collectors.joining("", "<tr>\n", "</tr>\n"));
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(SpecificationHtml::html).collect(Collectors.joining());
    }

    private static String html(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return escape(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "<em>" + inlines(emphasis.content()) + "</em>";
        } else if (inline instanceof Inline.Strong strong) {
            return "<strong>" + inlines(strong.content()) + "</strong>";
        } else if (inline instanceof Inline.Code code) {
            return "<code>" + escape(code.text()) + "</code>";
        } else if (inline instanceof Inline.LineBreak) {
            return "<br />\n";
        } else if (inline instanceof Inline.Link link) {
            return "<a href=\"" + address(link.target()) + "\""
                    + title(link.title().orElse("")) + ">" + inlines(link.content()) + "</a>";
        } else if (inline instanceof Inline.Image image) {
            return "<img src=\"" + address(image.source()) + "\" alt=\""
                    + escape(image.alternative().text()) + "\""
                    + title(Inlines.words(image.title()).text()) + " />";
        }
        throw new IllegalArgumentException("not in CommonMark: " + inline);
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + escape(title) + "\"";
    }

    private static String address(String address) {
        return escape(Escaping.percentEncodeUrl(address));
    }

    private static String escape(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
