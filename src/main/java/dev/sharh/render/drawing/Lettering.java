package dev.sharh.render.drawing;

import dev.sharh.render.html.BidiIsolator.TextAnchor;
import dev.sharh.render.html.Html;
import java.util.function.BiFunction;

/** The texts and colours of a drawing: on a page those of its styles and fonts, in a picture its own. */
public interface Lettering {
    /**
     * Returns a text as SVG.
     *
     * @param name the class for styles; may be empty
     * @param y the baseline
     * @param soft whether it is less important than the names of events
     */
    String text(String name, double x, double y, TextAnchor anchor, double size, boolean soft, String words);

    /** Returns the colour of a status: on a page {@code currentColor}, which its styles set. */
    String colour(String status);

    /** Returns what the texts so far refer to, as SVG: in a picture the outlines of its letters. */
    default String definitions() {
        return "";
    }

    /**
     * Returns texts as elements, for the fonts of a page.
     *
     * @param labels writes a text as the content of an SVG {@code text} element
     */
    static Lettering elements(BiFunction<String, TextAnchor, Html> labels) {
        return new Lettering() {
            @Override
            public String text(
                    String name, double x, double y, TextAnchor anchor, double size, boolean soft, String words) {
                return "<text" + (name.isEmpty() ? "" : " class=\"" + name + "\"") + " x=\"" + SvgDrawing.number(x)
                        + "\" y=\"" + SvgDrawing.number(y) + "\""
                        + (anchor == TextAnchor.END ? anchor.attribute() : "") + ">"
                        + labels.apply(words, anchor).markup() + "</text>";
            }

            @Override
            public String colour(String status) {
                return "currentColor";
            }
        };
    }
}
