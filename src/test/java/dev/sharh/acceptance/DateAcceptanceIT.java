package dev.sharh.acceptance;

import static dev.sharh.acceptance.Trial.ARTICLE;
import static dev.sharh.acceptance.Trial.SETTINGS;
import static dev.sharh.acceptance.Trial.SUMMARY;
import static dev.sharh.acceptance.Trial.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** D: dates and timelines. */
class DateAcceptanceIT {
    private static final String PAGE = "en/dam/index.html";
    private static final List<String> EVERY_PAGE = List.of(PAGE, "ar/dam/index.html", "dam/index.html");

    private static final int THOUSANDS = Effort.rounds(1_000, 10_000);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row) {
        Trial.hold(row, folder);
    }

    static Stream<Row> rows() {
        return Stream.of(days(), precisions(), writing(), lists()).flatMap(rows -> rows);
    }

    private static Stream<Row> days() {
        return Stream.of("2023-02-29", "2024-04-31", "2024-13", "2024-00", "2024-05-00", "2024-00-01")
                .flatMap(day -> Stream.of(
                        Row.of("D01", "an event on " + day, t -> dated(t, day))
                                .refused(TIMELINE + ":5:", "timeline/date-unparsable", day),
                        Row.of("D01", "published on " + day, t -> t.replacing(ARTICLE, "2024-05-01", day))
                                .refused(ARTICLE + ":3:12", "date/not-a-day", day)));
    }

    private static Trial dated(Trial trial, String date) {
        return trial.replacing(TIMELINE, "date: 2020", "date: " + date);
    }

    /** An event of this date, which the article states. */
    private static Row shown(String id, String date, String statement, String... shown) {
        return Row.of(
                        id,
                        "an event " + date,
                        t -> dated(t, date)
                                .replacing(
                                        TIMELINE,
                                        "cites: [p1]",
                                        "cites: [p1]\n    inferred: {ar: \"يعني ذلك " + date + "\", en: \"that means "
                                                + date + "\"}")
                                .replacing(ARTICLE, "بناء السد في 2020", "بناء السد في 2020 " + statement))
                .must(r -> {
                    assertThat(r.exit()).describedAs(r.err()).isZero();
                    assertThat(r.file(PAGE)).contains(shown).doesNotContain("1970");
                });
    }

    private static Stream<Row> precisions() {
        return Stream.of(
                shown("D02", "2003", "و2003", "datetime=\"2003\""),
                shown("D02", "2023-10", "وأكتوبر 2023", "datetime=\"2023-10\"", "October 2023"),
                shown("D02", "2023-08-05", "و5 أغسطس 2023", "datetime=\"2023-08-05\"", "5 August 2023"),
                Row.of(
                                "D03",
                                "by a month",
                                t -> dated(t, "../2025-09")
                                        .replacing(TIMELINE, "happened", "planned")
                                        .replacing(ARTICLE, "2020.", "2020 حتى سبتمبر 2025."))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(text(r, PAGE)).contains("by September 2025");
                            assertThat(text(r, "ar/dam/index.html")).contains("بحلول");
                        }),
                shown("D03", "2003~", "و2003", "2003"),
                shown("D03", "2003/2011", "و2003 و2011", "2003", "2011"),
                Row.of("D04", "an end before its beginning", t -> dated(t, "2021/2020"))
                        .refused(TIMELINE + ":5:", "timeline/date-unparsable", "2021/2020"),
                Row.of("D04", "something that happened later than is known", t -> dated(t, "2026"))
                        .refused(TIMELINE + ":6:", "timeline/happened-later", "2024-05-01"));
    }

    private static String text(Trial.Result result, String path) {
        return Jsoup.parse(result.file(path)).text();
    }

    private static Stream<Row> writing() {
        return Stream.of(
                Row.of("D07", "Arabic digits", t -> t.replacing(ARTICLE, "2024-05-01", "٢٠٢٤-٠٥-٠١"))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(r.file("ar/dam/index.html")).contains("2024-05-01");
                        }),
                Row.of("D07", "Persian digits of an event", t -> dated(t, "۲۰۲۰"))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(r.file(PAGE)).contains("datetime=\"2020\"");
                        }),
                Row.of("D07", "a month of one digit", t -> t.replacing(ARTICLE, "2024-05-01", "2024-9-6"))
                        .refused(ARTICLE + ":3:12", "date/not-a-day", "2024-09-06"),
                Row.of("D07", "an event in a month of one digit", t -> dated(t, "2020-9-6"))
                        .refused(TIMELINE + ":5:", "timeline/date-unparsable", "2020-09-06"),
                Row.of("D07", "a day with slashes", t -> t.replacing(ARTICLE, "2024-05-01", "06/09/2024"))
                        .refused(ARTICLE + ":3:12", "date/not-a-day", "2024-"),
                Row.of("D07", "an event with slashes", t -> dated(t, "9/6/2024"))
                        .refused(TIMELINE + ":5:", "timeline/date-unparsable", "2024-"),
                Row.of("D08", "published in the year 0", t -> t.replacing(ARTICLE, "2024-05-01", "0000-01-01"))
                        .refused(ARTICLE + ":3:12", "date/not-a-day", ""),
                Row.of("D08", "published before our era", t -> t.replacing(ARTICLE, "2024-05-01", "-0044-03-15"))
                        .refused(ARTICLE + ":3:12", "date/not-a-day", ""),
                Row.of("D08", "published after the year 9999", t -> t.replacing(ARTICLE, "2024-05-01", "+10000-01-01"))
                        .refused(ARTICLE + ":3:12", "date/not-a-day", ""),
                Row.of("D08", "an event in the year 99999999999", t -> dated(t, "99999999999"))
                        .refused(TIMELINE + ":5:", "timeline/date-unparsable", ""),
                Row.of(
                                "D08",
                                "an event in a year of more digits than a number has",
                                t -> dated(t, "Y" + "9".repeat(30)))
                        .refused(TIMELINE + ":5:", "timeline/date-unparsable", ""),
                Row.of("D09", "a leap second", t -> dated(t, "2020-01-01T23:59:60Z"))
                        .refused(TIMELINE + ":5:", "timeline/date-unparsable", ""),
                shown(
                        "D09",
                        "2020-01-01T00:30:00+03:00",
                        "و1 يناير 2020 عند 00:30",
                        "datetime=\"2020-01-01T00:30:00+03:00\""),
                Row.of("D10", "a Hijri date of publication", t -> t.replacing(ARTICLE, "2024-05-01", "1446-03-03"))
                        .refused(ARTICLE + ":3:12", "date/not-a-day", "Hijri"),
                Row.of("D10", "a Hijri date of an event", t -> dated(t, "1446-03-03"))
                        .refused(TIMELINE + ":5:", "parity/date-not-in-source", "1446"));
    }

    private static Stream<Row> lists() {
        return Stream.of(
                Row.of("D06", "events of one date in another order", t -> two(t, "a", "b"))
                        .built(r -> {
                            Map<String, String> site = r.site();
                            assertThat(site).isNotEmpty();
                            r.fresh(
                                    t -> two(t, "b", "a"),
                                    other -> assertThat(FolderHash.of(other.path("site")))
                                            .isEqualTo(site));
                        }),
                Row.of(
                                "D11",
                                "a timeline without events",
                                t -> t.with(
                                        TIMELINE, "title: {ar: التسلسل, en: Timeline}\nasOf: 2024-05-01\nevents: []\n"))
                        .built(DateAcceptanceIT::hasNothingOfATimeline),
                Row.of("D11", "no timeline", t -> t.without(TIMELINE)).built(DateAcceptanceIT::hasNothingOfATimeline),
                Row.of("D11", "figures without events", t -> t.with(TIMELINE, """
                                        title: {ar: التسلسل, en: Timeline}
                                        events: []
                                        figures:
                                          - {value: 2020, unit: {ar: سد, en: dams}, label: {ar: عدد, en: count}, cites: [p1]}
                                        """))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(text(r, PAGE)).contains("2,020 dams count");
                            hasNoEvents(r);
                        }),
                Row.of("D11", "a timeline of one event", t -> {})
                        .built(r -> assertThat(text(r, PAGE)).contains("Work begins")),
                Row.of("D11", "a timeline of 200 events", t -> many(t, 200))
                        .built(r -> assertThat(text(r, PAGE)).contains("Start")),
                Row.of("D11", "a timeline of 201 events", t -> many(t, 201))
                        .warned(TIMELINE + ":", "timeline/many-events", "201"),
                Row.of("D11", "a timeline of thousands of events", t -> many(t, THOUSANDS))
                        .warned(TIMELINE + ":", "timeline/many-events", String.valueOf(THOUSANDS)),
                Row.of(
                                "D12",
                                "an event without a title",
                                t -> t.replacing(
                                        TIMELINE,
                                        "title: {ar: بدء البناء, en: Work begins}\n",
                                        "text: {ar: x, en: x}\n"))
                        .refused(TIMELINE + ":4:", "data/missing-key", "title"),
                Row.of(
                                "D12",
                                "an event with markup",
                                t -> t.replacing(TIMELINE, "en: Work begins", "en: \"<script>alert()</script>\""))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(r.file(PAGE)).contains("&lt;script&gt;").doesNotContain("<script>alert");
                        }),
                Row.of(
                                "D12",
                                "an event with a title of 500 letters",
                                t -> t.replacing(TIMELINE, "en: Work begins", "en: " + "Work ".repeat(100)))
                        .must(r -> assertThat(r.exit()).describedAs(r.err()).isZero()),
                months("egyptian", "سبتمبر"),
                months("levantine", "أيلول"),
                months("both", "سبتمبر/أيلول"),
                Row.of(
                                "D15",
                                "months of a style that is none",
                                t -> t.replacing(SETTINGS, "languages:", "months: syrian\nlanguages:"))
                        .refused(SETTINGS + ":", "data/wrong-value", "levantine"));
    }

    /** Neither a heading nor a drawing, neither beside an edition nor beside both, and no data. */
    private static void hasNothingOfATimeline(Trial.Result result) {
        for (String path : EVERY_PAGE) {
            Document page = Jsoup.parse(result.file(path));
            assertThat(page.text()).describedAs(path).doesNotContain("Timeline", "التسلسل");
            assertThat(page.select(".timeline, h2:empty, ol:empty, [href$=#timeline]"))
                    .describedAs(path)
                    .isEmpty();
        }
        hasNoEvents(result);
    }

    private static void hasNoEvents(Trial.Result result) {
        for (String path : EVERY_PAGE) {
            assertThat(Jsoup.parse(result.file(path)).select("svg, figure, .events, .timeline-files, ul:empty"))
                    .describedAs(path)
                    .isEmpty();
            assertThat(result.file(path)).describedAs(path).doesNotContain("ItemList", "timeline.json");
        }
        assertThat(result.site().keySet()).noneMatch(path -> path.startsWith("dam/timeline"));
    }

    private static Row months(String style, String month) {
        return Row.of(
                        "D15",
                        "months, " + style,
                        t -> t.replacing(SETTINGS, "languages:", "months: " + style + "\nlanguages:")
                                .replacing(ARTICLE, "2024-05-01", "2023-09-06"))
                .must(r -> assertThat(text(r, "ar/dam/index.html")).contains("6 " + month + " 2023"));
    }

    private static void two(Trial t, String first, String second) {
        t.with(
                TIMELINE,
                "title: {ar: التسلسل, en: Timeline}\nasOf: 2024-05-01\nevents:\n" + event(first) + event(second));
    }

    private static String event(String id) {
        return "  - {id: " + id + ", date: 2020, status: happened, title: {ar: بدء, en: Start}, cites: [p1]}\n";
    }

    private static void many(Trial t, int count) {
        t.with(
                TIMELINE,
                IntStream.range(0, count)
                        .mapToObj(i -> event("e" + i))
                        .collect(Collectors.joining(
                                "", "title: {ar: التسلسل, en: Timeline}\nasOf: 2024-05-01\nevents:\n", "")));
    }

    static {
        assertThat(SUMMARY).isNotEmpty();
    }
}
