package dev.sharh;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ids content brings: pages have each id once, or the editor learns it at the place in the content. */
class IdsOfContentTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p1",
                "p2",
                "p1-2",
                "part-1",
                "source-p1",
                "timeline",
                "contents",
                "content",
                "fn-1",
                "fnref-1",
                "cover-en",
                "inferred-1",
                "inference-1",
                "origin-en",
                "key-points-en",
                "edition-en",
                "fade-past-planned-wide",
                "2020"
            })
    void anEventMayHaveAnyId(String id) {
        noPageHasAnIdTwice(project().replacing(TIMELINE, "id: start", "id: \"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "/2020",
                "../2020",
                "2020/..",
                "Y-17000",
                "-0044",
                "XXXX-12",
                "20XX",
                "2020-21",
                "[..2020]",
                "{1960,1961}",
                "2020?",
                "%2020",
                "2020~/"
            })
    void anEventMayHaveAnyDate(String date) {
        noPageHasAnIdTwice(project()
                .replacing(TIMELINE, "date: 2020", "date: \"" + date + "\"")
                .replacing(TIMELINE, "id: start", "id: p2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Timeline",
                "## p2",
                "## Work {#p2}",
                "<h2 id=\"p2\">Work</h2>",
                "<a id=\"p1\"></a>Work",
                "<p id=\"timeline\">",
                "## Work\n\n## Work",
                "### <span id=\"contents\">Work</span>",
                "[a]: #p1\n\n[a] [@p1]",
                "[a](#timeline) [@p1]",
                "[a](#p9) [@p1]",
                "[a](#2020-start) [@p1]",
                "[a](#part-9) [@p1]",
                "[a](#fn-1) [@p1]",
                "[a](index.html#nothing) [@p1]",
                "![x](media/x.png){#p2}"
            })
    void aTextMayHoldAnyHeadingAndMarkup(String text) {
        noPageHasAnIdTwice(project().with(SUMMARY, project().read(SUMMARY) + "\n" + text + "\n"));
    }

    private ProjectFolder project() {
        return ProjectFolder.in(folder);
    }

    private static void noPageHasAnIdTwice(ProjectFolder project) {
        assertThat(TestBuild.published(project.root()).diagnostics())
                .extracting(Diagnostic::code)
                .noneMatch(code -> code.startsWith("rendered/"));
    }

    @Test
    void eventsWhoseDateAndIdGiveOneAddressAreFoundInTheTimeline() {
        ProjectFolder project = project().with(TIMELINE, """
                title: {ar: التسلسل, en: Timeline}
                asOf: 2024-05-01
                events:
                  - id: 01-start
                    date: 2020
                    status: happened
                    title: {ar: بدء البناء, en: Work begins}
                    inferred: {ar: استنتاج, en: a reason}
                    cites: [p1]
                  - id: start
                    date: 2020-01
                    status: happened
                    title: {ar: بدء البناء, en: Work begins}
                    inferred: {ar: استنتاج, en: a reason}
                    cites: [p1]
                """);

        noPageHasAnIdTwice(project);
        assertThat(project.findings("timeline/duplicate-id"))
                .singleElement(as(STRING))
                .startsWith("timeline.yaml:10:")
                .contains("2020-01-start", "line 4");
    }
}
