package dev.sharh.render.card;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The colours of a picture: the theme's light ones, with the steps between paper and letters that smooth edges need. Colours
 * are rounded to them, so that every JDK draws the same picture.
 */
final class Palette {
    /** The colour with the index 0. */
    static final Color PAPER = new Color(0xFDFCFA);

    static final Color INK = new Color(0x1B1B1F);
    static final Color INK_SOFT = new Color(0x4B4B55);
    static final Color ACCENT = new Color(0x7A2E0E);

    /** Colours are compared with five bits for each channel. */
    private static final int BITS = 5;

    private static final int LEVELS = 1 << BITS;

    private final List<Color> colours;
    /** One more than the index of the nearest colour, for each rounded colour that was asked for; threads may find one twice. */
    private final byte[] nearest = new byte[LEVELS * LEVELS * LEVELS];

    /** @param steps the number of steps from paper to each colour */
    Palette(int steps, List<Color> letters) {
        List<Color> all = new ArrayList<>(List.of(PAPER));
        for (Color colour : letters) {
            for (int step = 1; step <= steps; step++) {
                all.add(mix(colour, (double) step / steps));
            }
        }
        this.colours = List.copyOf(all);
    }

    List<Color> colours() {
        return colours;
    }

    /** Returns the index of the nearest colour to a pixel. */
    byte index(int rgb) {
        int cut = 8 - BITS;
        int red = ((rgb >> 16) & 0xFF) >> cut;
        int green = ((rgb >> 8) & 0xFF) >> cut;
        int blue = (rgb & 0xFF) >> cut;
        int rounded = (red << (2 * BITS)) | (green << BITS) | blue;
        if (nearest[rounded] == 0) {
            nearest[rounded] = (byte) (1 + nearest(channel(red), channel(green), channel(blue)));
        }
        return (byte) (nearest[rounded] - 1);
    }

    private static int channel(int level) {
        return level * 255 / (LEVELS - 1);
    }

    private int nearest(int red, int green, int blue) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.size(); i++) {
            Color colour = colours.get(i);
            int r = colour.getRed() - red;
            int g = colour.getGreen() - green;
            int b = colour.getBlue() - blue;
            int distance = r * r + g * g + b * b;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static Color mix(Color letters, double share) {
        return new Color(
                mix(PAPER.getRed(), letters.getRed(), share),
                mix(PAPER.getGreen(), letters.getGreen(), share),
                mix(PAPER.getBlue(), letters.getBlue(), share));
    }

    private static int mix(int paper, int letters, double share) {
        return (int) Math.round(paper + (letters - paper) * share);
    }
}
