package dev.sharh.render.drawing;

import static dev.sharh.render.drawing.SvgDrawing.number;

import dev.sharh.language.Direction;
import dev.sharh.language.TextWidth;
import dev.sharh.model.Status;
import dev.sharh.render.drawing.MarkShape.Fades;
import dev.sharh.render.drawing.TimelineDrawing.Variant;
import dev.sharh.render.html.BidiIsolator.TextAnchor;
import dev.sharh.render.html.Html;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * A timeline as a picture of its own, to be shown on other sites: its title, the drawing, the key and the source. Its letters
 * are outlines and its colours are attributes, so that it looks the same everywhere.
 *
 * @param width returns the width of a text of a size
 */
public record TimelinePicture(
        TimelineDrawing drawing, Direction direction, Lettering lettering, ToDoubleBiFunction<String, Double> width) {
    private static final double MARGIN = 24;
    private static final double TITLE = 22;
    private static final double SMALL = 12;
    private static final double LINE = 22;
    private static final double SHAPE = 26;
    private static final double GAP = 7;

    /**
     * A shape with its meaning.
     *
     * @param mark the word of a status or of a shape
     */
    public record Key(String mark, String text) {}

    /**
     * Returns the picture as SVG.
     *
     * @param paper the colour behind the drawing
     * @param ink the colour of texts
     */
    public String svg(String title, List<Key> keys, String source, String paper, String ink) {
        Variant variant = drawing.variant();
        SvgDrawing.Part part = new SvgDrawing(drawing, direction, lettering, "").part();
        StringBuilder out = new StringBuilder();
        double y = TITLE;
        out.append(text("title", 0, y, TITLE, false, TextWidth.cut(title, variant.width() / TITLE)));
        y += LINE;
        out.append("<g transform=\"translate(0 ").append(number(y)).append(")\">\n");
        out.append(part.markup()).append("</g>\n");
        y += part.height() + LINE;
        double along = 0;
        for (Key key : keys) {
            double end = along + SHAPE + GAP + width.applyAsDouble(key.text(), SMALL);
            if (end > variant.width() && along > 0) {
                end -= along;
                along = 0;
                y += LINE;
            }
            out.append(shape(key.mark(), along, y - SMALL / 3));
            out.append(text("", along + SHAPE + GAP, y, SMALL, false, key.text()));
            along = end + 2 * GAP;
        }
        y += LINE;
        out.append(text("", 0, y, SMALL, true, source));
        double height = y + 2 * MARGIN;
        double full = variant.width() + 2 * MARGIN;
        String size = number(full) + "\" height=\"" + number(height) + "\"";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + " viewBox=\"0 0 " + number(full) + " "
                + number(height) + "\" role=\"img\">\n<title>" + Html.escape(title) + "</title>\n"
                + lettering.definitions() + "<rect width=\"" + size + " fill=\"" + paper
                + "\"/>\n<g transform=\"translate(" + number(MARGIN) + " " + number(MARGIN)
                + ")\" color=\"" + ink + "\" fill=\"currentColor\" stroke-width=\"2\">\n" + out + "</g>\n</svg>\n";
    }

    private String text(String name, double along, double y, double size, boolean soft, String words) {
        double x = direction == Direction.RTL ? drawing.variant().width() - along : along;
        return lettering.text(name, x, y, TextAnchor.START, size, soft, words) + "\n";
    }

    /** A status has its mark; other shapes are those of the drawing. */
    private String shape(String mark, double along, double y) {
        Status status = Status.of(mark).orElse(Status.HAPPENED);
        double middle = along + SHAPE / 2;
        boolean open = mark.equals("open");
        boolean deadline = mark.equals("deadline");
        boolean point = Status.of(mark).isPresent() || mark.equals("day");
        Extent extent = point
                ? new Extent(middle - Extent.SMALLEST / 2, middle + Extent.SMALLEST / 2, true, false, false)
                : new Extent(along, along + SHAPE, false, deadline, open);
        Fades fades = new Fades(drawing.variant(), direction, "key-", lettering);
        String colour = lettering.colour(mark);
        String shape = switch (mark) {
            case "moved", "enlarged" -> special(mark, along, y);
            default -> new MarkShape(extent, status, drawing.variant(), direction, fades).svg(y);
        };
        return "<g color=\"" + colour + "\">" + (open || deadline ? fades.gradient(status, deadline) : "") + shape
                + "</g>\n";
    }

    private String special(String mark, double along, double y) {
        double start = direction == Direction.RTL ? drawing.variant().width() - along : along;
        double end = direction == Direction.RTL ? start - SHAPE : start + SHAPE;
        return mark.equals("moved")
                ? "<path" + SvgDrawing.MOVED_PAINT + " d=\"M" + number(start) + " " + number(y - 8) + "v16M"
                        + number(start) + " " + number(y) + "H" + number(end) + "\"/>"
                : "<path fill-opacity=\".2\" d=\"M" + number(start) + " " + number(y - 5) + "H" + number(end) + "v10H"
                        + number(start) + "Z\"/>";
    }
}
