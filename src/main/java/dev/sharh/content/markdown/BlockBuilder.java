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
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.sharh.language.Message;
import dev.sharh.model.Block;
import dev.sharh.model.Body.Footnote;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Converts flexmark's blocks to the blocks of the model. */
final class BlockBuilder {
    private final IntFunction<Place> places;
    private final Diagnostic.Report report;
    private final FootnoteNumbers footnoteNumbers = new FootnoteNumbers();
    private final InlineBuilder inlines;
    private final HtmlTags tags = new HtmlTags();

    /** @param places the place of each character of the parsed text, by its offset */
    BlockBuilder(Document document, IntFunction<Place> places, Diagnostic.Report report) {
        this.places = places;
        this.report = report;
        this.inlines = new InlineBuilder(document, places, footnoteNumbers, report);
    }

    /** Returns the block of a node; none for a comment or a definition, which readers don't see. */
    List<Block> block(Node node) {
        Place place = places.apply(node.getStartOffset());
        if (node instanceof Paragraph) {
            List<Inline> content = inlines.children(node);
            return isBlank(content) ? List.of() : List.of(new Block.Paragraph(content, place));
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
        return List.of();
    }

    /** Returns the inline content of all paragraphs, joined. */
    List<Inline> inlines(Node document) {
        return children(document).stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> inlines.children(paragraph).stream())
                .toList();
    }

    /** Returns the footnotes that the blocks built so far refer to, in the order of their first reference. */
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

    /** A paragraph can be blank because of a comment, or of a line separator of Unicode that is alone in its line. */
    private static boolean isBlank(List<Inline> content) {
        return content.stream()
                .allMatch(inline -> inline instanceof Inline.Text text
                        && text.text().replace("\n", "").isEmpty());
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
                    Message.of("HTML is not passed through: readers will see it as text"),
                    Message.of("use Markdown, or put a text that readers should see as it is into a code block")));
        }
        return new Block.Paragraph(
                List.of(new Inline.Text(PlacedText.running(node.getChars().toString(), place))), place);
    }

    private static List<Node> children(Node parent) {
        return StreamSupport.stream(parent.getChildren().spliterator(), false).toList();
    }

    /** Numbers footnotes by the order of their first reference, and counts the references to each of them. */
    static final class FootnoteNumbers {
        private final List<FootnoteBlock> blocks = new ArrayList<>();
        private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
        private final Map<Integer, Integer> uses = new HashMap<>();

        /** Returns the next reference to a footnote. */
        Inline.FootnoteReference reference(FootnoteBlock block) {
            int number = numbers.computeIfAbsent(block, first -> {
                blocks.add(first);
                return blocks.size();
            });
            return new Inline.FootnoteReference(number, uses.merge(number, 1, Integer::sum));
        }

        private int count() {
            return blocks.size();
        }

        private FootnoteBlock block(int number) {
            return blocks.get(number - 1);
        }

        private int uses(int number) {
            return uses.getOrDefault(number, 0);
        }
    }

    /**
     * Recognizes a closing tag whose opening tag was reported already: for an editor, the two are one. Tags must be passed
     * in their order.
     */
    static final class HtmlTags {
        private static final Pattern OPENING = Pattern.compile("\\s*<([A-Za-z][A-Za-z0-9-]*)");
        private static final Pattern CLOSING = Pattern.compile("\\s*</([A-Za-z][A-Za-z0-9-]*)\\s*>\\s*");

        private final Map<Node, Set<String>> opened = new HashMap<>();

        /**
         * Returns whether a tag closes an earlier one.
         *
         * @param html a tag, or a block of HTML
         * @param parent the paragraph or heading around a tag, or the parent of a block
         */
        boolean closes(Node html, Node parent) {
            Set<String> names = opened.computeIfAbsent(parent, key -> new HashSet<>());
            Matcher opening = OPENING.matcher(html.getChars());
            if (opening.lookingAt()) {
                names.add(name(opening));
                return false;
            }
            Matcher closing = CLOSING.matcher(html.getChars());
            return closing.matches() && names.contains(name(closing));
        }

        private static String name(Matcher tag) {
            return tag.group(1).toLowerCase(Locale.ROOT);
        }
    }
}
