package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline as data: each format says no more than the source does. */
class TimelineFilesTest {
    private static final String PLANS = """
            title: {ar: التسلسل, en: Timeline}
            asOf: 2024-05-01
            events:
              - {id: start, date: 2020, status: happened, cites: p1, title: {ar: بدء, en: "=SUM(A)"}}
              - {id: opening, date: 2026-03-01, status: planned, cites: p2, title: {ar: افتتاح, en: Opening}}
              - {id: due, date: ../2026, status: planned, cites: p2, title: {ar: اكتمال المرحلة الأخيرة من بناء السد الكبير ومحطته, en: Due}}
              - {id: works, date: 2021-02/2022, status: happened, cites: p2, title: {ar: <أعمال>, en: Works}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        ProjectFolder.in(folder)
                .replacing(
                        "content/dam/article.ar.md",
                        "وينتهي البناء في 2026.",
                        "وينتهي البناء في 2026، ويفتتح في 1 مارس 2026 بعد أعمال امتدت من فبراير 2021 إلى 2022.")
                .with("content/dam/timeline.yaml", PLANS);
    }

    @Test
    void eachPlannedEventIsAtADayThatCalendarsShow() throws Exception {
        String file = file("ar/dam/timeline.ics");
        ICalendar calendar = Biweekly.parse(file).first();

        assertThat(calendar.getJournals()).isEmpty();
        assertThat(summaries(file))
                .containsExactly(
                        "افتتاح 20260301–20260302",
                        "اكتمال المرحلة الأخيرة من بناء السد الكبير ومحطته (بحلول نهاية 2026) 20261231–20270101");
        assertThat(summaries(file("en/dam/timeline.ics")))
                .containsExactly("Opening 20260301–20260302", "Due (by the end of 2026) 20261231–20270101");
        assertThat(calendar.getEvents().get(0).getUrl().getValue())
                .isEqualTo("https://example.org/ar/dam/#2026-03-01-opening");
        assertThat(file).contains("X-WR-CALNAME:التسلسل");
        assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    /** Days that the source names are an all-day event; its end is the day after (RFC 5545 §3.6.1). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01/2026-03-05 | Opening 20260301–20260306
            2026-12-31            | Opening 20261231–20270101
            2026-03-01~           | Opening (around 1 March 2026) 20260301–20260401
            2026-02-10?           | Opening (possibly 10 February 2026) 20260201–20260301
            2026-03               | Opening (March 2026) 20260331–20260401
            2026                  | Opening (2026) 20261231–20270101
            ../2026-03-01         | Opening (by 1 March 2026) 20260301–20260302
            2026-03-01/..         | Opening (from 1 March 2026) 20260301–20260302
            2026-03-01/2026-04    | Opening (1 March 2026 to April 2026) 20260430–20260501
            """)
    void aDateThatIsLessExactIsInTheTitle(String date, String entry) throws Exception {
        opensOn(date);

        assertThat(summaries(file("en/dam/timeline.ics"))).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "Y170000002"})
    void anEventWithoutADayIsInNoCalendar(String date) throws Exception {
        opensOn(date);

        assertThat(summaries(file("en/dam/timeline.ics")))
                .singleElement()
                .asString()
                .startsWith("Due");
    }

    private void opensOn(String date) throws IOException {
        Files.writeString(
                folder.resolve("content/dam/timeline.yaml"),
                PLANS.replace("date: 2026-03-01,", "inferred: {ar: اختبار, en: a test}, date: \"" + date + "\","));
    }

    /** What two independent readers find: iCal4j, and Biweekly. */
    private static List<String> summaries(String file) throws Exception {
        List<String> read = new CalendarBuilder()
                .build(new StringReader(file)).getComponents(Component.VEVENT).stream()
                        .map(VEvent.class::cast)
                        .map(event -> event.getSummary().getValue() + " "
                                + event.getDateTimeStart().getValue() + "–"
                                + event.getDateTimeEnd().getValue())
                        .toList();
        assertThat(Biweekly.parse(file).first().getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyElementsOf(read.stream()
                        .map(entry -> entry.replaceFirst(" \\d+–\\d+$", ""))
                        .toList());
        return read;
    }

    @Test
    void aTimelineWithoutPlansHasNoCalendar() {
        ProjectFolder.in(folder);
        TestBuild outcome = TestBuild.published(folder);

        assertThat(outcome.files())
                .extracting(OutputFile::path)
                .doesNotContain("ar/dam/timeline.ics", "en/dam/timeline.ics");
        assertThat(file("en/dam/index.html")).doesNotContain("timeline.ics").contains("timeline.csv");
    }

    @Test
    void theTableKeepsTheDatesInEdtfAndRunsNoFormula() {
        assertThat(file("dam/timeline.csv").lines())
                .startsWith("\uFEFFtype,id,date,status,cites,title_ar,title_en")
                .contains("event,2020-start,2020,happened,p1,بدء,'=SUM(A)")
                .contains(
                        "event,2026-due,../2026,planned,p2," + "اكتمال المرحلة الأخيرة من بناء السد الكبير ومحطته,Due");
    }

    @Test
    void theJsonHasOnlyThePartsOfADateThatAreKnown() {
        assertThat(file("dam/timeline.json"))
                .contains("{\"start_date\":{\"year\":2020},\"display_date\":\"2020\"")
                .contains("{\"start_date\":{\"year\":2026},\"display_date\":\"بحلول نهاية 2026\"")
                .contains("\"start_date\":{\"year\":2021,\"month\":2},\"end_date\":{\"year\":2022}")
                .contains("&lt;أعمال&gt;");
    }

    @Test
    void figuresThatCountTheSameAreDrawnAsBarsWithTheirSources() {
        StringBuilder events = new StringBuilder("title: {ar: س, en: Timeline}\nevents:\n");
        for (int i = 1; i <= 3; i++) {
            events.append(
                    "  - {id: e" + i + ", date: 202" + i + ", status: happened, cites: p1, title: {ar: س, en: x}, "
                            + "figure: {value: " + i * 500 + ", unit: {ar: جندي, en: troops}}}\n");
        }
        ProjectFolder.in(folder)
                .replacing(
                        "content/dam/article.ar.md",
                        "في 2020.",
                        "في 2020: 500 جندي في 2021 و1000 في 2022 و1500 في 2023.")
                .with("content/dam/timeline.yaml", events.toString());

        String page = file("en/dam/index.html");

        assertThat(page).contains("<figcaption>troops</figcaption>");
        assertThat(page.split("<rect width=\"33.3\"", -1)).hasSize(2);
        assertThat(page).contains("<rect width=\"100.0\"").contains("<strong>1,500</strong>");
        assertThat(page.substring(
                        page.indexOf("class=\"chart\""), page.indexOf("</figure>", page.indexOf("class=\"chart\""))))
                .contains("popovertarget=\"source-p1\"");
    }

    @Test
    void twoFiguresAreNoChart() {
        assertThat(file("en/dam/index.html")).doesNotContain("class=\"chart\"");
    }

    /** An event without a place and a start is an error for search engines (Google, "Event structured data"). */
    @Test
    void thePageNamesItsEventsForMachines() {
        assertThat(file("en/dam/index.html"))
                .contains("\"mentions\":[{\"@type\":\"Thing\"")
                .contains("\"name\":\"Due\",\"description\":\"by the end of 2026\","
                        + "\"url\":\"https://example.org/en/dam/#2026-due\"")
                .doesNotContain("\"@type\":\"Event\"");
    }

    private String file(String path) {
        TestBuild outcome = TestBuild.published(folder);
        return outcome.files().stream()
                .filter(f -> f.path().equals(path))
                .map(OutputFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(outcome.diagnostics()));
    }
}
