package dev.sharh.render.card;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The theme's light colours, and the few steps between paper and letters that smooth edges need. */
final class CardColours {
    static final Color PAPER = new Color(0xFDFCFA);
    static final Color INK = new Color(0x1B1B1F);
    static final Color ACCENT = new Color(0x7A2E0E);

    /** Sixteen colours in all: a PNG keeps two pixels in a byte then. */
    private static final int STEPS = 7;

    private CardColours() {}

    static List<Color> palette() {
        List<Color> palette = new ArrayList<>();
        palette.add(PAPER);
        for (Color letters : List.of(INK, ACCENT)) {
            for (int step = 1; step <= STEPS; step++) {
                palette.add(between(letters, (double) step / STEPS));
            }
        }
        return palette;
    }

    private static Color between(Color letters, double share) {
        return new Color(
                mixed(PAPER.getRed(), letters.getRed(), share),
                mixed(PAPER.getGreen(), letters.getGreen(), share),
                mixed(PAPER.getBlue(), letters.getBlue(), share));
    }

    private static int mixed(int paper, int letters, double share) {
        return (int) Math.round(paper + (letters - paper) * share);
    }
}
