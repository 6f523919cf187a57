package dev.sharh.render.card;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which colour of a palette a pixel has, or comes nearest to. */
final class NearestColour {
    private final List<Color> palette;
    private final Map<Integer, Integer> known = new HashMap<>();

    NearestColour(List<Color> palette) {
        this.palette = palette;
    }

    /**
     * The place of the colour in the palette.
     *
     * @param rgb eight bits each of red, green and blue; what stands above them is ignored
     */
    int index(int rgb) {
        return known.computeIfAbsent(rgb & 0xFFFFFF, this::nearest);
    }

    private int nearest(int rgb) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(rgb, palette.get(i)) < distance(rgb, palette.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int rgb, Color colour) {
        int red = (rgb >> 16 & 0xFF) - colour.getRed();
        int green = (rgb >> 8 & 0xFF) - colour.getGreen();
        int blue = (rgb & 0xFF) - colour.getBlue();
        return red * red + green * green + blue * blue;
    }
}
