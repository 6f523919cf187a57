package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a file counts as its words, to the rules about the text itself. */
class ProseInFilesTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    @Test
    void theSitesOwnTextsAreClean() {
        assertThat(found(Path.of(""))).containsExactly("article.ar.md:26:202 text/two-month-names note");
    }

    @Test
    void anArticleIsOnlyNoted() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "السد في 2020.", "السـد, في ٢٠٢٠ \u202Eبل\u202C.")
                .replacing(ARTICLE, "title: السد", "title: السـد");

        assertThat(found(project.root()))
                .containsExactly(
                        "article.ar.md:2:11 text/tatweel note",
                        "article.ar.md:6:13 text/tatweel note",
                        "article.ar.md:6:15 text/latin-punctuation note",
                        "article.ar.md:6:25 text/bidi-control note",
                        "article.ar.md:8:18 text/mixed-digits note");
    }

    @Test
    void anEditorsHeadlineForAnArticleIsTheEditors() {
        ProjectFolder project =
                ProjectFolder.in(folder).replacing(ARTICLE, "title: السد", "title: السـد\ntitleBy: editor");

        assertThat(found(project.root())).containsExactly("article.ar.md:2:11 text/tatweel warning");
    }

    @Test
    void codeIsNoProseButMayHideNothing() {
        ProjectFolder project =
                ProjectFolder.in(folder).replacing(SUMMARY, "It ends", "`\"a  b\" , \uD83D\uDE00 \u202E` It  ends");

        assertThat(found(project.root()))
                .containsExactly(
                        "summary.en.md:8:13 text/bidi-control error", "summary.en.md:8:18 text/double-space warning");
    }

    @Test
    void wordsAroundABreakOrACitationAreApart() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "Cairo\\\nКаир [@p2]. It [@p1] *ends* [@p2] , in 2026.");

        assertThat(found(project.root())).containsExactly("summary.en.md:9:34 text/space-before-punctuation warning");
    }

    @Test
    void aTextOfATimelineIsFoundOnce() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, en-GB]")
                .with("content/dam/summary.en-GB.md", "---\ntitle: The dam\n---\n\nIt ends. [@p2]\n")
                .replacing(TIMELINE, "en: Work begins", "en: \"Work  be\\u200Bgins\"");

        assertThat(found(project.root()))
                .containsExactly(
                        "timeline.yaml:7:38 text/double-space warning", "timeline.yaml:7:42 text/invisible warning");
    }

    @Test
    void everythingThatReadersSeeIsLookedAt() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("content/dam/media/dam.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
                .with(SUMMARY, """
                        ---
                        title: The  dam
                        standfirst: 'A  dam. [@p1, inferred: "so  it is"]'
                        keyPoints: ["It  ends. [@p2]"]
                        pullQuote: {text: "It  ends. [@p2]", by: "The  builder"}
                        ---

                        ## The  dam

                        ![A  dam](media/dam.svg) It  ends.[^1] [@p1; @p2, inferred: "a  year on"]

                        > It  ends. [@p2]

                        - It  ends. [@p2]

                        | The  year |
                        |-----------|
                        | is  2026 [@p2] |

                        [^1]: It  ends. [@p2]
                        """)
                .replacing(TIMELINE, "en: Timeline", "en: The  timeline")
                .replacing(TIMELINE, "    status", "    text: {ar: س, en: It  begins}\n    status");

        assertThat(found(project.root()))
                .containsExactlyInAnyOrder(
                        "summary.en.md:2:11 text/double-space warning",
                        "summary.en.md:3:15 text/double-space warning",
                        "summary.en.md:3:22 text/double-space warning",
                        "summary.en.md:4:16 text/double-space warning",
                        "summary.en.md:5:22 text/double-space warning",
                        "summary.en.md:5:46 text/double-space warning",
                        "summary.en.md:8:7 text/double-space warning",
                        "summary.en.md:10:4 text/double-space warning",
                        "summary.en.md:10:28 text/double-space warning",
                        "summary.en.md:10:40 text/double-space warning",
                        "summary.en.md:12:5 text/double-space warning",
                        "summary.en.md:14:5 text/double-space warning",
                        "summary.en.md:16:6 text/double-space warning",
                        "summary.en.md:18:5 text/double-space warning",
                        "summary.en.md:20:9 text/double-space warning",
                        "timeline.yaml:1:29 text/double-space warning",
                        "timeline.yaml:6:25 text/double-space warning");
    }

    @Test
    void nothingHidesInCodeOrInATitleOfALink() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(SUMMARY, "A dam is", "A [dam](#p1 \"a\u202Eb\") is")
                .replacing(SUMMARY, "It ends", """
                        [It](#p1 "a\u202Eb") ![ends](media/x.svg "a\u202Eb")

                        ```
                        a  b , c
                        a\u202Eb
                        ```

                        > ```
                        > a\u202Eb
                        > ```

                        - ```
                          a\u202Eb
                          ```

                        It ends""");

        assertThat(found(project.root()))
                .containsExactlyInAnyOrder(
                        "summary.en.md:3:15 text/bidi-control error",
                        "summary.en.md:8:1 text/bidi-control error",
                        "summary.en.md:8:17 text/bidi-control error",
                        "summary.en.md:10:1 text/bidi-control error",
                        "summary.en.md:15:3 text/bidi-control error",
                        "summary.en.md:19:3 text/bidi-control error");
    }

    private static List<String> found(Path project) {
        return TestBuild.content(project).diagnostics().stream()
                .filter(d -> d.code().startsWith("text/"))
                .map(d -> Path.of(d.place().file()).getFileName() + ":"
                        + d.place().line() + ":" + d.place().column() + " " + d.code() + " "
                        + d.severity().word())
                .toList();
    }
}
