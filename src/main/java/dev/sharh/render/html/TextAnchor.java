package dev.sharh.render.html;

import java.util.Locale;

/** Which part of an SVG text is at its {@code x} (SVG 2, §11.10.2). */
public enum TextAnchor {
    START,
    MIDDLE,
    END;

    /** The attribute of an element in a text of another anchor. */
    public String attribute() {
        return " text-anchor=\"" + name().toLowerCase(Locale.ROOT) + "\"";
    }

    /** The same place in a text of the other direction. */
    TextAnchor mirrored() {
        return switch (this) {
            case START -> END;
            case MIDDLE -> MIDDLE;
            case END -> START;
        };
    }
}
