package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.check.CheckMistakesTest;
import dev.sharh.check.prose.ProseMistakesTest;
import dev.sharh.content.DiagnosticReference;
import dev.sharh.content.ProjectMistakesTest;
import dev.sharh.content.WritingMistakesTest;
import dev.sharh.fidelity.ParityMistakesTest;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site without mistakes, those that only its pages show, and that of every kind of mistake one is shown somewhere. */
class MistakesTest {
    private static final String SETTINGS = "content/site.yaml";
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en" dir="ltr"><meta name="viewport" content="width=device-width">
            <title>x</title>
            <h1>x</h1>
            """;

    @TempDir
    private Path folder;

    @Test
    void aSiteWithoutMistakesHasNoFindings() {
        TestBuild outcome = build(ProjectFolder.in(folder));

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.files()).isNotEmpty();
    }

    /** Passages are shown on other pages than their own, too, where their links must still lead somewhere. */
    @Test
    void linksThatLeadSomewhereAreNotMistakes() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "بدأ بناء السد", "بدأ بناء السد[^1] و[انتهى](#p3)")
                .replacing(ARTICLE, "2026.", "2026.\n\n## السد\n\n[^1]: انظر [هناك](#p2).")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends[^n] [here](#p2). [@p2] [@p1]")
                .replacing(SUMMARY, "The work", "The [work](../dam/) of [mail](mailto:a@example.org)");
        project.with(SUMMARY, project.read(SUMMARY) + "\n[^n]: See [there](#p1), [@p1] again.\n");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundOnPages(Mistake mistake) {
        mistake.isTheOnlyOneIn(build(mistake.madeIn(folder)).diagnostics());
    }

    @Test
    void anErrorLeavesNoPages() {
        TestBuild outcome = build(ProjectFolder.in(folder).replacing(SUMMARY, "in 2026", "in 2027"));

        assertThat(outcome.diagnostics()).singleElement().matches(Diagnostic::isError);
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void aWarningLeavesThemAll() {
        int all = build(ProjectFolder.in(folder)).files().size();

        TestBuild outcome = build(ProjectFolder.in(folder).replacing(SUMMARY, "It ends", "It  ends"));

        assertThat(outcome.diagnostics()).singleElement().matches(d -> d.severity() == Severity.WARNING);
        assertThat(outcome.files()).hasSize(all);
    }

    /**
     * What only other tests can bring about: see those of lint, of imports, of fonts, of staleness, of themes, the
     * acceptance tables, and SeededFaultsTest.
     */
    private static final List<String> SHOWN_ELSEWHERE = List.of(
            "citation/on-page", // PagesTest
            "explainer/mixed-script",
            "explainer/twin",
            "file/not-a-file",
            "file/not-utf-8",
            "file/unreadable",
            "font/does-not-vary",
            "font/letter-not-in-source",
            "font/no-recipes",
            "font/source",
            "import/",
            "markdown/too-deep",
            "markdown/too-long",
            "media/name",
            "media/no-smaller-sizes",
            "menu/", // MenusTest
            "page/", // PagesTest
            "parity/compared",
            "parity/counts",
            "parity/language-unknown",
            "rendered/",
            "staleness/",
            "topic/twin", // SlugIsUniqueTest
            "topic/mixed-script",
            "text/long-title",
            "text/other-script",
            "theme/",
            "timeline/era",
            "timeline/many-events");

    @Test
    void everyCodeOfTheReferenceIsShownToHappen() {
        List<String> shown = Stream.of(
                        mistakes(),
                        ProjectMistakesTest.mistakes(),
                        WritingMistakesTest.mistakes(),
                        CheckMistakesTest.mistakes(),
                        ProseMistakesTest.mistakes(),
                        ParityMistakesTest.mistakes())
                .flatMap(Function.identity())
                .map(Mistake::code)
                .toList();

        assertThat(DiagnosticReference.read().codes())
                .filteredOn(code -> !shown.contains(code))
                .filteredOn(code -> SHOWN_ELSEWHERE.stream().noneMatch(code::startsWith))
                .isEmpty();
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "a template's link to a page that isn't there",
                        p -> p.with("templates/404.ftl", PAGE + "<a href=\"nowhere.html\">x</a>\n"),
                        "templates/404.ftl:5:1 rendered/broken-link",
                        "“nowhere.html”"),
                new Mistake(
                        "a template's image without an alternative",
                        p -> p.with("templates/404.ftl", PAGE + "<p><img src=\"data:,\">\n"),
                        "templates/404.ftl:5:4 rendered/no-alternative",
                        "alt"),
                new Mistake(
                        "a language without words in the theme",
                        p -> p.replacing(SETTINGS, "[ar, en]", "[ar, en, sw]")
                                .replacing(SETTINGS, "Sharh}", "Sharh, sw: Sharh}"),
                        "templates/strings.sw.yaml:1:1 theme/no-strings",
                        "sharh theme copy strings.sw.yaml"));
    }

    private static TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }
}
