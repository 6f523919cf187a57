package dev.sharh.render.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A picture of at most sixteen colours as a PNG (W3C Portable Network Graphics, third edition). The JDK's own writer packs
 * with whatever zlib the machine has, so that the bytes would differ from one to another; this one packs in Java.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BIT_DEPTH = 4;
    private static final int INDEXED_COLOUR = 3;
    /** The best one, 9, saves 7 % of the bytes of a card and is most of the work. */
    private static final int COMPRESSION = 5;

    private Png() {}

    /** The picture, each pixel in the nearest of the colours. */
    static byte[] of(BufferedImage image, List<Color> palette) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk("IHDR", header(image), out);
            chunk("PLTE", colours(palette), out);
            chunk("IDAT", packed(rows(image, new NearestColour(palette))), out);
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

    private static byte[] colours(List<Color> palette) {
        byte[] colours = new byte[palette.size() * 3];
        for (int i = 0; i < palette.size(); i++) {
            colours[3 * i] = (byte) palette.get(i).getRed();
            colours[3 * i + 1] = (byte) palette.get(i).getGreen();
            colours[3 * i + 2] = (byte) palette.get(i).getBlue();
        }
        return colours;
    }

    /** Two pixels in a byte, before each row the number of its filter, which is none. */
    private static byte[] rows(BufferedImage image, NearestColour nearest) {
        int width = image.getWidth();
        int stride = 1 + (width + 1) / 2;
        byte[] rows = new byte[stride * image.getHeight()];
        int[] above = new int[0];
        int[] pixels = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, pixels, 0, width);
            if (Arrays.equals(pixels, above)) { // most rows of a card are paper
                System.arraycopy(rows, (y - 1) * stride, rows, y * stride, stride);
            } else {
                row(pixels, nearest, rows, y * stride + 1);
                above = pixels.clone();
            }
        }
        return rows;
    }

    private static void row(int[] pixels, NearestColour nearest, byte[] rows, int start) {
        int index = nearest.index(pixels[0]);
        for (int x = 0; x < pixels.length; x++) {
            if (x > 0 && pixels[x] != pixels[x - 1]) {
                index = nearest.index(pixels[x]);
            }
            int shift = x % 2 == 0 ? BIT_DEPTH : 0;
            rows[start + x / 2] |= (byte) (index << shift);
        }
    }

    private static byte[] packed(byte[] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater())) {
            out.write(rows);
        }
        return bytes.toByteArray();
    }

    private static Deflater deflater() throws GZIPException {
        return new Deflater(COMPRESSION);
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
