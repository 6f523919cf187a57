package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.warning;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.sharh.model.Block;
import dev.sharh.model.Body.Footnote;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Turns flexmark's blocks into ours. */
final class BlockBuilder {
    private final IntFunction<Place> places;
    private final Diagnostic.Report report;
    private final FootnoteNumbers footnoteNumbers = new FootnoteNumbers();
    private final InlineBuilder inlines;
    private final RawHtml tags = new RawHtml();

    /**
     * @param places where a character of the parsed text was written, by its offset
     */
    BlockBuilder(Document document, IntFunction<Place> places, Diagnostic.Report report) {
        this.places = places;
        this.report = report;
        this.inlines = new InlineBuilder(document, places, footnoteNumbers, report);
    }

    /** The blocks that a node stands for: one, or none for what readers don't see. */
    List<Block> block(Node node) {
        Place place = places.apply(node.getStartOffset());
        if (node instanceof Paragraph) {
            List<Inline> content = inlines.children(node);
            return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content, place));
        } else if (node instanceof Heading heading) {
            return List.of(new Block.Heading(heading.getLevel(), inlines.children(heading), place));
        } else if (node instanceof BlockQuote) {
            return List.of(new Block.Quote(blocks(node), place));
        } else if (node instanceof ListBlock list) {
            return List.of(list(list, place));
        } else if (node instanceof TableBlock table) {
            return List.of(table(table, place));
        } else if (node instanceof FencedCodeBlock code) {
            return List.of(new Block.CodeBlock(code.getContentChars().toString(), place));
        } else if (node instanceof IndentedCodeBlock code) {
            return List.of(new Block.CodeBlock(code.getContentChars().toString(), place));
        } else if (node instanceof ThematicBreak) {
            return List.of(new Block.Break(place));
        } else if (node instanceof HtmlBlock && !(node instanceof HtmlCommentBlock)) {
            return List.of(rawHtml(node, place));
        }
        return List.of(); // comments, definitions of links and of footnotes
    }

    /** The inline content of a text's paragraphs, run together. */
    List<Inline> inlines(Node document) {
        return children(document).stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> inlines.children(paragraph).stream())
                .toList();
    }

    /** The footnotes that the blocks built so far refer to, in the order of their first reference. */
    List<Footnote> footnotes() {
        List<List<Block>> contents = new ArrayList<>();
        for (int number = 1; number <= footnoteNumbers.count(); number++) {
            contents.add(blocks(footnoteNumbers.block(number)));
        }
        return IntStream.rangeClosed(1, contents.size())
                .mapToObj(number -> new Footnote(number, contents.get(number - 1), footnoteNumbers.uses(number)))
                .toList();
    }

    private List<Block> blocks(Node parent) {
        return children(parent).stream().flatMap(n -> block(n).stream()).toList();
    }

    private Block list(ListBlock list, Place place) {
        Optional<Integer> first =
                list instanceof OrderedList ordered ? Optional.of(ordered.getStartNumber()) : Optional.empty();
        List<Block.Item> items = children(list).stream()
                .map(item -> new Block.Item(blocks(item)))
                .toList();
        boolean tight = list instanceof BulletList bullets ? bullets.isTight() : list.isTight();
        return new Block.ItemList(first, tight, items, place);
    }

    private Block table(TableBlock table, Place place) {
        List<Block.Cell> head = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node section : table.getChildren()) {
            for (Node row : section.getChildren()) {
                List<Block.Cell> cells = children(row).stream()
                        .map(cell -> new Block.Cell(inlines.children(cell)))
                        .toList();
                if (section instanceof TableHead) {
                    head.addAll(cells);
                } else if (section instanceof TableBody) {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(head, rows, place);
    }

    private Block rawHtml(Node node, Place place) {
        if (!tags.closes(node, node.getParent())) {
            report.accept(warning(
                    "markdown/raw-html",
                    place,
                    "HTML is not passed through: readers will see it as text",
                    "use Markdown, or put a text that is meant to be seen as it is into a code block"));
        }
        return new Block.Paragraph(
                List.of(new Inline.Text(PlacedText.running(node.getChars().toString(), place))), place);
    }

    private static List<Node> children(Node parent) {
        return StreamSupport.stream(parent.getChildren().spliterator(), false).toList();
    }
}
