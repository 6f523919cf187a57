package dev.sharh.render.drawing;

import static dev.sharh.render.drawing.SvgDrawing.number;

import dev.sharh.language.Direction;
import dev.sharh.model.Status;
import dev.sharh.render.drawing.TimelineDrawing.Panel;
import dev.sharh.render.drawing.TimelineDrawing.Variant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of an event. It shows the status without colour: happened is solid, planned hollow, postponed broken, cancelled
 * struck through. A day is a round mark, a longer time a bar; a bar fades at an open end of its date. The paint is in
 * attributes, so that the shapes are right without the styles, too.
 */
final class MarkShape {
    private static final double HALF_HEIGHT = 5;
    private static final double GAP = 1.5;
    private static final double SLANT = 2;

    private final Extent extent;
    private final Status status;
    private final Fades fades;
    private final double left;
    private final double right;
    private final boolean rightToLeft;

    MarkShape(Extent extent, Status status, Variant variant, Direction direction, Fades fades) {
        this.fades = fades;
        this.extent = extent;
        this.status = status;
        this.rightToLeft = direction == Direction.RTL;
        this.left = rightToLeft ? variant.width() - extent.end() : extent.start();
        this.right = rightToLeft ? variant.width() - extent.start() : extent.end();
    }

    String svg(double y) {
        return switch (status) {
            case HAPPENED -> solid(y);
            case PLANNED -> hollow(y);
            case POSTPONED -> broken(y);
            case CANCELLED -> hollow(y) + stroke("M" + number(left - 3) + " " + number(y) + "H" + number(right + 3));
        };
    }

    private String solid(double y) {
        if (extent.point()) {
            return circle(y, HALF_HEIGHT, "");
        }
        return "<rect x=\"" + number(left) + "\" y=\"" + number(y - HALF_HEIGHT) + "\" width=\""
                + number(right - left) + "\" height=\"" + number(2 * HALF_HEIGHT) + "\" rx=\"2\"" + fade("fill")
                + "/>" + deadline(y);
    }

    /** Two halves with a gap between them, which slants in a bar. */
    private String broken(double y) {
        double middle = middle();
        String above = number(y - HALF_HEIGHT);
        String below = number(y + HALF_HEIGHT);
        String path;
        if (extent.point()) {
            String arc = "A" + number(HALF_HEIGHT) + " " + number(HALF_HEIGHT) + " 0 0 ";
            path = "M" + number(middle - GAP) + " " + above + arc + "0 " + number(middle - GAP) + " " + below + "ZM"
                    + number(middle + GAP) + " " + above + arc + "1 " + number(middle + GAP) + " " + below + "Z";
        } else {
            path = "M" + number(left) + " " + above + "H" + number(middle + SLANT - GAP) + "L"
                    + number(middle - SLANT - GAP) + " " + below + "H" + number(left) + "ZM"
                    + number(right) + " " + above + "H" + number(middle + SLANT + GAP) + "L"
                    + number(middle - SLANT + GAP) + " " + below + "H" + number(right) + "Z";
        }
        return "<path class=\"broken\" d=\"" + path + "\"" + fade("fill") + "/>" + deadline(y);
    }

    /** An outline, open at an open end of the date. */
    private String hollow(double y) {
        if (extent.point()) {
            return circle(y, HALF_HEIGHT - 1, " class=\"hollow\" fill=\"none\" stroke=\"currentColor\"");
        }
        double above = y - HALF_HEIGHT + 1;
        double below = y + HALF_HEIGHT - 1;
        boolean openLeft = rightToLeft ? extent.openEnd() : extent.openStart();
        boolean openRight = rightToLeft ? extent.openStart() : extent.openEnd();
        String path;
        if (openLeft) {
            path = "M" + number(left) + " " + number(above) + "H" + number(right - 1) + "V" + number(below) + "H"
                    + number(left);
        } else if (openRight) {
            path = "M" + number(right) + " " + number(above) + "H" + number(left + 1) + "V" + number(below) + "H"
                    + number(right);
        } else {
            path = "M" + number(left + 1) + " " + number(above) + "H" + number(right - 1) + "V" + number(below) + "H"
                    + number(left + 1) + "Z";
        }
        String stroke = fades() ? fade("stroke") : " stroke=\"currentColor\"";
        return "<path class=\"hollow\" d=\"" + path + "\" fill=\"none\"" + stroke + "/>" + deadline(y);
    }

    private String circle(double y, double radius, String paint) {
        return "<circle" + paint + " cx=\"" + number((left + right) / 2) + "\" cy=\"" + number(y) + "\" r=\""
                + number(radius) + "\"/>";
    }

    private boolean fades() {
        return extent.openStart() || extent.openEnd();
    }

    private String fade(String property) {
        if (!fades()) {
            return "";
        }
        return " " + property + "=\"url(#" + fades.id(status, extent.openStart()) + ")\"";
    }

    /** The post at the end of a deadline. */
    private String deadline(double y) {
        if (!extent.openStart()) {
            return "";
        }
        double at = rightToLeft ? left + 1 : right - 1;
        return stroke("M" + number(at) + " " + number(y - HALF_HEIGHT - 3) + "V" + number(y + HALF_HEIGHT + 3));
    }

    private static String stroke(String path) {
        return "<path stroke=\"currentColor\" d=\"" + path + "\"/>";
    }

    /** The place of the gap; in a bar that fades in it is near the visible end. */
    private double middle() {
        if (extent.openStart() && !extent.point()) {
            return rightToLeft ? left + 9 : right - 9;
        }
        return (left + right) / 2;
    }

    /**
     * The gradients of fading bars. {@code currentColor} in a gradient is the colour at its definition, not at its use (SVG 2,
     * §14.2.4), so that each status has its own gradient.
     */
    static final class Fades {
        private final Variant variant;
        private final Direction direction;
        private final String prefix;
        private final Lettering lettering;

        /**
         * @param prefix the first part of the gradients' ids, different for each drawing of a page
         */
        Fades(Variant variant, Direction direction, String prefix, Lettering lettering) {
            this.prefix = prefix;
            this.lettering = lettering;
            this.variant = variant;
            this.direction = direction;
        }

        /** Returns the id of a gradient; {@code past} for a bar that fades towards the past. */
        String id(Status status, boolean past) {
            return prefix + "fade-" + (past ? "past" : "future") + "-" + status.word() + "-"
                    + variant.name().toLowerCase(Locale.ROOT);
        }

        /** Returns each gradient that the events of the panels use, once. */
        String svg(List<Panel> panels) {
            return panels.stream()
                    .flatMap(panel -> panel.placed().stream())
                    .flatMap(placed -> Stream.of(true, false)
                            .filter(past -> past
                                    ? placed.extent().openStart()
                                    : placed.extent().openEnd())
                            .map(past -> gradient(placed.event().status(), past)))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining());
        }

        String gradient(Status status, boolean past) {
            boolean clearAtLeft = past == (direction == Direction.LTR);
            String colour = lettering.colour(status.word());
            return "<linearGradient id=\"" + id(status, past) + "\" class=\"" + status.word() + "\">"
                    + stop(0, clearAtLeft ? 0 : 1, colour) + stop(1, clearAtLeft ? 1 : 0, colour)
                    + "</linearGradient>\n";
        }

        private static String stop(int offset, int opacity, String colour) {
            return "<stop offset=\"" + offset + "\" stop-color=\"" + colour + "\" stop-opacity=\"" + opacity + "\"/>";
        }
    }
}
