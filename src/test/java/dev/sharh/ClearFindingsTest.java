package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding shows what stands in the file, and its hint is something that an editor can do there. */
class ClearFindingsTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A [dam](file:///x)       | 3:16 link/not-allowed
            A [dam](#p9)             | 3:16 link/no-such-anchor
            A [dam](../lake/)        | 3:16 link/no-such-page
            A [](https://a.example)  | 3:16 link/empty
            A ![dam](media/dam.png)  | 3:16 media/not-found
            """)
    void linksAndImagesOfAStandfirstAreChecked(String words, String finding) {
        ProjectFolder project = ProjectFolder.in(folder).replacing(SUMMARY, "A dam", '"' + words);
        project.replacing(SUMMARY, "built. [@p1]\n---", "built. [@p1]\"\n---");

        assertThat(findings())
                .extracting(d -> d.place().line() + ":" + d.place().column() + " " + d.code())
                .containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by 5 %             | “5 %” is not in p2; p2 says “7 %”
            by 5 percent       | “5 percent” is not in p2; p2 says “7 %”
            for $5             | “$5” is not in p2; p2 says “3 دولارات”
            for 5 dollars      | “5 dollars” is not in p2; p2 says “3 دولارات”
            for $5 million     | “$5 million” is not in p2; p2 says “3 دولارات”
            """)
    void aFigureIsShownWithItsSign(String words, String message) {
        ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026 بنسبة 7 % أو 3 دولارات.")
                .replacing(SUMMARY, "in 2026.", "in 2026 " + words + ".");

        assertThat(findings())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).endsWith(message));
    }

    @Test
    void anElementAroundBlocksIsToldOfOnce() {
        ProjectFolder.in(folder)
                .replacing(SUMMARY, "It ends in 2026. [@p2]\n", "<div>\n\nIt ends in 2026. [@p2]\n\n</div>\n");

        assertThat(findings())
                .filteredOn(d -> d.code().equals("markdown/raw-html"))
                .singleElement()
                .satisfies(d -> assertThat(d.place().line()).isEqualTo(8));
    }

    @Test
    void aReasonThatIsGivenIsNotAskedForAgain() {
        ProjectFolder.in(folder)
                .replacing(
                        TIMELINE,
                        "title: {ar: بدء البناء, en: Work begins}",
                        "title: {ar: بدء البناء, en: Work of 70 men begins}\n    inferred: {ar: لأنه كذلك, en: so it is}");

        assertThat(findings()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("parity/number-not-in-source");
            assertThat(d.hint())
                    .hasValueSatisfying(hint -> assertThat(hint)
                            .contains("the reason that “inferred” gives")
                            .doesNotContain("inferred: \"…\""));
        });
    }

    @Test
    void aReasonThatNamesTheFigureBearsItOut() {
        ProjectFolder.in(folder)
                .replacing(
                        TIMELINE,
                        "title: {ar: بدء البناء, en: Work begins}",
                        "title: {ar: بدء البناء, en: Work of 70 men begins}\n    inferred: {ar: لأنهم 70, en: \"7 teams of 10 are 70\"}");

        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsSaidOfALanguageWithoutLexiconCanBeDoneByAnEditor() {
        ProjectFolder.in(folder)
                .replacing("content/site.yaml", "title: {ar: شرح, en: Sharh}", "title: {ar: شرح, en: Sharh, sw: Sharh}")
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, sw]")
                .replacing(TIMELINE, "en: Timeline}", "en: Timeline, sw: Zaman}")
                .replacing(TIMELINE, "en: Work begins}", "en: Work begins, sw: Inaanza}")
                .with("content/dam/summary.sw.md", "---\ntitle: Bwawa\n---\n\nInaanza. [@p1]\n");

        assertThat(findings())
                .filteredOn(d -> d.code().equals("parity/language-unknown"))
                .singleElement()
                .satisfies(d -> assertThat(d.hint().orElse(""))
                        .contains("compare the rest with the article yourself")
                        .doesNotContain("src/"));
    }

    private List<Diagnostic> findings() {
        return TestBuild.published(folder).diagnostics();
    }
}
