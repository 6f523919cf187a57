package dev.sharh.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks through what a text is made of. */
public final class Inlines {
    private static final char OBJECT_REPLACEMENT_CHARACTER = '\uFFFC';
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private Inlines() {}

    /** The inline pieces of one kind, however deep in a text they stand. */
    public static <T extends Inline> Stream<T> in(Body body, Class<T> kind) {
        return blocks(body).flatMap(block -> in(block, kind));
    }

    public static <T extends Inline> Stream<T> in(Block block, Class<T> kind) {
        return lines(block).flatMap(Inlines::all).filter(kind::isInstance).map(kind::cast);
    }

    /** Every block of a text, those of its footnotes last. */
    public static Stream<Block> blocks(Body body) {
        return Stream.concat(
                body.blocks().stream().map(NumberedBlock::block),
                body.footnotes().stream().flatMap(note -> note.content().stream()));
    }

    /** What stands in one line before it is broken: a paragraph, a heading, a cell of a table. */
    public static Stream<List<Inline>> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(heading.content());
        } else if (block instanceof Block.Quote quote) {
            return quote.content().stream().flatMap(Inlines::lines);
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream().flatMap(i -> i.content().stream()).flatMap(Inlines::lines);
        } else if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .flatMap(List::stream)
                    .map(Block.Cell::content);
        }
        return Stream.empty();
    }

    /**
     * The words of a line, each with its place; citations, references to footnotes and images have none. A break is a
     * line separator (U+2028), so that the words around it stay two. Code isn't words: an object replacement character
     * (U+FFFC) stands for each of its characters, save those that hide or turn the text around them.
     */
    public static PlacedText words(List<Inline> line) {
        List<PlacedText> parts = new ArrayList<>();
        addWords(line, parts);
        return PlacedText.joined(parts);
    }

    private static void addWords(List<Inline> line, List<PlacedText> parts) {
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text) {
                parts.add(text.written());
            } else if (inline instanceof Inline.Code code) {
                parts.add(masked(code.written()));
            } else if (inline instanceof Inline.LineBreak && !parts.isEmpty()) {
                PlacedText last = parts.get(parts.size() - 1);
                parts.add(
                        PlacedText.beginningAt("\u2028", last.place(last.text().length())));
            } else {
                addWords(content(inline), parts);
            }
        }
    }

    private static PlacedText masked(PlacedText code) {
        StringBuilder masked = new StringBuilder();
        for (char each : code.text().toCharArray()) {
            boolean kept = Character.getType(each) == Character.FORMAT
                    || Character.isSurrogate(each)
                    || each == REPLACEMENT_CHARACTER;
            masked.append(kept ? each : OBJECT_REPLACEMENT_CHARACTER);
        }
        return new PlacedText(masked.toString(), code.anchors());
    }

    private static Stream<Inline> all(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> Stream.concat(Stream.of(inline), all(content(inline))));
    }

    private static List<Inline> content(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        }
        return List.of();
    }
}
