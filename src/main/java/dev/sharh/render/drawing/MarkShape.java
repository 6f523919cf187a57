package dev.sharh.render.drawing;

import static dev.sharh.render.drawing.SvgDrawing.number;

import dev.sharh.model.Status;
import dev.sharh.text.Direction;

/**
 * The shape of an event, which tells its status without colour: what happened is solid, what is planned hollow, what was
 * postponed broken, what was cancelled struck through. A day is a round mark, a longer time a bar; a bar fades where its
 * date is open.
 */
final class MarkShape {
    private static final double HALF_HEIGHT = 5;

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
        boolean hollow = status == Status.PLANNED || status == Status.CANCELLED;
        return (hollow ? hollow(y) : solid(y)) + strokes(y);
    }

    private String solid(double y) {
        if (extent.point()) {
            return circle(y, "");
        }
        return "<rect x=\"" + number(left) + "\" y=\"" + number(y - HALF_HEIGHT) + "\" width=\""
                + number(right - left) + "\" height=\"" + number(2 * HALF_HEIGHT) + "\" rx=\"2\"" + paint("fill")
                + "/>" + deadline(y);
    }

    /** An outline that is left open on the side where the date is. */
    private String hollow(double y) {
        if (extent.point()) {
            return circle(y, " class=\"hollow\"");
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
        return "<path class=\"hollow\" d=\"" + path + "\"" + paint("stroke") + "/>" + deadline(y);
    }

    private String circle(double y, String name) {
        return "<circle" + name + " cx=\"" + number((left + right) / 2) + "\" cy=\"" + number(y) + "\" r=\""
                + number(HALF_HEIGHT - (name.isEmpty() ? 0 : 1)) + "\"/>";
    }

    private String paint(String property) {
        if (!extent.openStart() && !extent.openEnd()) {
            return "";
        }
        return " " + property + "=\"url(#" + fades.id(status, extent.openStart()) + ")\"";
    }

    /** A date that says "by" ends at a post. */
    private String deadline(double y) {
        if (!extent.openStart()) {
            return "";
        }
        double at = rightToLeft ? left + 1 : right - 1;
        return "<path class=\"post\" d=\"M" + number(at) + " " + number(y - HALF_HEIGHT - 3) + "V"
                + number(y + HALF_HEIGHT + 3) + "\"/>";
    }

    private String strokes(double y) {
        double middle = extent.openStart() ? (rightToLeft ? left + 9 : right - 9) : (left + right) / 2;
        String slash = number(middle - 3) + " " + number(y + HALF_HEIGHT + 3) + "L" + number(middle + 3) + " "
                + number(y - HALF_HEIGHT - 3);
        return switch (status) {
            case POSTPONED -> "<path class=\"break\" d=\"M" + slash + "\"/>";
            case CANCELLED ->
                "<path class=\"strike\" d=\"M" + number(left - 3) + " " + number(y) + "H" + number(right + 3) + "\"/>";
            default -> "";
        };
    }
}
