package dev.sharh.fonts;

import dev.sharh.content.MessageException;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The tables of an OpenType font with TrueType outlines. The JDK reads no character maps or metrics in font units.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType, Organization of an OpenType Font</a>
 */
final class Sfnt {
    static final int TRUE_TYPE = 0x00010000;
    static final int HEADER = 12;
    static final int RECORD = 16;

    private final Map<String, ByteBuffer> tables;

    private Sfnt(Map<String, ByteBuffer> tables) {
        this.tables = tables;
    }

    /**
     * Reads the table directory.
     *
     * @throws MessageException if the bytes aren't such a font
     */
    static Sfnt of(byte[] font) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(font);
            if (bytes.getInt(0) != TRUE_TYPE) {
                throw new MessageException(Message.of("it is not a TrueType font"));
            }
            Map<String, ByteBuffer> tables = new LinkedHashMap<>();
            int count = bytes.getShort(4);
            for (int i = 0; i < count; i++) {
                int at = HEADER + i * RECORD;
                String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
                tables.put(tag, bytes.slice(bytes.getInt(at + 8), bytes.getInt(at + 12)));
            }
            return new Sfnt(tables);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new MessageException(Message.of("it is not a complete TrueType font"), e);
        }
    }

    /** Returns copies of the tables by their tags, in the order of the directory. */
    Map<String, byte[]> tables() {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        tables.forEach((tag, table) -> {
            byte[] bytes = new byte[table.capacity()];
            table.get(0, bytes);
            copies.put(tag, bytes);
        });
        return copies;
    }

    /** Returns whether it is a variable font. */
    boolean isVariable() {
        return tables.containsKey("fvar");
    }

    int unitsPerEm() throws IOException {
        return unsigned(table("head"), 18);
    }

    int ascent() throws IOException {
        return table("hhea").getShort(4);
    }

    /** Returns the descent, which is negative in most fonts. */
    int descent() throws IOException {
        return table("hhea").getShort(6);
    }

    int lineGap() throws IOException {
        return table("hhea").getShort(8);
    }

    /** Returns the average advance of the characters of a text, without shaping and rounded. */
    int averageWidth(String text) throws IOException {
        Map<Integer, Integer> glyphs = characterMap();
        int[] advances = text.codePoints()
                .map(codePoint -> glyphs.getOrDefault(codePoint, 0))
                .map(advances())
                .toArray();
        return (int) Math.round(IntStream.of(advances).average().orElse(0));
    }

    /** Returns the characters that the font has. */
    CodePoints coverage() throws IOException {
        return CodePoints.of(characterMap().keySet().stream().mapToInt(Integer::intValue));
    }

    private IntUnaryOperator advances() throws IOException {
        ByteBuffer widths = table("hmtx");
        int last = unsigned(table("hhea"), 34) - 1;
        return glyph -> unsigned(widths, 4 * Math.min(glyph, last));
    }

    /** Returns the glyph of each character from {@code cmap} of format 12, or else 4. */
    private Map<Integer, Integer> characterMap() throws IOException {
        ByteBuffer cmap = table("cmap");
        Optional<ByteBuffer> full = subtable(cmap, 12);
        Map<Integer, Integer> glyphs = new LinkedHashMap<>();
        if (full.isPresent()) {
            readGroups(full.get(), glyphs);
        } else {
            readSegments(subtable(cmap, 4).orElseThrow(() -> missing("cmap")), glyphs);
        }
        return glyphs;
    }

    private static Optional<ByteBuffer> subtable(ByteBuffer cmap, int format) {
        return IntStream.range(0, unsigned(cmap, 2))
                .map(i -> cmap.getInt(4 + 8 * i + 4))
                .filter(offset -> unsigned(cmap, offset) == format)
                .mapToObj(offset -> cmap.slice(offset, cmap.capacity() - offset))
                .findFirst();
    }

    private static void readGroups(ByteBuffer table, Map<Integer, Integer> glyphs) {
        int groups = table.getInt(12);
        for (int i = 0; i < groups; i++) {
            int at = 16 + 12 * i;
            int first = table.getInt(at);
            for (int c = first; c <= table.getInt(at + 4); c++) {
                glyphs.put(c, table.getInt(at + 8) + c - first);
            }
        }
    }

    private static void readSegments(ByteBuffer table, Map<Integer, Integer> glyphs) {
        int doubled = unsigned(table, 6);
        for (int at = 14; at < 14 + doubled; at += 2) {
            int last = unsigned(table, at);
            int firstAt = at + doubled + 2;
            int offsetAt = firstAt + 2 * doubled;
            int delta = unsigned(table, firstAt + doubled);
            int offset = unsigned(table, offsetAt);
            for (int c = unsigned(table, firstAt); c <= last && c < 0xFFFF; c++) {
                int glyph = offset == 0 ? c : unsigned(table, offsetAt + offset + 2 * (c - unsigned(table, firstAt)));
                if (offset == 0 || glyph != 0) {
                    glyphs.put(c, glyph + delta & 0xFFFF);
                }
            }
        }
    }

    private ByteBuffer table(String tag) throws IOException {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw missing(tag);
        }
        return table;
    }

    static MessageException missing(String tag) {
        return new MessageException(Message.of("the font has no usable table “{0}”", tag));
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
