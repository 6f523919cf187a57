package dev.sharh.authoring;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.MediaFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Smaller sizes of a JPEG. They are upright, because the orientation of Exif is applied, and have no metadata, so that they
 * don't tell where and with which camera a picture was taken.
 */
public final class SmallerPictures {
    private static final float QUALITY = 0.8f;
    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_SIZE = 12;
    private static final String EXIF = "Exif\0\0";

    private SmallerPictures() {}

    /**
     * Returns the smaller sizes by their names.
     *
     * @param name the file of the picture: {@code dam.jpg}
     * @throws MessageException if the picture can't be read
     */
    public static Map<String, byte[]> of(String name, byte[] jpeg) throws IOException {
        BufferedImage picture = upright(read(name, jpeg), orientation(jpeg));
        Map<String, byte[]> sizes = new TreeMap<>();
        for (int width : MediaFile.widths(picture.getWidth())) {
            int height = Math.max(1, Math.round(picture.getHeight() * (float) width / picture.getWidth()));
            sizes.put(MediaFile.smaller(name, width), write(scaled(picture, width, height)));
        }
        return sizes;
    }

    private static BufferedImage read(String name, byte[] jpeg) throws IOException {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(jpeg)))
                    .orElseThrow(() -> new IOException("no reader for " + name));
        } catch (IOException | RuntimeException e) {
            throw new MessageException(
                    Message.of("“{0}” can’t be read as a JPEG with red, green and blue; save it again", name), e);
        }
    }

    /**
     * Returns the number of Exif's tag “Orientation” (Exif 2.32, §4.6.4), 1 if the picture has none. ImageIO refuses the
     * metadata of a picture whose Exif segment is before that of JFIF, and libraries for metadata are much larger than this.
     */
    static int orientation(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        try {
            in.position(2);
            while ((in.get() & 0xFF) == MARKER) {
                int marker = in.get() & 0xFF;
                int end = in.position() + Short.toUnsignedInt(in.getShort(in.position()));
                if (marker == START_OF_SCAN) {
                    return 1;
                }
                byte[] start = new byte[EXIF.length()];
                in.position(in.position() + 2);
                if (marker == APP1 && in.remaining() > start.length) {
                    in.get(start);
                    if (EXIF.equals(new String(start, StandardCharsets.ISO_8859_1))) {
                        return orientation(in.slice());
                    }
                }
                in.position(end);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 1; // damaged metadata; the picture itself may be right
        }
        return 1;
    }

    /** Reads the first directory of a TIFF file (TIFF 6.0, §2). */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_SIZE;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** Mirrors and turns a picture as its orientation says. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turned = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean sideways = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(picture, turned, null);
        pen.dispose();
        return upright;
    }

    /** Halves a picture until it is nearly small enough, because a single step leaves out most pixels. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage image = picture;
        while (image.getWidth() >= 2 * width) {
            image = drawn(image, (image.getWidth() + 1) / 2, Math.max(height, (image.getHeight() + 1) / 2));
        }
        return drawn(image, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return image;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
