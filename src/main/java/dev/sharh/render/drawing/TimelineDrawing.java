package dev.sharh.render.drawing;

import dev.sharh.language.TextWidth;
import dev.sharh.render.drawing.Panel.AsOf;
import dev.sharh.render.drawing.RowLayout.Placed;
import dev.sharh.render.drawing.RowLayout.Span;
import dev.sharh.time.AxisTicks;
import dev.sharh.time.DenseInterval;
import dev.sharh.time.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays a timeline out. Time is drawn to one scale from the first event to the last. Where most events crowd together in
 * a small part of it, that part stands below a second time, enlarged to a scale of its own, and lines lead from the one
 * to the other: no length is ever distorted without a mark.
 */
public final class TimelineDrawing {
    /** How much of a panel's time is left free at its ends. */
    private static final double MARGIN = 0.03;

    private static final double LABEL_GAP = 5;
    private static final double TICK_SIZE = 0.85;
    private static final double TICK_GAP_EMS = 1.2;

    private final Variant variant;
    private final List<DrawnEvent> events;
    private final Optional<LocalDate> asOf;
    private final String asOfLabel;
    private final Function<AxisTicks.Tick, String> tickLabel;

    /**
     * A drawing to be laid out.
     *
     * @param events at least one
     * @param asOfLabel "As of 6 September 2024"
     * @param tickLabel how a tick's date is written
     */
    public TimelineDrawing(
            Variant variant,
            List<DrawnEvent> events,
            Optional<LocalDate> asOf,
            String asOfLabel,
            Function<AxisTicks.Tick, String> tickLabel) {
        this.variant = variant;
        this.events = List.copyOf(events);
        this.asOf = asOf;
        this.asOfLabel = asOfLabel;
        this.tickLabel = tickLabel;
    }

    /** The crowded part that is drawn a second time, if there is one. */
    public static Optional<DenseInterval> crowd(List<DrawnEvent> events) {
        return DenseInterval.in(events.stream().map(DrawnEvent::knownDay).toList());
    }

    /** One panel, or the whole and below it the crowded part. */
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
            TimeScale scale, List<DrawnEvent> labelled, List<DrawnEvent> bare, Optional<LocalDate> speaksFrom) {
        RowLayout layout = new RowLayout(scale.length(), variant.fontSize());
        Optional<AsOf> line = speaksFrom.map(day -> asOfLine(scale, day, layout));
        List<Placed> placed = new ArrayList<>();
        for (DrawnEvent event : labelled) {
            placed.add(layout.place(event, Extent.of(event.bounds(), scale, asOf)));
        }
        List<Extent> small =
                bare.stream().map(event -> Extent.known(event.bounds(), scale)).toList();
        return new Panel(scale, AxisTicks.of(scale, this::tickWidth), placed, small, layout.rowCount(), line);
    }

    /** The whole first row belongs to the line's label, so that it is read before all else. */
    private AsOf asOfLine(TimeScale scale, LocalDate day, RowLayout layout) {
        double at = scale.within(day);
        double width = TextWidth.ems(asOfLabel) * variant.fontSize();
        layout.reserve(new Span(0, scale.length()));
        if (at + LABEL_GAP + width <= scale.length()) {
            return new AsOf(at, asOfLabel, at + LABEL_GAP, false);
        } else if (at - LABEL_GAP - width >= 0) {
            return new AsOf(at, asOfLabel, at - LABEL_GAP, true);
        }
        String label = TextWidth.cut(asOfLabel, scale.length() / variant.fontSize());
        return new AsOf(at, label, Math.max(0, scale.length() - width), false);
    }

    private double tickWidth(AxisTicks.Tick tick) {
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

    private static boolean isOn(TimeScale scale, LocalDate day) {
        return !day.isBefore(scale.first()) && day.isBefore(scale.end());
    }

    Variant variant() {
        return variant;
    }

    String label(AxisTicks.Tick tick) {
        return tickLabel.apply(tick);
    }
}
