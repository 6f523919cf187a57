package dev.sharh.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.language.Direction;
import dev.sharh.language.TextWidth;
import dev.sharh.model.Status;
import dev.sharh.render.drawing.RowLayout.Placed;
import dev.sharh.render.drawing.RowLayout.Span;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEra;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEvent;
import dev.sharh.render.drawing.TimelineDrawing.Panel;
import dev.sharh.render.drawing.TimelineDrawing.Variant;
import dev.sharh.render.html.Html;
import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineDrawingTest {
    private static final int TIMELINES = Effort.rounds(200, 1000);
    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2024, 9, 6));

    /** A label in its row, or the mark of another event. */
    record Box(int row, Span span) {
        boolean meets(Box other) {
            return row == other.row && span.start() < other.span.end() && other.span.start() < span.end();
        }
    }

    /** On a phone, more than fifteen events have no labels. */
    private static int most(Variant variant) {
        return variant == Variant.NARROW ? 15 : 60;
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void noLabelMeetsAnotherLabelOrAnotherMarkOrLeavesThePicture(Variant variant) {
        SplittableRandom random = new SplittableRandom(11);
        int labels = 0;
        for (int i = 0; i < TIMELINES; i++) {
            List<DrawnEvent> events = events(random, 1 + random.nextInt(most(variant)));
            int drawn = 0;
            for (Panel panel : drawing(variant, events).panels()) {
                for (Placed placed : panel.placed()) {
                    assertThat(placed.labelSpan().start()).isGreaterThanOrEqualTo(0);
                    assertThat(placed.labelSpan().end()).isLessThanOrEqualTo(variant.width());
                    assertThat(placed.row()).isLessThan(panel.rows());
                    assertThat(placed.labelSpan().end() - placed.labelSpan().start())
                            .isGreaterThanOrEqualTo(TextWidth.ems(placed.label()) * variant.fontSize() - 0.001);
                }
                assertThat(meeting(panel)).isEmpty();
                drawn += panel.placed().size();
            }
            assertThat(drawn).isEqualTo(events.size());
            labels += drawn;
        }
        assertThat(labels).isGreaterThan(most(variant) / 3 * TIMELINES);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void rowsAreInTheOrderOfTheEvents(Variant variant) {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < TIMELINES; i++) {
            for (Panel panel : drawing(variant, events(random, 1 + random.nextInt(most(variant))))
                    .panels()) {
                assertThat(panel.placed()).extracting(Placed::row).isSorted();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void noLineCrossesALabel(Variant variant) {
        SplittableRandom random = new SplittableRandom(13);
        int interrupted = 0;
        for (int i = 0; i < TIMELINES; i++) {
            for (Panel panel : drawing(variant, events(random, 1 + random.nextInt(most(variant))))
                    .panels()) {
                for (double at = 0; at < variant.width(); at += 10) {
                    BitSet free = panel.rowsWithoutLabel(at);
                    for (Placed placed : panel.placed()) {
                        boolean crosses = placed.labelSpan().start() < at
                                && at < placed.labelSpan().end();
                        assertThat(crosses && free.get(placed.labelRow())).isFalse();
                        interrupted += crosses ? 1 : 0;
                    }
                }
            }
        }
        assertThat(interrupted).isGreaterThan(TIMELINES);
    }

    @Test
    void theCrowdedPartIsDrawnASecondTimeAndEachEventHasOneLabel() {
        List<DrawnEvent> events = new ArrayList<>();
        for (String date : List.of(
                "2003",
                "2011",
                "2014",
                "2023-10",
                "2024-01",
                "2024-01",
                "2024-08-05",
                "../2024-09-06",
                "2024-09-06",
                "../2025-09",
                "../2026")) {
            events.add(event(events.size() + 1, date, Status.HAPPENED, "Event"));
        }

        List<Panel> panels = drawing(Variant.WIDE, events).panels();

        assertThat(panels).hasSize(2);
        assertThat(panels.get(0).placed()).extracting(p -> p.event().number()).containsExactly(1, 2, 3);
        assertThat(panels.get(1).placed())
                .extracting(p -> p.event().number())
                .containsExactly(4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(panels.get(0).bare()).hasSize(8);
        assertThat(panels.get(1).asOf()).isPresent();
        assertThat(panels.get(0).asOf()).isEmpty();
    }

    @Test
    void aTimelineWithoutACrowdIsOnePanel() {
        List<DrawnEvent> events = new ArrayList<>();
        for (int year = 2000; year < 2024; year += 3) {
            events.add(event(events.size() + 1, String.valueOf(year), Status.HAPPENED, "Event"));
        }

        assertThat(drawing(Variant.WIDE, events).panels()).hasSize(1);
    }

    @Test
    void oneEventAloneIsDrawn() {
        List<Panel> panels = drawing(Variant.NARROW, List.of(event(1, "2024-08-05", Status.PLANNED, "Only")))
                .panels();

        assertThat(panels).hasSize(1);
        assertThat(panels.get(0).placed()).hasSize(1);
    }

    @Test
    void equalTimesHaveEqualLengths() {
        List<DrawnEvent> events = List.of(
                event(1, "2000", Status.HAPPENED, "a"),
                event(2, "2010", Status.HAPPENED, "b"),
                event(3, "2020", Status.HAPPENED, "c"));

        List<Placed> placed = drawing(Variant.WIDE, events).panels().get(0).placed();

        double firstDecade =
                placed.get(1).extent().start() - placed.get(0).extent().start();
        double secondDecade =
                placed.get(2).extent().start() - placed.get(1).extent().start();
        assertThat(secondDecade / firstDecade).isBetween(0.999, 1.001);
    }

    @Test
    void aDeadlineEndsWhereItIsDueAndFadesTowardsThePast() {
        List<DrawnEvent> events =
                List.of(event(1, "2020", Status.HAPPENED, "a"), event(2, "../2025-09", Status.PLANNED, "due"));

        Panel panel = drawing(Variant.WIDE, events).panels().get(0);
        Extent due = panel.placed().get(1).extent();

        assertThat(due.openStart()).isTrue();
        assertThat(due.end()).isEqualTo(panel.scale().at(LocalDate.of(2025, 10, 1)));
        assertThat(due.start()).isEqualTo(panel.scale().at(AS_OF.orElseThrow()));
    }

    @Test
    void timeRunsToTheLeftInARightToLeftPage() {
        List<DrawnEvent> events =
                List.of(event(1, "2003-05-01", Status.HAPPENED, "a"), event(2, "2011-05-01", Status.HAPPENED, "b"));

        String right = new SvgDrawing(
                        drawing(Variant.WIDE, events),
                        Direction.LTR,
                        Lettering.elements((text, anchor) -> new Html(text)),
                        "")
                .svg();
        String left = new SvgDrawing(
                        drawing(Variant.WIDE, events),
                        Direction.RTL,
                        Lettering.elements((text, anchor) -> new Html(text)),
                        "")
                .svg();

        double firstRight = number(right, "cx=\"", 1);
        double secondRight = number(right, "cx=\"", 2);
        assertThat(firstRight).isLessThan(secondRight);
        assertThat(number(left, "cx=\"", 1)).isEqualTo(760 - firstRight);
        assertThat(number(left, "cx=\"", 2)).isEqualTo(760 - secondRight);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aStatusIsToldByItsShape(Status status) {
        String svg = new SvgDrawing(
                        drawing(Variant.WIDE, List.of(event(1, "2024", status, "x"))),
                        Direction.LTR,
                        Lettering.elements((text, anchor) -> new Html(text)),
                        "")
                .svg();

        String shape = svg.substring(svg.indexOf("<a "), svg.indexOf("<text", svg.indexOf("<a ")));
        boolean hollow = status == Status.PLANNED || status == Status.CANCELLED;
        assertThat(shape.contains("fill=\"none\" stroke=\"currentColor\"")).isEqualTo(hollow);
        assertThat(shape.contains("class=\"broken\"")).isEqualTo(status == Status.POSTPONED);
        assertThat(shape.contains("<path stroke=\"currentColor\"")).isEqualTo(status == Status.CANCELLED);
    }

    private static double number(String svg, String before, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = svg.indexOf(before, at + 1);
        }
        return Double.parseDouble(svg.substring(at + before.length(), svg.indexOf('"', at + before.length())));
    }

    private static List<String> meeting(Panel panel) {
        List<String> meeting = new ArrayList<>();
        for (Placed a : panel.placed()) {
            Box label = new Box(a.labelRow(), a.labelSpan());
            if (panel.asOf().isPresent() && label.row() == 0) {
                meeting.add(a.label() + " on the label of the line");
            }
            for (Placed b : panel.placed()) {
                Box mark =
                        new Box(b.row(), new Span(b.extent().start(), b.extent().end()));
                boolean covered = !a.equals(b) && label.meets(new Box(b.labelRow(), b.labelSpan()));
                if (covered || label.meets(mark)) {
                    meeting.add(a.label() + " and " + b.label());
                }
            }
        }
        return meeting;
    }

    private static TimelineDrawing drawing(Variant variant, List<DrawnEvent> events) {
        return new TimelineDrawing(
                variant,
                events,
                List.of(
                        new DrawnEra(Edtf.parse("2014/2017").bounds(), "حرب طويلة"),
                        new DrawnEra(Edtf.parse("2016/..").bounds(), "A term of office")),
                AS_OF,
                "As of 6 September 2024",
                tick -> tick.label().toString());
    }

    private static List<DrawnEvent> events(SplittableRandom random, int count) {
        int span = random.nextInt(1, 60);
        List<Edtf> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(Edtf.parse(date(random, span)));
        }
        dates.sort(Comparator.comparing(
                d -> d.bounds().first().or(() -> d.bounds().last()).orElseThrow()));
        List<DrawnEvent> events = new ArrayList<>();
        for (Edtf date : dates) {
            Status status = List.of(Status.values()).get(random.nextInt(Status.values().length));
            String word = random.nextBoolean() ? "خروج قوات " : "Withdrawal ";
            events.add(new DrawnEvent(
                    events.size() + 1,
                    "e",
                    status,
                    date.bounds(),
                    date.bounds()
                            .last()
                            .filter(day -> random.nextInt(4) == 0)
                            .map(day -> day.minusMonths(1 + random.nextInt(30))),
                    word.repeat(1 + random.nextInt(6)).strip()));
        }
        return events;
    }

    private static String date(SplittableRandom random, int span) {
        int year = 2024 - random.nextInt(span);
        String month = String.valueOf(101 + random.nextInt(12)).substring(1);
        return switch (random.nextInt(7)) {
            case 0 -> String.valueOf(year);
            case 1 -> year + "-" + month;
            case 2 -> "../" + year + "-" + month;
            case 3 -> year + "/..";
            case 4 -> year + "/" + (year + random.nextInt(3));
            default ->
                year + "-" + month + "-"
                        + String.valueOf(101 + random.nextInt(28)).substring(1);
        };
    }

    private static DrawnEvent event(int number, String date, Status status, String label) {
        Bounds bounds = Edtf.parse(date).bounds();
        return new DrawnEvent(number, "e" + number, status, bounds, Optional.empty(), label);
    }
}
