package dev.sharh.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** Walks through what a text is made of. */
public final class Inlines {
    /** What no file can have, and so no check takes for a character that readers see. */
    private static final int NO_CHARACTER = 0xFFFF;

    /** The same, which takes as much room as a character beyond the first 65,536. */
    private static final int NO_SUPPLEMENTARY_CHARACTER = 0x1FFFF;

    private static final int REPLACEMENT_CHARACTER = '\uFFFD';

    private Inlines() {}

    /** The inline pieces of one kind in an edition, however deep they stand, those of its front matter first. */
    public static <T extends Inline> Stream<T> in(Edition edition, Class<T> kind) {
        return Stream.concat(
                edition.frontMatter().statements().flatMap(line -> in(line, kind)), in(edition.body(), kind));
    }

    /** The inline pieces of one kind, however deep in a text they stand. */
    public static <T extends Inline> Stream<T> in(Body body, Class<T> kind) {
        return blocks(body).flatMap(block -> in(block, kind));
    }

    public static <T extends Inline> Stream<T> in(Block block, Class<T> kind) {
        return lines(block).flatMap(line -> in(line, kind));
    }

    public static <T extends Inline> Stream<T> in(List<Inline> line, Class<T> kind) {
        List<T> found = new ArrayList<>();
        addAll(line, kind, found);
        return found.stream();
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
     * What a line says, each character with its place; citations, references to footnotes and images say nothing. A break
     * is a line separator (U+2028), so that the words around it stay two.
     */
    public static PlacedText words(List<Inline> line) {
        return words(line, (citation, at) -> {});
    }

    /**
     * The same.
     *
     * @param cited receives each citation and its offset in the words, in UTF-16 units
     */
    public static PlacedText words(List<Inline> line, ObjIntConsumer<Inline.Citation> cited) {
        return words(line, Inline.Code::written, cited);
    }

    /**
     * A line as prose: as its {@link #words}, but a noncharacter (U+FFFF) is in the place of each character of code, save
     * those that hide or turn the text around them.
     */
    public static PlacedText prose(List<Inline> line) {
        return words(line, code -> masked(code.written()), (citation, at) -> {});
    }

    private static PlacedText words(
            List<Inline> line, Function<Inline.Code, PlacedText> code, ObjIntConsumer<Inline.Citation> cited) {
        List<PlacedText> parts = new ArrayList<>();
        addWords(line, code, cited, parts, 0);
        return PlacedText.joined(parts);
    }

    /** Adds the words of a line to those of a length that are there, and returns their length together. */
    private static int addWords(
            List<Inline> line,
            Function<Inline.Code, PlacedText> ofCode,
            ObjIntConsumer<Inline.Citation> cited,
            List<PlacedText> parts,
            int before) {
        int length = before;
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text) {
                length += add(text.written(), parts);
            } else if (inline instanceof Inline.Code code) {
                length += add(ofCode.apply(code), parts);
            } else if (inline instanceof Inline.LineBreak && !parts.isEmpty()) {
                PlacedText last = parts.get(parts.size() - 1);
                length += add(
                        PlacedText.beginningAt("\u2028", last.place(last.text().length())), parts);
            } else if (inline instanceof Inline.Citation citation) {
                cited.accept(citation, length);
            } else {
                length = addWords(content(inline), ofCode, cited, parts, length);
            }
        }
        return length;
    }

    private static int add(PlacedText part, List<PlacedText> parts) {
        parts.add(part);
        return part.text().length();
    }

    private static PlacedText masked(PlacedText code) {
        StringBuilder masked = new StringBuilder();
        code.text().codePoints().map(Inlines::masked).forEach(masked::appendCodePoint);
        return new PlacedText(masked.toString(), code.anchors());
    }

    private static int masked(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT || type == Character.SURROGATE || codePoint == REPLACEMENT_CHARACTER) {
            return codePoint;
        }
        return Character.isSupplementaryCodePoint(codePoint) ? NO_SUPPLEMENTARY_CHARACTER : NO_CHARACTER;
    }

    private static <T extends Inline> void addAll(List<Inline> inlines, Class<T> kind, List<T> found) {
        for (Inline inline : inlines) {
            if (kind.isInstance(inline)) {
                found.add(kind.cast(inline));
            }
            addAll(inline instanceof Inline.Image image ? image.title() : content(inline), kind, found);
        }
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
