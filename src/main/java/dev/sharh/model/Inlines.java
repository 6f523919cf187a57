package dev.sharh.model;

import java.util.List;
import java.util.stream.Stream;

/** Finds inline pieces of one kind, however deep in a text they stand. */
public final class Inlines {
    private Inlines() {}

    public static <T extends Inline> Stream<T> in(Body body, Class<T> kind) {
        return Stream.concat(
                        body.blocks().stream().map(NumberedBlock::block),
                        body.footnotes().stream().flatMap(note -> note.content().stream()))
                .flatMap(block -> in(block, kind));
    }

    public static <T extends Inline> Stream<T> in(Block block, Class<T> kind) {
        return inBlock(block).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Inline> inBlock(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return all(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            return all(heading.content());
        } else if (block instanceof Block.Quote quote) {
            return quote.content().stream().flatMap(Inlines::inBlock);
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream().flatMap(i -> i.content().stream()).flatMap(Inlines::inBlock);
        } else if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .flatMap(List::stream)
                    .flatMap(cell -> all(cell.content()));
        }
        return Stream.empty();
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
