package dev.sharh.render.drawing;

import dev.sharh.time.Bounds;
import dev.sharh.time.TimeScale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an event reaches along a scale.
 *
 * @param point whether it is a single day: a mark, not a bar
 * @param openStart whether nothing says when it begins: the bar fades in and ends at its deadline
 * @param openEnd whether nothing says when it ends: the bar fades out
 */
record Extent(double start, double end, boolean point, boolean openStart, boolean openEnd) {
    /** A mark is no smaller than this, however short its time is. */
    static final double SMALLEST = 9;

    /** How much of the scale a bar fades over where nothing else says where to begin. */
    private static final double FADE = 0.12;

    /**
     * The extent of a date.
     *
     * @param asOf where a deadline after it begins to count
     */
    static Extent of(Bounds bounds, TimeScale scale, Optional<LocalDate> asOf) {
        boolean openStart = bounds.first().isEmpty();
        boolean openEnd = bounds.last().isEmpty();
        double end = bounds.last().map(day -> scale.within(day.plusDays(1))).orElse(scale.length());
        double start = bounds.first()
                .map(scale::within)
                .orElseGet(() -> fadeFrom(bounds.last().orElseThrow(), end, scale, asOf));
        boolean point = !openStart && bounds.first().equals(bounds.last());
        return atLeast(new Extent(start, end, point, openStart, openEnd), scale.length());
    }

    /** Only what is known of a date, for a small mark: of a deadline its end. */
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

    /** The same extent, made long enough to be seen and kept on the scale; a deadline stays where it is. */
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
