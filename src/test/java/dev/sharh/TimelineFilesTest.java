package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void theCalendarHasADayWhereTheSourceHasOneAndANoteWhereItHasNot() {
        ICalendar calendar = Biweekly.parse(file("dam/timeline.ics")).first();

        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("افتتاح");
            assertThat(event.getUid().getValue()).isEqualTo("2026-03-01-opening.dam@example.org");
        });
        assertThat(file("dam/timeline.ics")).contains("DTSTART;VALUE=DATE:20260301");
        assertThat(calendar.getJournals()).singleElement().satisfies(note -> {
            assertThat(note.getDateStart()).isNull();
            assertThat(note.getSummary().getValue()).isEqualTo("اكتمال المرحلة الأخيرة من بناء السد الكبير ومحطته");
            assertThat(note.getDescriptions().get(0).getValue()).startsWith("بحلول نهاية 2026");
        });
        assertThat(file("dam/timeline.ics").lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aTimelineWithoutPlansHasNoCalendar() {
        ProjectFolder.in(folder);
        TestBuild outcome = TestBuild.published(folder);

        assertThat(outcome.files()).extracting(OutputFile::path).doesNotContain("dam/timeline.ics");
        assertThat(file("en/dam/index.html")).doesNotContain("timeline.ics").contains("timeline.csv");
    }

    @Test
    void theTableKeepsTheDatesInEdtfAndRunsNoFormula() {
        assertThat(file("dam/timeline.csv").lines())
                .startsWith("\uFEFFid,date,status,cites,title_ar,text_ar,inferred_ar,title_en,text_en,inferred_en")
                .contains("2020-start,2020,happened,p1,بدء,,,'=SUM(A),,")
                .contains("2026-due,../2026,planned,p2,اكتمال المرحلة الأخيرة من بناء السد الكبير ومحطته,,,Due,,");
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

    @Test
    void thePageListsItsEventsForMachines() {
        assertThat(file("en/dam/index.html"))
                .contains("\"mentions\":{\"@type\":\"ItemList\"")
                .contains("\"url\":\"https://example.org/en/dam/#2026-03-01-opening\",\"startDate\":\"2026-03-01\","
                        + "\"eventStatus\":\"https://schema.org/EventScheduled\"");
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
