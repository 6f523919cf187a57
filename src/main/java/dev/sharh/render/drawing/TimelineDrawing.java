package dev.sharh.render.drawing;

import dev.sharh.language.TextWidth;
import dev.sharh.model.Status;
import dev.sharh.render.drawing.RowLayout.LabelledEra;
import dev.sharh.render.drawing.RowLayout.Placed;
import dev.sharh.render.drawing.RowLayout.Span;
import dev.sharh.render.drawing.TimelineDrawing.Panel.AsOf;
import dev.sharh.time.Bounds;
import dev.sharh.time.DenseInterval;
import dev.sharh.time.TimeScale;
import dev.sharh.time.TimeScale.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Computes the layout of a timeline. The first panel has one scale from the first event to the last. If most events are in a
 * small part of it, a second panel below enlarges that part, and a surface connects the two, so that each change of scale is
 * visible.
 */
public final class TimelineDrawing {
    /** The free part at each end of a panel's scale. */
    private static final double MARGIN = 0.03;

    private static final double LABEL_GAP = 5;
    private static final double TICK_SIZE = 0.85;
    private static final double TICK_GAP_EMS = 1.2;

    private static final int MOST_LABELS = 15;
    private static final double OVERVIEW_ROW = 14;

    private final Variant variant;
    private final List<DrawnEvent> events;
    private final List<DrawnEra> eras;
    private final Optional<LocalDate> asOf;
    private final String asOfLabel;
    private final Function<TimeScale.Tick, String> tickLabel;

    /**
     * Creates a drawing.
     *
     * @param events at least one
     * @param eras spans that are shaded
     * @param asOfLabel the label of the day of {@code asOf}: "As of 6 September 2024"
     * @param tickLabel writes the date of a tick
     */
    public TimelineDrawing(
            Variant variant,
            List<DrawnEvent> events,
            List<DrawnEra> eras,
            Optional<LocalDate> asOf,
            String asOfLabel,
            Function<TimeScale.Tick, String> tickLabel) {
        this.variant = variant;
        this.events = List.copyOf(events);
        this.eras = List.copyOf(eras);
        this.asOf = asOf;
        this.asOfLabel = asOfLabel;
        this.tickLabel = tickLabel;
    }

    /** Returns the crowded part that a second panel enlarges, if there is one. */
    public static Optional<DenseInterval> crowd(List<DrawnEvent> events) {
        return DenseInterval.in(events.stream().map(DrawnEvent::knownDay).toList());
    }

    /** Returns one panel, or two if the second enlarges a crowded part. */
    List<Panel> panels() {
        Optional<DenseInterval> crowd = crowd(events);
        if (crowd.isEmpty()) {
            return List.of(panel(scale(events, asOf), events, List.of(), asOf));
        }
        List<DrawnEvent> crowded = events.stream()
                .filter(event -> crowd.get().contains(event.knownDay()))
                .toList();
        List<DrawnEvent> others = events.stream()
                .filter(event -> !crowd.get().contains(event.knownDay()))
                .toList();
        TimeScale enlarged = scale(crowded, Optional.empty());
        boolean asOfEnlarged = asOf.filter(day -> isOn(enlarged, day)).isPresent();
        return List.of(
                panel(scale(events, asOf), others, crowded, asOfEnlarged ? Optional.empty() : asOf),
                panel(enlarged, crowded, List.of(), asOfEnlarged ? asOf : Optional.empty()));
    }

    private Panel panel(
            TimeScale scale, List<DrawnEvent> labelled, List<DrawnEvent> bare, Optional<LocalDate> asOfHere) {
        RowLayout layout = new RowLayout(scale.length(), variant.fontSize(), isOverview());
        Optional<AsOf> line = asOfHere.map(day -> asOfLine(scale, day, layout));
        List<LabelledEra> shaded = new ArrayList<>();
        for (DrawnEra era : eras) {
            if (isOn(scale, era.bounds())) {
                shaded.add(layout.place(
                        Extent.of(era.bounds(), scale, Optional.empty()), era.label(), line.isPresent() ? 1 : 0));
            }
        }
        layout.closeRows();
        List<Placed> placed = new ArrayList<>();
        for (DrawnEvent event : labelled) {
            placed.add(layout.place(event, Extent.of(event.bounds(), scale, asOf), was(event, scale)));
        }
        List<Extent> small =
                bare.stream().map(event -> Extent.known(event.bounds(), scale)).toList();
        return new Panel(scale, scale.ticks(this::tickWidth), placed, shaded, small, layout.rowCount(), line);
    }

    private static OptionalDouble was(DrawnEvent event, TimeScale scale) {
        return event.was()
                .filter(day -> isOn(scale, day))
                .map(day -> OptionalDouble.of(scale.within(day.plusDays(1))))
                .orElse(OptionalDouble.empty());
    }

    /** The label of the line has the first row for itself, so that it is read first. */
    private AsOf asOfLine(TimeScale scale, LocalDate day, RowLayout layout) {
        double at = scale.within(day);
        double width = TextWidth.ems(asOfLabel) * variant.fontSize();
        layout.reserveFirstRow();
        if (at + LABEL_GAP + width <= scale.length()) {
            return new AsOf(at, asOfLabel, new Span(at + LABEL_GAP, at + LABEL_GAP + width), false);
        } else if (at - LABEL_GAP - width >= 0) {
            return new AsOf(at, asOfLabel, new Span(at - LABEL_GAP - width, at - LABEL_GAP), true);
        }
        String label = TextWidth.cut(asOfLabel, scale.length() / variant.fontSize());
        return new AsOf(at, label, new Span(Math.max(0, scale.length() - width), scale.length()), false);
    }

    private double tickWidth(TimeScale.Tick tick) {
        return (TextWidth.ems(tickLabel.apply(tick)) + TICK_GAP_EMS) * variant.fontSize() * TICK_SIZE;
    }

    private TimeScale scale(List<DrawnEvent> drawn, Optional<LocalDate> alsoOn) {
        LocalDate first = drawn.stream()
                .map(DrawnEvent::knownDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = drawn.stream()
                .map(DrawnEvent::lastKnownDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate from = alsoOn.filter(day -> day.isBefore(first)).orElse(first);
        LocalDate to = alsoOn.filter(day -> day.isAfter(last)).orElse(last);
        long margin = Math.max(15, Math.round((to.toEpochDay() - from.toEpochDay()) * MARGIN));
        return new TimeScale(earlier(from, margin), later(to, margin + 1), variant.width());
    }

    private static LocalDate earlier(LocalDate day, long days) {
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), day.toEpochDay() - days));
    }

    private static LocalDate later(LocalDate day, long days) {
        return LocalDate.ofEpochDay(Math.min(LocalDate.MAX.toEpochDay(), day.toEpochDay() + days));
    }

    private static boolean isOn(TimeScale scale, Bounds bounds) {
        return bounds.first().filter(day -> !day.isBefore(scale.end())).isEmpty()
                && bounds.last().filter(day -> day.isBefore(scale.first())).isEmpty();
    }

    private static boolean isOn(TimeScale scale, LocalDate day) {
        return !day.isBefore(scale.first()) && day.isBefore(scale.end());
    }

    /** On a phone, many labels would fill screens with what the list below says again. */
    boolean isOverview() {
        return variant == Variant.NARROW && events.size() > MOST_LABELS;
    }

    /** Returns the height of a row. */
    double rowHeight() {
        return isOverview() ? OVERVIEW_ROW : variant.rowHeight();
    }

    Variant variant() {
        return variant;
    }

    String label(TimeScale.Tick tick) {
        return tickLabel.apply(tick);
    }

    /**
     * An event with what a drawing shows of it.
     *
     * @param number its position in the list below the drawing, counted from 1
     * @param anchor its id on the page
     * @param was the day that was promised before
     * @param label its title, cut if it is too long
     */
    public record DrawnEvent(
            int number, String anchor, Status status, Bounds bounds, Optional<LocalDate> was, String label) {
        /** Returns the event for a picture, which has no list. */
        public DrawnEvent withoutLink() {
            return new DrawnEvent(number, "", status, bounds, was, label);
        }

        /** Returns the first known day: for a deadline, the last day. */
        LocalDate knownDay() {
            return bounds.first().or(bounds::last).orElseThrow();
        }

        /** Returns the last known day. */
        LocalDate lastKnownDay() {
            return bounds.last().or(bounds::first).orElseThrow();
        }
    }

    /** A span that is shaded, with its title. */
    public record DrawnEra(Bounds bounds, String label) {}

    /**
     * A part of the drawing with its own scale.
     *
     * @param eras the spans that are shaded in this panel
     * @param placed the events that have their labels in this panel
     * @param bare the extents of events with labels in another panel, drawn small on the axis
     * @param asOf the day of the timeline's {@code asOf}, if it is in this panel
     */
    record Panel(
            TimeScale scale,
            List<Tick> ticks,
            List<Placed> placed,
            List<LabelledEra> eras,
            List<Extent> bare,
            int rows,
            Optional<AsOf> asOf) {
        Panel {
            ticks = List.copyOf(ticks);
            placed = List.copyOf(placed);
            eras = List.copyOf(eras);
            bare = List.copyOf(bare);
        }

        /** Returns the rows in which a vertical line crosses no label. */
        BitSet rowsWithoutLabel(double at) {
            BitSet free = new BitSet(rows);
            free.set(0, rows);
            eras.stream()
                    .filter(era -> new Span(era.extent().start(), era.extent().end()).touches(at))
                    .forEach(era -> free.clear(era.row()));
            asOf.filter(line -> line.span().touches(at)).ifPresent(line -> free.clear(0));
            placed.stream()
                    .filter(event -> event.labelSpan().touches(at))
                    .forEach(event -> free.clear(event.labelRow()));
            return free;
        }

        /** The line for the day of {@code asOf}, with its label in the first row. */
        record AsOf(double at, String label, Span span, boolean anchoredAtEnd) {}
    }

    /** A size of the drawing. A page contains both and shows the one that fits the screen. */
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
}
