package dev.sharh.render.drawing;

import dev.sharh.language.Direction;
import dev.sharh.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gradients of bars that fade. A gradient takes {@code currentColor} from where it is defined, not from where it is
 * used (SVG 2, §14.2.4), so that each status has its own.
 */
final class Fades {
    private final Variant variant;
    private final Direction direction;
    private final String prefix;

    /**
     * @param prefix what the gradients' ids begin with, where a page has several drawings
     */
    Fades(Variant variant, Direction direction, String prefix) {
        this.prefix = prefix;
        this.variant = variant;
        this.direction = direction;
    }

    /** The id of the gradient for a bar that fades towards the past, or else towards the future. */
    String id(Status status, boolean past) {
        return prefix + "fade-" + (past ? "past" : "future") + "-" + status.word() + "-"
                + variant.name().toLowerCase(Locale.ROOT);
    }

    /** Every gradient that the panels' events use, once. */
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

    private String gradient(Status status, boolean past) {
        boolean clearAtLeft = past == (direction == Direction.LTR);
        return "<linearGradient id=\"" + id(status, past) + "\" class=\"" + status.word() + "\">"
                + (clearAtLeft ? stop(0, "0") + stop(1, "1") : stop(0, "1") + stop(1, "0")) + "</linearGradient>\n";
    }

    private static String stop(int offset, String opacity) {
        return "<stop offset=\"" + offset + "\" stop-color=\"currentColor\" stop-opacity=\"" + opacity + "\"/>";
    }
}
