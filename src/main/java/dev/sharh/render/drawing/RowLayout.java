package dev.sharh.render.drawing;

import dev.sharh.language.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives each mark and its label a place in rows so that none covers another: each event takes the first row that is free
 * where it needs to be (first fit, as in the colouring of interval graphs), its label behind the mark, before it, or
 * above it if there is no room beside it.
 */
final class RowLayout {
    private static final double GAP = 5;

    private final double length;
    private final double fontSize;
    private final List<List<Span>> rows = new ArrayList<>();

    /**
     * An empty layout.
     *
     * @param length the length of the scale that the marks stand on
     */
    RowLayout(double length, double fontSize) {
        this.length = length;
        this.fontSize = fontSize;
    }

    /** A stretch of a row. */
    record Span(double start, double end) {
        boolean overlaps(Span other) {
            return start < other.end + GAP && other.start < end + GAP;
        }
    }

    /**
     * An event in its place.
     *
     * @param row the mark's row, counted from 0
     * @param labelRow the label's row: the mark's, or the one above it
     * @param anchoredAtEnd whether the label ends at its mark rather than begins there
     */
    record Placed(
            DrawnEvent event,
            Extent extent,
            int row,
            String label,
            Span labelSpan,
            int labelRow,
            boolean anchoredAtEnd) {}

    int rowCount() {
        return rows.size();
    }

    /** Keeps a stretch of the first row free of marks and labels. */
    void reserve(Span span) {
        take(0, span);
    }

    Placed place(DrawnEvent event, Extent extent) {
        Span mark = new Span(extent.start(), extent.end());
        double width = TextWidth.ems(event.label()) * fontSize;
        return Stream.of(after(event, extent, width), before(event, extent, width))
                .flatMap(Optional::stream)
                .map(placed -> inFirstFreeRow(placed, mark))
                .min((a, b) -> Integer.compare(a.row, b.row))
                .map(placed -> taken(placed, mark))
                .orElseGet(() -> above(event, extent, mark));
    }

    private Optional<Placed> after(DrawnEvent event, Extent extent, double width) {
        Span label = new Span(extent.end() + GAP, extent.end() + GAP + width);
        return Optional.of(new Placed(event, extent, 0, event.label(), label, 0, false))
                .filter(placed -> label.end <= length);
    }

    private Optional<Placed> before(DrawnEvent event, Extent extent, double width) {
        Span label = new Span(extent.start() - GAP - width, extent.start() - GAP);
        return Optional.of(new Placed(event, extent, 0, event.label(), label, 0, true))
                .filter(placed -> label.start >= 0);
    }

    /** The label fits on neither side: it stands above its mark, cut only if it is longer than the whole drawing. */
    private Placed above(DrawnEvent event, Extent extent, Span mark) {
        String label = TextWidth.cut(event.label(), length / fontSize);
        double width = TextWidth.ems(label) * fontSize;
        double start = Math.max(0, Math.min(extent.start(), length - width));
        Span span = new Span(start, start + width);
        int labelRow = 0;
        while (!isFree(labelRow, span) || !isFree(labelRow + 1, mark)) {
            labelRow++;
        }
        return taken(new Placed(event, extent, labelRow + 1, label, span, labelRow, false), mark);
    }

    private Placed inFirstFreeRow(Placed placed, Span mark) {
        int row = 0;
        while (!isFree(row, mark) || !isFree(row, placed.labelSpan)) {
            row++;
        }
        return new Placed(placed.event, placed.extent, row, placed.label, placed.labelSpan, row, placed.anchoredAtEnd);
    }

    private Placed taken(Placed placed, Span mark) {
        take(placed.row, mark);
        take(placed.labelRow, placed.labelSpan);
        return placed;
    }

    private boolean isFree(int row, Span span) {
        if (row < rows.size()) {
            for (Span taken : rows.get(row)) {
                if (span.overlaps(taken)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void take(int row, Span span) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(span);
    }
}
