package dev.sharh.render.drawing;

import dev.sharh.language.TextWidth;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Places marks and their labels in rows so that none covers another, in the order of the events: each gets the row of the one
 * before it, or the first free row below. A label is after its mark, before it, or above it.
 */
final class RowLayout {
    private static final double GAP = 5;

    /** An overview is no higher than a screen: what has no room shares the last row. */
    private static final int MOST_ROWS = 16;

    private final double length;
    private final double fontSize;
    private final boolean overview;
    private final List<List<Span>> rows = new ArrayList<>();

    /**
     * Creates an empty layout.
     *
     * @param length the length of the scale
     * @param overview whether the marks have no labels and take as few rows as possible
     */
    RowLayout(double length, double fontSize, boolean overview) {
        this.overview = overview;
        this.length = length;
        this.fontSize = fontSize;
    }

    /** A part of a row. */
    record Span(double start, double end) {
        private static final double NEAR = 3;

        /** Returns whether a line at a place would touch the text of this part. */
        boolean touches(double at) {
            return start - NEAR < at && at < end + NEAR;
        }

        boolean overlaps(Span other) {
            return start < other.end + GAP && other.start < end + GAP;
        }
    }

    /**
     * An event with its place.
     *
     * @param was the day that was promised before
     * @param row the row of the mark, counted from 0
     * @param labelRow the row of the label: that of the mark or the one above it
     * @param anchoredAtEnd whether the label ends at its mark
     */
    record Placed(
            DrawnEvent event,
            Extent extent,
            OptionalDouble was,
            int row,
            String label,
            Span labelSpan,
            int labelRow,
            boolean anchoredAtEnd) {
        private Placed labelled(String words, Span span, int markRow, int rowOfLabel, boolean atEnd) {
            return new Placed(event, extent, was, markRow, words, span, rowOfLabel, atEnd);
        }
    }

    /**
     * An era with its place.
     *
     * @param label its title, cut if the era is shorter
     * @param row the row of the label
     */
    record LabelledEra(Extent extent, String label, int row) {}

    int rowCount() {
        return rows.size();
    }

    /** Keeps the first row free. */
    void reserveFirstRow() {
        take(0, new Span(0, length));
    }

    /** Places a label at the start of an era, above all events; cut if the era is shorter. */
    LabelledEra place(Extent extent, String label, int firstRow) {
        String cut = TextWidth.cut(label, (extent.end() - extent.start() - GAP) / fontSize);
        Span span = new Span(extent.start(), extent.end());
        int row = firstRow;
        while (!isFree(row, span)) {
            row++;
        }
        take(row, span);
        return new LabelledEra(extent, cut, row);
    }

    /** Keeps the rows above free for what is in them. */
    void closeRows() {
        rows.forEach(row -> row.add(new Span(0, length)));
    }

    Placed place(DrawnEvent event, Extent extent, OptionalDouble was) {
        Span mark = new Span(
                Math.min(extent.start(), was.orElse(extent.start())), Math.max(extent.end(), was.orElse(extent.end())));
        if (overview) {
            return packed(new Placed(event, extent, was, 0, "", mark, 0, false), mark);
        }
        double width = TextWidth.ems(event.label()) * fontSize;
        Placed placed = new Placed(event, extent, was, 0, event.label(), mark, 0, false);
        return Stream.of(after(placed, width), before(placed, width))
                .flatMap(Optional::stream)
                .map(each -> inFirstFreeRow(each, mark))
                .min(Comparator.comparingInt(Placed::row))
                .map(each -> take(each, mark))
                .orElseGet(() -> above(placed, mark));
    }

    private Placed packed(Placed placed, Span mark) {
        int row = 0;
        while (row < MOST_ROWS - 1 && !isFree(row, mark)) {
            row++;
        }
        return take(placed.labelled("", mark, row, row, false), mark);
    }

    private Optional<Placed> after(Placed mark, double width) {
        double start = mark.labelSpan.end + GAP;
        return Optional.of(mark.labelled(mark.label, new Span(start, start + width), 0, 0, false))
                .filter(placed -> placed.labelSpan.end <= length);
    }

    private Optional<Placed> before(Placed mark, double width) {
        double end = mark.labelSpan.start - GAP;
        return Optional.of(mark.labelled(mark.label, new Span(end - width, end), 0, 0, true))
                .filter(placed -> placed.labelSpan.start >= 0);
    }

    /** Places a label above its mark, cut if it is longer than the drawing. */
    private Placed above(Placed placed, Span mark) {
        String label = TextWidth.cut(placed.label, length / fontSize);
        double width = TextWidth.ems(label) * fontSize;
        double start = Math.max(0, Math.min(placed.extent.start(), length - width));
        Span span = new Span(start, start + width);
        int labelRow = last();
        while (!isFree(labelRow, span) || !isFree(labelRow + 1, mark)) {
            labelRow++;
        }
        return take(placed.labelled(label, span, labelRow + 1, labelRow, false), mark);
    }

    private Placed inFirstFreeRow(Placed placed, Span mark) {
        int row = last();
        while (!isFree(row, mark) || !isFree(row, placed.labelSpan)) {
            row++;
        }
        return placed.labelled(placed.label, placed.labelSpan, row, row, placed.anchoredAtEnd);
    }

    private Placed take(Placed placed, Span mark) {
        take(placed.row, mark);
        take(placed.labelRow, placed.labelSpan);
        return placed;
    }

    /** The last row, which has the event before. */
    private int last() {
        return Math.max(0, rows.size() - 1);
    }

    private boolean isFree(int row, Span span) {
        return row >= rows.size() || rows.get(row).stream().noneMatch(span::overlaps);
    }

    private void take(int row, Span span) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(span);
    }
}
