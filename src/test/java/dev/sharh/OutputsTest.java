package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site makes what its settings want beside the pages of editions, and no page names what isn't there. */
class OutputsTest {
    private static final String SETTINGS = "content/site.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .replacing(SETTINGS, "cards: false\n", "")
                .replacing("content/dam/timeline.yaml", "asOf: 2024-05-01\n", "asOf: 2019-05-01\n")
                .replacing("content/dam/timeline.yaml", "status: happened", "status: planned");
    }

    @Test
    void allOfItIsMadeWhereNothingIsSaid() {
        assertThat(ofTheDam(build()))
                .containsExactlyInAnyOrder(
                        "ar/dam/card.png",
                        "ar/dam/index.html",
                        "ar/dam/timeline.ics",
                        "ar/dam/timeline.png",
                        "ar/dam/timeline.svg",
                        "ar/dam/timeline/index.html",
                        "dam/index.html",
                        "dam/timeline.csv",
                        "dam/timeline.json",
                        "en/dam/card.png",
                        "en/dam/index.html",
                        "en/dam/timeline.ics",
                        "en/dam/timeline.png",
                        "en/dam/timeline.svg",
                        "en/dam/timeline/index.html");
    }

    @Test
    void nothingButTheEditionsIsMadeWhereNoneOfItIsWanted() {
        project.with(SETTINGS, project.read(SETTINGS) + "cards: false\nsideBySide: false\ntimelineFiles: false\n");

        TestBuild outcome = build();

        assertThat(ofTheDam(outcome)).containsExactlyInAnyOrder("ar/dam/index.html", "en/dam/index.html");
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(text(outcome, "sitemap.xml"))
                .contains("https://example.org/ar/dam/")
                .doesNotContain("https://example.org/dam/");
        assertThat(text(outcome, "en/dam/index.html"))
                .describedAs("the other edition is named still")
                .contains("href=\"../../ar/dam/index.html\" lang=\"ar\" dir=\"rtl\" hreflang=\"ar\"");
        assertThat(outcome.files())
                .filteredOn(file -> file.path().endsWith(".html"))
                .allSatisfy(page -> assertThat(page.text())
                        .doesNotContain(
                                "Side by side",
                                "timeline.csv",
                                "timeline.json",
                                "timeline.ics",
                                "timeline/",
                                "card.png"));
    }

    @Test
    void eachIsLeftOutByItself() {
        project.with(SETTINGS, project.read(SETTINGS) + "sideBySide: false\n");

        assertThat(ofTheDam(build()))
                .contains("dam/timeline.csv", "en/dam/card.png")
                .doesNotContain("dam/index.html");

        project.replacing(SETTINGS, "sideBySide", "timelineFiles");

        assertThat(ofTheDam(build()))
                .contains("dam/index.html", "en/dam/card.png")
                .doesNotContain("dam/timeline.csv", "en/dam/timeline.ics", "dam/timeline.json");
    }

    /** A list whose explainers have neither a date nor a page with both texts has nothing to say about them. */
    @Test
    void aListHasNoEmptyLineAboutAnExplainer() {
        project.replacing("content/dam/article.ar.md", "published: 2024-05-01\n", "")
                .with(SETTINGS, project.read(SETTINGS) + "sideBySide: false\n");

        assertThat(text(build(), "en/index.html"))
                .contains("class=\"explainer-excerpt\"")
                .doesNotContain("class=\"explainer-about\"");
    }

    @Test
    void aLinkToAPageThatTheSiteDoesNotHaveIsFound() {
        project.with(SETTINGS, project.read(SETTINGS) + "sideBySide: false\n");

        assertThat(TestBuild.previewed(folder).diagnostics()).isEmpty();

        project.with(
                "templates/partials/explainers.ftl",
                "<#list explainers as explainer><p><a href=\"../dam/index.html\">${explainer.title}</a></p></#list>");

        assertThat(TestBuild.previewed(folder).diagnostics())
                .extracting(found -> found.code())
                .contains("rendered/broken-link");
    }

    private TestBuild build() {
        return TestBuild.published(folder);
    }

    private static List<String> ofTheDam(TestBuild outcome) {
        return outcome.files().stream()
                .map(OutputFile::path)
                .filter(path -> path.contains("dam/"))
                .toList();
    }

    private static String text(TestBuild outcome, String path) {
        return outcome.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
