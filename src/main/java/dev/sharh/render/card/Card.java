package dev.sharh.render.card;

import dev.sharh.language.Direction;

/**
 * What stands on a picture for a shared link.
 *
 * @param direction of all its texts
 * @param publisher at its top
 * @param kind what the page is: an article, a summary
 * @param title as large as fits
 */
public record Card(Direction direction, String publisher, String kind, String title) {
    /** In pixels, as the networks ask for (Open Graph: 1.91 to 1). */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;
}
