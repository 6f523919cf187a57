package dev.sharh.render.drawing;

/** A size of the drawing: one for a phone and one for a desk; a page has both and shows the one that fits. */
public enum Variant {
    NARROW(300, 12, 20),
    WIDE(760, 13, 22);

    private final double width;
    private final double fontSize;
    private final double rowHeight;

    Variant(double width, double fontSize, double rowHeight) {
        this.width = width;
        this.fontSize = fontSize;
        this.rowHeight = rowHeight;
    }

    double width() {
        return width;
    }

    double fontSize() {
        return fontSize;
    }

    double rowHeight() {
        return rowHeight;
    }
}
