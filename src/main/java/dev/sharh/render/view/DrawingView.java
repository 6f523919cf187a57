package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;

/**
 * A timeline drawn to scale.
 *
 * @param narrow the drawing for a phone
 * @param wide the drawing for a desk; empty in a single file
 * @param caption one sentence that says what the drawing shows
 * @param enlarged says which part stands below enlarged; empty if none does
 * @param legend the statuses that occur
 */
public record DrawingView(Html narrow, Html wide, String caption, String enlarged, List<StatusView> legend) {
    /** The drawing for a phone alone, which a desk can show too. */
    public DrawingView narrowOnly() {
        return new DrawingView(narrow, Html.EMPTY, caption, enlarged, legend);
    }

    /**
     * A status for styles and in words.
     *
     * @param status {@code happened}, {@code planned}, {@code postponed} or {@code cancelled}, for styles
     * @param text the status in words
     */
    public record StatusView(String status, String text) {}
}
