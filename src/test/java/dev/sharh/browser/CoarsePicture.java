package dev.sharh.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A picture of a page, as one sees it from afar: how dark each small square of it is. Edges that another machine smooths
 * differently don't show in it; what stands elsewhere does.
 */
record CoarsePicture(int columns, int rows, List<Integer> darkness) {
    private static final int SQUARE = 8;

    /** So much darker or lighter, of 255, is another square. */
    private static final int NOTICEABLE = 24;

    static CoarsePicture of(byte[] png) {
        try {
            return coarse(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoarsePicture coarse(BufferedImage image) {
        int columns = image.getWidth() / SQUARE;
        int rows = image.getHeight() / SQUARE;
        List<Integer> darkness = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            darkness.add(mean(image, i % columns * SQUARE, i / columns * SQUARE));
        }
        return new CoarsePicture(columns, rows, darkness);
    }

    private static int mean(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int rgb = image.getRGB(x, y);
                sum += ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
            }
        }
        return sum / (SQUARE * SQUARE);
    }

    static CoarsePicture read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        List<Integer> darkness = new ArrayList<>();
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            darkness.add(image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF);
        }
        return new CoarsePicture(image.getWidth(), image.getHeight(), darkness);
    }

    /** As a small grey picture, for people too. */
    void write(Path file) throws IOException {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < darkness.size(); i++) {
            image.setRGB(i % columns, i / columns, darkness.get(i) * 0x10101);
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** Which share of the squares is noticeably different; all of them where the pages aren't of one height. */
    double difference(CoarsePicture other) {
        if (columns != other.columns || Math.abs(rows - other.rows) > 1) {
            return 1;
        }
        int squares = columns * Math.min(rows, other.rows);
        int different = 0;
        for (int i = 0; i < squares; i++) {
            if (Math.abs(darkness.get(i) - other.darkness.get(i)) > NOTICEABLE) {
                different++;
            }
        }
        return (double) different / squares;
    }
}
