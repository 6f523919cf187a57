package dev.sharh.render.html;

import dev.sharh.model.Block;
import dev.sharh.model.Body.Footnote;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as HTML. */
public final class BlockHtml {
    /** The only heading of level 1 is the headline of the page. */
    private static final int HIGHEST_HEADING = 2;

    private final InlineHtml inlines;
    private final String idPrefix;

    public BlockHtml(InlineHtml inlines, String idPrefix) {
        this.inlines = inlines;
        this.idPrefix = idPrefix;
    }

    /**
     * Returns a block as an element.
     *
     * @param attributes the attributes of the element, such as an id; empty or beginning with a blank
     */
    public String html(Block block, String attributes) {
        if (block instanceof Block.Paragraph paragraph) {
            if (figure(paragraph).isPresent()) {
                return figure(figure(paragraph).get(), attributes);
            }
            return "<p" + attributes + ">" + inlines.html(paragraph.content()) + "</p>\n";
        } else if (block instanceof Block.Heading heading) {
            String element = "h" + Math.max(HIGHEST_HEADING, heading.level());
            return element(element, attributes, inlines.html(heading.content()));
        } else if (block instanceof Block.Quote quote) {
            return element("blockquote", attributes, "\n" + all(quote.content()));
        } else if (block instanceof Block.ItemList list) {
            return list(list, attributes);
        } else if (block instanceof Block.CodeBlock code) {
            return "<pre" + attributes + " dir=\"ltr\""
                    + scrollable(code.code().strip().lines().findFirst().orElse("")) + "><code>"
                    + Html.escape(code.code()) + "</code></pre>\n";
        } else if (block instanceof Block.Table table) {
            return table(table, attributes);
        } else if (block instanceof Block.Break) {
            return "<hr" + attributes + ">\n";
        }
        throw new IllegalArgumentException("unknown block " + block);
    }

    /** A picture alone in a paragraph and with a title is a figure; the title is its caption. */
    private static Optional<Inline.Image> figure(Block.Paragraph paragraph) {
        return paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Inline.Image image
                        && !image.title().isEmpty()
                ? Optional.of(image)
                : Optional.empty();
    }

    private String figure(Inline.Image image, String attributes) {
        return element(
                "figure",
                attributes,
                inlines.html(List.of(image.withoutTitle())) + "\n<figcaption>" + inlines.html(image.title())
                        + "</figcaption>");
    }

    public String footnotes(List<Footnote> footnotes) {
        return footnotes.stream()
                .map(note -> "<li id=\"" + idPrefix + "fn-" + note.number() + "\">\n" + all(note.content())
                        + backlinks(note) + "</li>\n")
                .collect(Collectors.joining("", "<ol class=\"footnotes\">\n", "</ol>\n"));
    }

    /** Links back to the references; from the second on they have a number, as on GitHub. */
    private String backlinks(Footnote note) {
        return IntStream.rangeClosed(1, note.uses())
                .mapToObj(use -> "<a class=\"footnote-back\" href=\""
                        + inlines.addressOf(new Inline.FootnoteReference(note.number(), use)) + "\">↩"
                        + (use == 1 ? "" : "<sup>" + use + "</sup>") + "</a>")
                .collect(Collectors.joining(" "));
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(block -> html(block, "")).collect(Collectors.joining());
    }

    private String list(Block.ItemList list, String attributes) {
        String element = list.start().isPresent() ? "ol" : "ul";
        String start = list.start()
                .filter(number -> number != 1)
                .map(number -> " start=\"" + number + "\"")
                .orElse("");
        String items = list.items().stream()
                .map(item -> element("li", "", item(item, list.tight())))
                .collect(Collectors.joining());
        return element(element, attributes + start, "\n" + items);
    }

    /** A tight list has no paragraph elements (CommonMark §5.3). */
    private String item(Block.Item item, boolean tight) {
        return item.content().stream()
                .map(block -> tight && block instanceof Block.Paragraph paragraph
                        ? inlines.html(paragraph.content())
                        : html(block, ""))
                .collect(Collectors.joining());
    }

    private String table(Block.Table table, String attributes) {
        String head = row(table.head(), "th scope=\"col\"", "th");
        String rows = table.rows().stream().map(cells -> row(cells, "td", "td")).collect(Collectors.joining());
        String label = table.head().stream()
                .map(cell -> Inlines.words(cell.content()).text().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" – "));
        return "<div class=\"table\"" + attributes + scrollable(label) + "><table>\n<thead>" + head
                + "</thead>\n<tbody>" + rows + "</tbody>\n</table></div>\n";
    }

    /** Attributes for elements wider than the page: they scroll by keyboard and have their first line as their name. */
    private static String scrollable(String firstLine) {
        return " tabindex=\"0\""
                + (firstLine.isBlank() ? "" : " role=\"region\" aria-label=\"" + Html.escape(firstLine) + "\"");
    }

    private String row(List<Block.Cell> cells, String open, String close) {
        return cells.stream()
                .map(cell -> "<" + open + ">" + inlines.html(cell.content()) + "</" + close + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String element(String name, String attributes, String content) {
        return "<" + name + attributes + ">" + content + "</" + name + ">\n";
    }
}
