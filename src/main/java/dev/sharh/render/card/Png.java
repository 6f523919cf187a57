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
    /** The highest level, 9, saves a quarter of the bytes of a card and takes fifteen times as long. */
    private static final int COMPRESSION = 3;

    private Png() {}

    /** Writes a picture of the type {@code BYTE_GRAY}, whose shades stand for colours of the palette. */
    static byte[] write(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk("IHDR", header(image), out);
            chunk("PLTE", colours(), out);
            chunk("IDAT", compress(rows(image)), out);
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

    private static byte[] colours() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Color colour : CardPalette.colours()) {
            bytes.write(colour.getRed());
            bytes.write(colour.getGreen());
            bytes.write(colour.getBlue());
        }
        return bytes.toByteArray();
    }

    /** Two pixels in a byte; each row begins with the number of its filter, 0 for none. */
    private static byte[] rows(BufferedImage image) {
        byte[] indexes = CardPalette.indexes();
        int width = image.getWidth();
        byte[] pixels = new byte[width + width % 2];
        byte[] rows = new byte[image.getHeight() * (1 + pixels.length / 2)];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getDataElements(0, y, width, 1, pixels);
            at++;
            for (int x = 0; x < pixels.length; x += 2) {
                rows[at++] = (byte) (indexes[pixels[x] & 0xFF] << BIT_DEPTH | indexes[pixels[x + 1] & 0xFF]);
            }
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
