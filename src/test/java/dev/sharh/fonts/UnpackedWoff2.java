package dev.sharh.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads WOFF2 as its specification says a browser does, as far as our files go. */
final class UnpackedWoff2 {
    private static final String[] KNOWN = {
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ",
        "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS",
        "GSUB", "EBSC", "JSTF", "MATH", "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc",
        "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar", "gvar"
    };

    private UnpackedWoff2() {}

    static Map<String, byte[]> tables(byte[] woff2) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(woff2);
        assertThat(file.getInt()).isEqualTo(0x774F4632);
        assertThat(file.getInt()).isEqualTo(0x00010000);
        assertThat(file.getInt()).describedAs("length").isEqualTo(woff2.length);
        int count = file.getShort();
        int packedLength = file.getInt(20);
        Map<String, Integer> lengths = new LinkedHashMap<>();
        file.position(48);
        for (int i = 0; i < count; i++) {
            int flags = Byte.toUnsignedInt(file.get());
            String tag = (flags & 63) == 63 ? fourLetters(file) : KNOWN[flags & 63];
            boolean glyphs = tag.equals("glyf") || tag.equals("loca");
            assertThat(flags >> 6).describedAs("null transform of " + tag).isEqualTo(glyphs ? 3 : 0);
            lengths.put(tag, base128(file));
        }
        return split(brotli(Arrays.copyOfRange(woff2, file.position(), file.position() + packedLength)), lengths);
    }

    private static Map<String, byte[]> split(byte[] content, Map<String, Integer> lengths) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, Integer> table : lengths.entrySet()) {
            tables.put(table.getKey(), Arrays.copyOfRange(content, at, at + table.getValue()));
            at += table.getValue();
        }
        assertThat(at).describedAs("all is used").isEqualTo(content.length);
        return tables;
    }

    private static String fourLetters(ByteBuffer file) {
        byte[] tag = new byte[4];
        file.get(tag);
        return new String(tag, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static int base128(ByteBuffer file) {
        int value = 0;
        byte next;
        do {
            next = file.get();
            value = value << 7 | (next & 0x7F);
        } while (next < 0);
        return value;
    }

    private static byte[] brotli(byte[] packed) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Decoder.decompress(packed).getDecompressedData();
    }
}
