package dev.sharh.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** Finds blocks, lines and inline elements in a text. */
public final class Inlines {
    /** A noncharacter: no file can have it, so no check takes it for text. */
    private static final int NO_CHARACTER = 0xFFFF;

    /** A noncharacter of two UTF-16 units. */
    private static final int NO_SUPPLEMENTARY_CHARACTER = 0x1FFFF;

    private static final int REPLACEMENT_CHARACTER = '\uFFFD';

    private Inlines() {}

    /** Returns all inlines of one kind in an edition, those of its front matter first. */
    public static <T extends Inline> Stream<T> in(Edition edition, Class<T> kind) {
        return Stream.concat(
                edition.frontMatter().statements().flatMap(line -> in(line, kind)), in(edition.body(), kind));
    }

    /** Returns all inlines of one kind in a text. */
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

    /** Returns the top-level blocks of a text, those of its footnotes last. */
    public static Stream<Block> blocks(Body body) {
        return Stream.concat(
                body.blocks().stream().map(NumberedBlock::block),
                body.footnotes().stream().flatMap(note -> note.content().stream()));
    }

    /** Returns the lines of a block: the content of each paragraph, heading and cell in it. */
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
     * Returns the words of a line, each character with its place. Citations, references to footnotes and images have no
     * words. A line break becomes a line separator (U+2028).
     */
    public static PlacedText words(List<Inline> line) {
        return words(line, (citation, at) -> {});
    }

    /**
     * Returns the words of a line.
     *
     * @param cited receives each citation and its offset in the words, in UTF-16 units
     */
    public static PlacedText words(List<Inline> line, ObjIntConsumer<Inline.Citation> cited) {
        return words(line, Inline.Code::written, cited);
    }

    /**
     * Returns the {@link #words} of a line with a noncharacter (U+FFFF) for each character of code, except characters that
     * are invisible or change the direction of the text around them.
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

    /** Adds the words of a line to parts, and returns the new length of all parts. */
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
