package dev.sharh.render.card;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The theme's light colours, with the steps between paper and letters that smooth edges need. A card is drawn in shades of
 * grey that stand for them: paper is in the middle, ink is white and the accent is black, so that the edge of a letter has a
 * shade between the two that meet there.
 */
final class CardPalette {
    private static final int MIDDLE = 128;
    private static final int LIGHTEST = 255;

    static final Color PAPER = new Color(MIDDLE, MIDDLE, MIDDLE);
    static final Color INK = Color.WHITE;
    static final Color ACCENT = Color.BLACK;

    private static final Color PAPER_COLOUR = new Color(0xFDFCFA);
    private static final Color INK_COLOUR = new Color(0x1B1B1F);
    private static final Color ACCENT_COLOUR = new Color(0x7A2E0E);

    /** With seven steps for each colour of letters there are fifteen colours; a PNG stores two pixels of up to sixteen colours in a byte. */
    private static final int STEPS = 7;

    private CardPalette() {}

    /** Returns the colours by their indexes. */
    static List<Color> colours() {
        List<Color> colours = new ArrayList<>();
        colours.add(PAPER_COLOUR);
        for (Color letters : List.of(INK_COLOUR, ACCENT_COLOUR)) {
            for (int step = 1; step <= STEPS; step++) {
                colours.add(mix(letters, (double) step / STEPS));
            }
        }
        return colours;
    }

    /** Returns the index of the colour that each shade of grey, 0 to 255, stands for. */
    static byte[] indexes() {
        byte[] indexes = new byte[LIGHTEST + 1];
        for (int grey = 0; grey <= LIGHTEST; grey++) {
            int ink = Math.round((float) STEPS * (grey - MIDDLE) / (LIGHTEST - MIDDLE));
            int accent = Math.round((float) STEPS * (MIDDLE - grey) / MIDDLE);
            indexes[grey] = (byte) (ink >= 0 ? ink : accent == 0 ? 0 : STEPS + accent);
        }
        return indexes;
    }

    private static Color mix(Color letters, double share) {
        return new Color(
                mix(PAPER_COLOUR.getRed(), letters.getRed(), share),
                mix(PAPER_COLOUR.getGreen(), letters.getGreen(), share),
                mix(PAPER_COLOUR.getBlue(), letters.getBlue(), share));
    }

    private static int mix(int paper, int letters, double share) {
        return (int) Math.round(paper + (letters - paper) * share);
    }
}
