package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers see which promises come next, which were moved and by how long, and how they ended. */
class PromisesTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String ARTICLE = "content/dam/article.ar.md";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/promises"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .replacing(
                        ARTICLE,
                        "وينتهي البناء في 2026.",
                        "وينتهي البناء في 2026، لا في 2024. المواعيد: يونيو 2025، أغسطس 2025، سبتمبر 2025، ديسمبر 2025،"
                                + " 28 فبراير 2025، 12 يناير 2025، 10 يناير 2025، 31 يناير 2025، 5 يناير 2026، فبراير 2024.");
    }

    /** Adds a promise to the timeline, whose day is 2024-05-01. */
    private void promise(String date, String more) {
        project.with(
                TIMELINE,
                project.read(TIMELINE) + "  - id: end\n    date: " + date
                        + "\n    status: planned\n    title: {ar: النهاية, en: The end}\n    cites: [p2]\n    "
                        + more + "\n");
    }

    private Document page(String language) {
        TestBuild build = TestBuild.published(project.root());
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return Jsoup.parse(text(build, language + "/dam/index.html"));
    }

    private static String text(TestBuild build, String path) {
        return build.files().stream()
                .filter(file -> file.path().equals(path))
                .map(OutputFile::text)
                .findFirst()
                .orElseThrow();
    }

    private List<String> promises(String language) {
        return page(language).select(".event-promise").eachText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../2025-06 | ../2025-09 | Moved 3 months later
                    ../2025-09 | ../2025-08 | Moved 1 month earlier
                    ../2024    | ../2026    | Moved 2 years later
                    2025-01-31 | 2025-02-28 | Moved 1 month later
                    2025-01-10 | 2025-01-12 | Moved 2 days later
                    2025-06    | ../2025-06 |
                    """)
    void aMovedPromiseSaysByHowLong(String before, String now, String words) {
        promise(now, "history: [{date: " + before + "}]");

        assertThat(promises("en")).hasSize(words == null ? 1 : 2);
        assertThat(words == null ? "" : promises("en").get(1)).isEqualTo(words == null ? "" : words);
    }

    @Test
    void itSaysWhatWasPromisedWhenInBothLanguages() {
        promise("../2026", "history: [{date: ../2024, asOf: 2023-04-02}, {date: ../2025}]");

        assertThat(promises("en"))
                .containsExactly(
                        "Promised on 2 April 2023: by the end of 2024",
                        "Promised before: by the end of 2025",
                        "Moved 2 years later");
        assertThat(promises("ar")).last().isEqualTo("تأخّر الموعد سنتين");
        assertThat(page("en").select(".outlook").eachText())
                .containsExactly(
                        "What comes next: The end (by the end of 2026)", "Put off: The end (by the end of 2026)");
        assertThat(page("en").select(".drawing-wide .moved, .drawing-narrow .moved"))
                .hasSize(2);
        assertThat(text(TestBuild.published(project.root()), "en/feed.xml")).contains("Moved 2 years later");
    }

    @Test
    void anOutcomeTakesThePlaceOfThePromise() {
        project.replacing(ARTICLE, "published: 2024-05-01", "published: 2024-05-01\nupdated: 2026-02-01");
        promise("../2025-12", "outcome: {status: happened, date: 2026-01-05}");

        assertThat(promises("en")).containsExactly("It happened: 5 January 2026, 5 days later than promised");
        assertThat(page("en").select("#2025-12-end .status").text()).isEqualTo("Happened");
        assertThat(page("en").select(".outlook")).isEmpty();
        assertThat(codes()).isEmpty();
    }

    @Test
    void aMissedPromiseIsNoPlan() {
        project.replacing(ARTICLE, "published: 2024-05-01", "published: 2024-05-01\nupdated: 2026-02-01");
        promise("../2025-12", "outcome: {status: missed}");

        assertThat(promises("en")).containsExactly("The date passed, and it did not happen");
        assertThat(page("en").select("#2025-12-end .status").text()).isEqualTo("Missed");
    }

    @Test
    void aPastPromiseWithoutOutcomeIsAWarningAndReadersSeeIt() {
        project.replacing(ARTICLE, "published: 2024-05-01", "published: 2024-05-01\nupdated: 2026-02-01");
        promise("../2025-12", "text: {ar: نص, en: A text.}");

        assertThat(codes()).containsExactly("timeline/no-outcome");
        assertThat(promises("en")).containsExactly("No outcome known as of 1 February 2026");
        assertThat(promises("ar")).containsExactly("لا نتيجة معروفة حتى 1 فبراير/شباط 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../2026 | history: [{date: ../2026}]                                         | timeline/history
                    ../2026 | history: [{date: ../2024, asOf: 2024-02-01}, {date: ../2025, asOf: 2024-01-01}] | timeline/history
                    ../2026 | history: [{asOf: 2024-01-01}]                                       | data/missing-key
                    ../2026 | history: {date: ../2024}                                            | data/wrong-type
                    ../2026 | history: [{date: ../2024, on: 2024-02-01}]                          | data/unknown-key
                    ../2026 | outcome: {status: kept}                                             | timeline/status
                    ../2026 | outcome: {date: 2024-02-01}                                         | data/missing-key
                    ../2026 | outcome: {status: happened, date: 2027-02-01}                       | timeline/happened-later
                    ../2026 | outcome: {status: happened, date: soon}                             | timeline/date-unparsable
                    ../2024-02 | outcome: {status: unknown}                                       | ''
                    """)
    void whatDoesNotFitIsReported(String date, String more, String code) {
        promise(date, more);

        assertThat(codes())
                .isEqualTo(Optional.of(code).filter(c -> !c.isEmpty()).stream().toList());
    }

    @Test
    void whatHappenedHasNoOutcome() {
        project.with(TIMELINE, project.read(TIMELINE) + "    outcome: {status: happened}\n");

        assertThat(codes()).containsExactly("timeline/outcome");
    }

    @Test
    void whatIsPutOffWithoutADateHasNone() {
        promise("../..", "inferred: {ar: لا موعد, en: There is no date.}");
        project.replacing(TIMELINE, "status: planned", "status: postponed");

        assertThat(page("en").select(".outlook").eachText()).containsExactly("Put off: The end");
        assertThat(page("en").select(".event.postponed .event-date").text()).startsWith("no date set");
    }

    private List<String> codes() {
        return project.findings().stream()
                .map(Diagnostic::code)
                .filter(code -> code.startsWith("timeline/") || code.startsWith("data/"))
                .toList();
    }
}
