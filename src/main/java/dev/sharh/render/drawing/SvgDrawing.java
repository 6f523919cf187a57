package dev.sharh.render.drawing;

import dev.sharh.language.Direction;
import dev.sharh.language.TextWidth;
import dev.sharh.render.drawing.MarkShape.Fades;
import dev.sharh.render.drawing.RowLayout.LabelledEra;
import dev.sharh.render.drawing.RowLayout.Placed;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEvent;
import dev.sharh.render.drawing.TimelineDrawing.Panel;
import dev.sharh.render.drawing.TimelineDrawing.Variant;
import dev.sharh.render.html.BidiIsolator.TextAnchor;
import dev.sharh.render.html.Html;
import dev.sharh.time.TimeScale.Tick;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a layout as SVG. On a right-to-left page time runs to the left: all positions are mirrored. {@code text-anchor} of
 * texts follows the direction of the page (SVG 2, §11.10.2).
 */
public final class SvgDrawing {
    private static final double AXIS_HEIGHT = 20;
    private static final double STRIP_HEIGHT = 12;
    private static final double LINK_HEIGHT = 22;
    private static final double MOVED = 8;
    private static final double TEXT_RISE = 0.35;
    private static final double TICK_SIZE = 11;
    private static final String STROKE = " stroke=\"currentColor\"";
    static final String MOVED_PAINT = STROKE + " stroke-width=\"1.8\" stroke-dasharray=\"3 2\"";
    private static final String FAINT = STROKE + " stroke-opacity=\".2\" stroke-width=\".7\"";

    private final TimelineDrawing drawing;
    private final Direction direction;
    private final Lettering lettering;
    private final Variant variant;
    private final Fades fades;
    private final StringBuilder background = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private double top;

    /**
     * Creates the writer of a drawing.
     *
     * @param prefix the first part of ids, different for each drawing of a page
     */
    public SvgDrawing(TimelineDrawing drawing, Direction direction, Lettering lettering, String prefix) {
        this.lettering = lettering;
        this.drawing = drawing;
        this.direction = direction;
        this.variant = drawing.variant();
        this.fades = new Fades(variant, direction, prefix, lettering);
    }

    /** Returns the drawing as an element. The list below it has the same content, so that it is hidden from screen readers. */
    public String svg() {
        Part part = part();
        String name = variant.name().toLowerCase(Locale.ROOT);
        return "<svg class=\"drawing-" + name + "\" viewBox=\"0 0 " + number(variant.width()) + " "
                + number(part.height()) + "\" fill=\"currentColor\" stroke-width=\"2\" font-size=\""
                + number(variant.fontSize()) + "\" aria-hidden=\"true\">\n" + part.markup() + "</svg>\n";
    }

    /** The content of a drawing, as wide as its variant. */
    record Part(String markup, double height) {}

    Part part() {
        List<Panel> panels = drawing.panels();
        panel(panels.get(0));
        if (panels.size() > 1) {
            enlargement(panels.get(0), panels.get(1));
            panel(panels.get(1));
        }
        return new Part(fades.svg(panels) + background + out, top);
    }

    private void panel(Panel panel) {
        double axis = top + panel.rows() * drawing.rowHeight() + (panel.bare().isEmpty() ? 4 : STRIP_HEIGHT);
        panel.eras().forEach(era -> era(era, axis));
        path(
                "grid",
                FAINT,
                panel.ticks().stream().map(tick -> vertical(panel, panel.scale().at(tick.day()), axis)));
        panel.asOf().ifPresent(asOf -> asOf(panel, asOf, axis));
        panel.placed().forEach(placed -> event(placed));
        path("bare", "", panel.bare().stream().map(extent -> bare(extent, axis - STRIP_HEIGHT / 2)));
        path("axis", STROKE + " stroke-width=\"1.2\"", Stream.of("M0 " + number(axis) + "H" + number(variant.width())));
        out.append("<g class=\"ticks\" font-size=\"" + number(TICK_SIZE) + "\"" + TextAnchor.MIDDLE.attribute() + ">");
        panel.ticks().forEach(tick -> tickLabel(panel, tick, axis));
        out.append("</g>");
        top = axis + AXIS_HEIGHT;
    }

    private void era(LabelledEra era, double axis) {
        double start = era.extent().start();
        double end = era.extent().end();
        background
                .append("<path class=\"era\" fill-opacity=\".07\" d=\"M")
                .append(point(start, top))
                .append("H")
                .append(number(x(end)))
                .append("V")
                .append(number(axis))
                .append("H")
                .append(number(x(start)))
                .append("Z\"/>\n");
        text("era-label", x(start), middle(era.row()), TextAnchor.START, true, era.label());
    }

    private void tickLabel(Panel panel, Tick tick, double axis) {
        String label = drawing.label(tick);
        double half = TextWidth.ems(label) * variant.fontSize() * 0.85 / 2;
        double at = panel.scale().at(tick.day());
        if (at - half < 0 || at + half > variant.width()) {
            return;
        }
        out.append(lettering.text("", x(at), axis + variant.fontSize() + 1, TextAnchor.MIDDLE, TICK_SIZE, true, label));
    }

    private void asOf(Panel panel, Panel.AsOf asOf, double axis) {
        path(
                "as-of",
                STROKE + " stroke-width=\"1\" stroke-dasharray=\"3 3\"",
                Stream.of(vertical(panel, asOf.at(), axis)));
        text(
                "as-of-label",
                x(asOf.anchoredAtEnd() ? asOf.span().end() : asOf.span().start()),
                middle(0),
                asOf.anchoredAtEnd() ? TextAnchor.END : TextAnchor.START,
                true,
                asOf.label());
    }

    private void event(Placed placed) {
        DrawnEvent event = placed.event();
        String status = event.status().word();
        boolean linked = !event.anchor().isEmpty();
        out.append(linked ? "<a" : "<g").append(" class=\"mark ").append(status);
        out.append(" e").append(event.number()).append("\"");
        out.append(
                linked
                        ? " href=\"#" + Html.escape(event.anchor()) + "\" tabindex=\"-1\">"
                        : " color=\"" + lettering.colour(status) + "\">");
        out.append(new MarkShape(placed.extent(), event.status(), variant, direction, fades).svg(middle(placed.row())));
        placed.was().ifPresent(at -> moved(placed, at));
        if (drawing.isOverview()) {
            out.append("<title>").append(Html.escape(event.label())).append("</title>");
        } else {
            label(placed);
        }
        out.append(linked ? "</a>" : "</g>");
    }

    private void label(Placed placed) {
        double at = placed.anchoredAtEnd()
                ? placed.labelSpan().end()
                : placed.labelSpan().start();
        text(
                "",
                x(at),
                middle(placed.labelRow()),
                placed.anchoredAtEnd() ? TextAnchor.END : TextAnchor.START,
                false,
                placed.label());
    }

    /** A dashed post at the day that was promised before, and a line from there to the mark. */
    private void moved(Placed placed, double was) {
        double y = middle(placed.row());
        double to = was < placed.extent().start()
                ? placed.extent().start()
                : Math.min(was, placed.extent().end());
        path(
                "moved",
                MOVED_PAINT,
                Stream.of("M" + number(x(was)) + " " + number(y - MOVED) + "v" + number(2 * MOVED) + "M"
                        + number(x(was)) + " " + number(y) + "H" + number(x(to))));
    }

    private String bare(Extent extent, double y) {
        double left = Math.min(x(extent.start()), x(extent.end()));
        double width = extent.end() - extent.start();
        return "M" + number(left) + " " + number(y - 2) + "h" + number(width) + "v4h" + number(-width) + "z";
    }

    /** Draws a surface from the crowded part of an axis to the panel that enlarges it. Its outline leaves out the axis's labels. */
    private void enlargement(Panel overview, Panel part) {
        double start = overview.scale().within(part.scale().first());
        double end = overview.scale().within(part.scale().end());
        double axis = top - AXIS_HEIGHT;
        double foot = top + LINK_HEIGHT;
        String strip = "M" + point(start, axis) + "V" + number(axis - STRIP_HEIGHT) + "H" + number(x(end)) + "V"
                + number(axis);
        String link = "M" + point(start, top) + "L" + point(0, foot) + "H" + number(x(variant.width())) + "L"
                + point(end, top);
        background.append("<path class=\"enlarges\" fill-opacity=\".06\" d=\"").append(strip);
        background.append("V").append(number(top)).append("L").append(point(variant.width(), foot));
        background
                .append("H")
                .append(number(x(0)))
                .append("L")
                .append(point(start, top))
                .append("Z\"/>");
        background.append("<path class=\"enlarges\" fill=\"none\"").append(FAINT);
        background.append(" d=\"").append(strip).append(link).append("\"/>\n");
        top = foot + 2;
    }

    /** A line down to the axis, which is interrupted where it would cross a label. */
    private String vertical(Panel panel, double at, double axis) {
        BitSet free = panel.rowsWithoutLabel(at);
        StringBuilder line = new StringBuilder();
        for (int row = free.nextSetBit(0); row >= 0; ) {
            int end = free.nextClearBit(row);
            line.append(vertical(x(at), rowTop(row), end == panel.rows() ? axis : rowTop(end)));
            row = free.nextSetBit(end);
        }
        boolean ends = panel.rows() > 0 && !free.get(panel.rows() - 1);
        return line + (ends ? vertical(x(at), rowTop(panel.rows()), axis) : "");
    }

    private static String vertical(double x, double from, double to) {
        return "M" + number(x) + " " + number(from) + "V" + number(to);
    }

    private double rowTop(int row) {
        return top + row * drawing.rowHeight();
    }

    private void path(String name, String paint, Stream<String> strokes) {
        String line = strokes.collect(Collectors.joining());
        if (!line.isEmpty()) {
            out.append("<path class=\"")
                    .append(name)
                    .append("\"")
                    .append(paint)
                    .append(" d=\"")
                    .append(line)
                    .append("\"/>");
        }
    }

    private void text(String name, double x, double middle, TextAnchor anchor, boolean soft, String words) {
        double baseline = middle + variant.fontSize() * TEXT_RISE;
        out.append(lettering.text(name, x, baseline, anchor, variant.fontSize(), soft, words));
    }

    private double middle(int row) {
        return top + (row + 0.5) * drawing.rowHeight();
    }

    private double x(double along) {
        return direction == Direction.RTL ? variant.width() - along : along;
    }

    private String point(double along, double y) {
        return number(x(along)) + " " + number(y);
    }

    /** Returns a number with at most one decimal, which is finer than any screen. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
