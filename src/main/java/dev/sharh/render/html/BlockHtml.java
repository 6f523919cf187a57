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
    /** The page's own headline is the only first-level heading. */
    private static final int HIGHEST_HEADING = 2;

    private final InlineHtml inlines;
    private final String idPrefix;

    public BlockHtml(InlineHtml inlines, String idPrefix) {
        this.inlines = inlines;
        this.idPrefix = idPrefix;
    }

    /**
     * A block as an element.
     *
     * @param attributes what the block's element carries, such as an id; empty or beginning with a blank
     */
    public String html(Block block, String attributes) {
        if (block instanceof Block.Paragraph paragraph) {
            if (captioned(paragraph).isPresent()) {
                return figure(captioned(paragraph).get(), attributes);
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
                    + scrolled(code.code().strip().lines().findFirst().orElse("")) + "><code>"
                    + Html.escape(code.code()) + "</code></pre>\n";
        } else if (block instanceof Block.Table table) {
            return table(table, attributes);
        } else if (block instanceof Block.Break) {
            return "<hr" + attributes + ">\n";
        }
        throw new IllegalArgumentException("unknown block " + block);
    }

    /** A picture that stands alone and has a title: the title is its caption. */
    private static Optional<Inline.Image> captioned(Block.Paragraph paragraph) {
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
                        + waysBack(note) + "</li>\n")
                .collect(Collectors.joining("", "<ol class=\"footnotes\">\n", "</ol>\n"));
    }

    /** One for each reference, the second and those after it with their number, as GitHub writes them. */
    private String waysBack(Footnote note) {
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

    /** In a tight list a paragraph is not wrapped (CommonMark §5.3). */
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
        return "<div class=\"table\"" + attributes + scrolled(label) + "><table>\n<thead>" + head + "</thead>\n<tbody>"
                + rows + "</tbody>\n</table></div>\n";
    }

    /** What may be wider than the page scrolls by keyboard, too, and has a name: its first line. */
    private static String scrolled(String firstLine) {
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
