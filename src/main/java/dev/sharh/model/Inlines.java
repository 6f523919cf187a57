package dev.sharh.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks through what a text is made of. */
public final class Inlines {
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

    /** The words of a line, each with its place; citations, references to footnotes and images have none. */
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
                parts.add(code.written());
            } else {
                addWords(content(inline), parts);
            }
        }
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
