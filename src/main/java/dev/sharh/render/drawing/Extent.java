package dev.sharh.render.drawing;

import dev.sharh.time.Bounds;
import dev.sharh.time.TimeScale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The start and the end of an event on a scale.
 *
 * @param point whether it is a single day, drawn as a round mark
 * @param openStart whether the first day is unknown; the bar fades in and ends at its deadline
 * @param openEnd whether the last day is unknown; the bar fades out
 */
record Extent(double start, double end, boolean point, boolean openStart, boolean openEnd) {
    /** The least length of a mark. */
    static final double SMALLEST = 9;

    /** The length of a fading bar as a part of the scale, if it has no other beginning. */
    private static final double FADE = 0.12;

    /**
     * Returns the extent of a date.
     *
     * @param asOf the day on which the bar of a later deadline begins
     */
    static Extent of(Bounds bounds, TimeScale scale, Optional<LocalDate> asOf) {
        boolean openStart = bounds.first().isEmpty();
        boolean openEnd = bounds.last().isEmpty();
        double end = bounds.last().map(day -> scale.within(day.plusDays(1))).orElse(scale.length());
        double start = bounds.first()
                .map(scale::within)
                .orElseGet(() -> fadeFrom(bounds.last().orElseThrow(), end, scale, asOf));
        boolean point = bounds.isDay();
        return atLeast(new Extent(start, end, point, openStart, openEnd), scale.length());
    }

    /** Returns the known part of a date, for a small mark. */
    static Extent known(Bounds bounds, TimeScale scale) {
        double start = scale.within(bounds.first().or(bounds::last).orElseThrow());
        double end = scale.within(bounds.last().or(bounds::first).orElseThrow().plusDays(1));
        return atLeast(new Extent(start, end, false, false, false), scale.length());
    }

    private static double fadeFrom(LocalDate last, double end, TimeScale scale, Optional<LocalDate> asOf) {
        return asOf.filter(day -> day.isBefore(last))
                .map(scale::within)
                .orElse(Math.max(0, end - FADE * scale.length()));
    }

    /** Makes an extent long enough to be visible, within the scale. A deadline keeps its end. */
    private static Extent atLeast(Extent extent, double length) {
        double missing = SMALLEST - (extent.end - extent.start);
        if (missing <= 0) {
            return extent;
        }
        double before = extent.openStart ? missing : missing / 2;
        double start = Math.max(0, Math.min(extent.start - before, length - SMALLEST));
        return new Extent(start, start + SMALLEST, extent.point, extent.openStart, extent.openEnd);
    }
}
