package dev.sharh.render.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a picture with the colours of a palette as a PNG (W3C, Portable Network Graphics, third edition). The JDK's own writer
 * compresses with the zlib of the machine, so that the same picture has other bytes on another machine; JZlib compresses in
 * Java.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int SMALL_PALETTE = 16;
    private static final int INDEXED_COLOUR = 3;
    /** The highest level, 9, saves a third of the bytes of a card and takes twenty times as long. */
    private static final int COMPRESSION = 1;

    /** A table of 8,192 places finds as much in flat pictures as the usual one, which is moved after every 32 KiB. */
    private static final int MEMORY = 6;

    /** The first bytes of RFC 1950: DEFLATE with a window of 32 KiB, compressed in the fastest way. */
    private static final byte[] ZLIB = {0x78, 0x01};

    private Png() {}

    /** Writes a picture of the type {@code INT_RGB}; each pixel gets the nearest colour of the palette. */
    static byte[] write(BufferedImage image, Palette palette) {
        int depth = palette.colours().size() <= SMALL_PALETTE ? 4 : 8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk("IHDR", header(image, depth), out);
            chunk("PLTE", colours(palette), out);
            chunk("IDAT", compress(rows(image, palette, depth)), out);
            chunk("IEND", new byte[0], out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(BufferedImage image, int depth) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] {(byte) depth, INDEXED_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] colours(Palette palette) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Color colour : palette.colours()) {
            bytes.write(colour.getRed());
            bytes.write(colour.getGreen());
            bytes.write(colour.getBlue());
        }
        return bytes.toByteArray();
    }

    /** One or two pixels in a byte; each row begins with the number of its filter, 0 for none. Paper is 0, too. */
    private static byte[] rows(BufferedImage image, Palette palette, int depth) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int[] paper = new int[width];
        Arrays.fill(paper, Palette.PAPER.getRGB());
        int pixelsPerByte = 8 / depth;
        int length = 1 + (width + pixelsPerByte - 1) / pixelsPerByte;
        byte[] rows = new byte[image.getHeight() * length];
        for (int y = 0; y < image.getHeight(); y++) {
            int row = y * width;
            for (int x = next(pixels, row, 0, paper); x < width; x = next(pixels, row, x + 1, paper)) {
                int shift = (pixelsPerByte - 1 - x % pixelsPerByte) * depth;
                rows[y * length + 1 + x / pixelsPerByte] |= (byte) (palette.index(pixels[row + x]) << shift);
            }
        }
        return rows;
    }

    /** Returns the next pixel of a row that is not paper, as most are; the width if there is none. */
    private static int next(int[] pixels, int row, int from, int[] paper) {
        int at = Arrays.mismatch(pixels, row + from, row + paper.length, paper, from, paper.length);
        return at < 0 ? paper.length : from + at;
    }

    /** Compresses without the checksum of JZlib, which takes a sixth of the time; the JDK's does not depend on the machine. */
    private static byte[] compress(byte[] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ZLIB);
        Deflater deflater = new Deflater();
        deflater.init(COMPRESSION, -JZlib.MAX_WBITS, MEMORY);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(rows);
        }
        Adler32 checksum = new Adler32();
        checksum.update(rows);
        new DataOutputStream(bytes).writeInt((int) checksum.getValue());
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
