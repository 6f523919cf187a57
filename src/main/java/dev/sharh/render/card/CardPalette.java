package dev.sharh.render.card;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The theme's light colours, with the steps between paper and letters that smooth edges need. */
final class CardPalette {
    static final Color PAPER = new Color(0xFDFCFA);
    static final Color INK = new Color(0x1B1B1F);
    static final Color ACCENT = new Color(0x7A2E0E);

    /** With seven steps for each colour of letters there are fifteen colours; a PNG stores two pixels of up to sixteen colours in a byte. */
    private static final int STEPS = 7;

    private final List<Color> colours = new ArrayList<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();

    CardPalette() {
        colours.add(PAPER);
        for (Color letters : List.of(INK, ACCENT)) {
            for (int step = 1; step <= STEPS; step++) {
                colours.add(mix(letters, (double) step / STEPS));
            }
        }
    }

    List<Color> colours() {
        return colours;
    }

    /**
     * Returns the index of the colour that is nearest to a pixel. The result is kept: a card has 756,000 pixels of few
     * colours.
     *
     * @param rgb eight bits each of red, green and blue; higher bits are ignored
     */
    int index(int rgb) {
        return nearest.computeIfAbsent(
                rgb & 0xFFFFFF,
                pixel -> IntStream.range(0, colours.size())
                        .boxed()
                        .min(Comparator.comparingInt(i -> distance(pixel, colours.get(i))))
                        .orElseThrow());
    }

    private static int distance(int rgb, Color colour) {
        int red = (rgb >> 16 & 0xFF) - colour.getRed();
        int green = (rgb >> 8 & 0xFF) - colour.getGreen();
        int blue = (rgb & 0xFF) - colour.getBlue();
        return red * red + green * green + blue * blue;
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
