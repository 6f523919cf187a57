package dev.sharh.render.drawing;

import dev.sharh.render.drawing.RowLayout.Placed;
import dev.sharh.time.AxisTicks.Tick;
import dev.sharh.time.TimeScale;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time on one straight scale.
 *
 * @param placed the events that have their label here
 * @param bare the extents of the events that have it elsewhere, drawn small on the axis
 * @param asOf the day that the timeline speaks from, where it lies in this panel
 */
record Panel(TimeScale scale, List<Tick> ticks, List<Placed> placed, List<Extent> bare, int rows, Optional<AsOf> asOf) {
    Panel {
        ticks = List.copyOf(ticks);
        placed = List.copyOf(placed);
        bare = List.copyOf(bare);
    }

    /**
     * The line for the day that the timeline speaks from, and its label in the first row.
     *
     * @param labelAt where the label begins or, if it is anchored at its end, ends
     */
    record AsOf(double at, String label, double labelAt, boolean anchoredAtEnd) {}
}
