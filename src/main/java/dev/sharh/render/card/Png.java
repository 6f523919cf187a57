package dev.sharh.render.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Writes a picture of at most sixteen colours as a PNG (W3C, Portable Network Graphics, third edition). The JDK's own writer
 * compresses with the zlib of the machine, so that the same picture has other bytes on another machine; JZlib compresses in
 * Java.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BIT_DEPTH = 4;
    private static final int INDEXED_COLOUR = 3;
    /** The highest level, 9, saves 7 % of the bytes of a card and takes most of the time. */
    private static final int COMPRESSION = 5;

    private Png() {}

    /** Writes a picture of the type {@code INT_RGB}; each pixel gets the nearest colour of the palette. */
    static byte[] write(BufferedImage image, CardPalette palette) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk("IHDR", header(image), out);
            chunk("PLTE", colours(palette), out);
            chunk("IDAT", compress(rows(image, palette)), out);
            chunk("IEND", new byte[0], out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] {BIT_DEPTH, INDEXED_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] colours(CardPalette palette) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Color colour : palette.colours()) {
            bytes.write(colour.getRed());
            bytes.write(colour.getGreen());
            bytes.write(colour.getBlue());
        }
        return bytes.toByteArray();
    }

    /** Two pixels in a byte; each row begins with the number of its filter, 0 for none. */
    private static byte[] rows(BufferedImage image, CardPalette palette) {
        int width = image.getWidth();
        int stride = 1 + (width + 1) / 2;
        byte[] rows = new byte[stride * image.getHeight()];
        int[] pixels = new int[width];
        int[] above = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getDataElements(0, y, width, 1, pixels); // getRGB converts each pixel's colour model
            if (y > 0 && Arrays.equals(pixels, above)) {
                System.arraycopy(rows, (y - 1) * stride, rows, y * stride, stride);
                continue;
            }
            int index = 0;
            for (int x = 0; x < width; x++) {
                if (x == 0 || pixels[x] != pixels[x - 1]) {
                    index = palette.index(pixels[x]);
                }
                rows[y * stride + 1 + (x >> 1)] |= (byte) (index << ((x & 1) == 0 ? BIT_DEPTH : 0));
            }
            System.arraycopy(pixels, 0, above, 0, width);
        }
        return rows;
    }

    private static byte[] compress(byte[] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(COMPRESSION))) {
            out.write(rows);
        }
        return bytes.toByteArray();
    }

    private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
