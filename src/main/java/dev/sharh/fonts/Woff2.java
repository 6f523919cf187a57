package dev.sharh.fonts;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes WOFF2: a directory, and all tables as one Brotli stream.
 *
 * <p>The tables are not transformed ({@code glyf} and {@code loca} have the null transform), so that a browser decodes
 * exactly this font. There is no Java library that writes WOFF2.
 *
 * @see <a href="https://www.w3.org/TR/WOFF2/">WOFF File Format 2.0</a>
 */
final class Woff2 {
    private static final int SIGNATURE = 0x774F4632;
    private static final int HEADER = 48;

    /** §4.1: "Known Table Tags", by their numbers. */
    private static final List<String> KNOWN = List.of(
            "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep",
            "CFF ", "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE",
            "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH", "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt",
            "avar", "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar", "gvar", "hsty", "just", "lcar",
            "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill");

    private static final int UNKNOWN = 63;

    /** For {@code glyf} and {@code loca}, version 3 is the null transform; for other tables, version 0 is. */
    private static final int NULL_TRANSFORM_OF_GLYPHS = 3 << 6;

    private Woff2() {}

    /**
     * Returns a TrueType font as WOFF2.
     *
     * @throws MessageException if it is not such a font, or if there is no Brotli encoder for this machine
     */
    static byte[] compress(byte[] font) throws IOException {
        Map<String, byte[]> tables = Sfnt.of(font).tables();
        markAsConverted(tables);
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            writeTag(table.getKey(), directory);
            writeBase128(table.getValue().length, directory);
            content.writeBytes(table.getValue());
        }
        byte[] packed = brotli(content.toByteArray());
        int length = padded(HEADER + directory.size() + packed.length);
        return ByteBuffer.allocate(length)
                .putInt(SIGNATURE)
                .putInt(Sfnt.TRUE_TYPE)
                .putInt(length)
                .putShort((short) tables.size())
                .putShort((short) 0)
                .putInt(unpackedSize(tables))
                .putInt(packed.length)
                .position(HEADER)
                .put(directory.toByteArray())
                .put(packed)
                .array();
    }

    /** Sets bit 11 of the flags in {@code head}, as §5.1 requires for a lossless conversion. */
    private static void markAsConverted(Map<String, byte[]> tables) throws IOException {
        byte[] head = tables.get("head");
        if (head == null) {
            throw Sfnt.missing("head");
        }
        head[16] |= 1 << 3;
    }

    private static void writeTag(String tag, ByteArrayOutputStream directory) throws IOException {
        int number = KNOWN.indexOf(tag);
        boolean glyphs = tag.equals("glyf") || tag.equals("loca");
        directory.write((number < 0 ? UNKNOWN : number) | (glyphs ? NULL_TRANSFORM_OF_GLYPHS : 0));
        if (number < 0) {
            directory.write(tag.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Writes UIntBase128 (§4): seven bits in a byte, the highest first; all bytes but the last have the top bit set. */
    private static void writeBase128(int value, ByteArrayOutputStream out) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (value >>> shift != 0) {
                out.write((value >>> shift & 0x7F) | 0x80);
            }
        }
        out.write(value & 0x7F);
    }

    private static int unpackedSize(Map<String, byte[]> tables) {
        return Sfnt.HEADER
                + Sfnt.RECORD * tables.size()
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static byte[] brotli(byte[] bytes) throws IOException {
        if (!Brotli4jLoader.isAvailable()) {
            throw new MessageException(
                    Message.of("there is no Brotli encoder for this machine; make the fonts on Linux, macOS or Windows"
                            + " with a 64-bit processor"),
                    Brotli4jLoader.getUnavailabilityCause());
        }
        return Encoder.compress(bytes, Encoder.Parameters.create(11, 24, Encoder.Mode.FONT));
    }
}
