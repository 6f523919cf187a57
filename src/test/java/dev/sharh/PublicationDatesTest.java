package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explainers that wait for a day, are corrected, or are withdrawn. */
class PublicationDatesTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/dates"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder).with("content/glossary.yaml", "topics: {water: {ar: المياه, en: Water}}");
        for (String file : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
            project.with("content/river/" + file, project.read("content/dam/" + file));
        }
        project.replacing(ARTICLE, "title:", "topics: [water]\ntitle:");
    }

    private static List<String> paths(TestBuild build) {
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return build.files().stream().map(OutputFile::path).toList();
    }

    private static Document page(TestBuild build, String path) {
        String text = build.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
        return path.endsWith(".xml") ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
    }

    @Test
    void anExplainerIsLeftOutBeforeItsDay() {
        project.replacing(ARTICLE, "title:", "publishAt: 2026-12-01\ntitle:");

        TestBuild before = TestBuild.publishedOn(project.root(), LocalDate.of(2026, 11, 30));

        assertThat(paths(before)).noneMatch(path -> path.contains("dam")).contains("en/river/index.html");
        assertThat(page(before, "sitemap.xml").text()).doesNotContain("dam");
        assertThat(page(before, "en/feed.xml").select("entry")).hasSize(1);
        assertThat(page(before, "en/river/index.html").html()).doesNotContain("dam/");
        assertThat(paths(TestBuild.publishedOn(project.root(), LocalDate.of(2026, 12, 1))))
                .contains("en/dam/index.html", "ar/dam/index.html", "dam/index.html");
    }

    @Test
    void withoutADayEachExplainerThatWaitsForOneIsLeftOut() {
        project.replacing(ARTICLE, "title:", "publishAt: 2020-01-01\ntitle:");

        assertThat(paths(TestBuild.published(project.root()))).noneMatch(path -> path.contains("dam"));
    }

    @Test
    void thePreviewMarksItAsADraft() {
        project.replacing(ARTICLE, "title:", "publishAt: 2026-12-01\ntitle:");

        TestBuild preview = TestBuild.previewed(project.root());

        assertThat(page(preview, "en/index.html").select(".explainer:has(a[href*=dam]) .draft"))
                .hasSize(1);
        assertThat(page(preview, "en/dam/index.html")
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void aLinkToAnExplainerThatWaitsIsBroken() {
        project.replacing(ARTICLE, "title:", "publishAt: 2026-12-01\ntitle:")
                .replacing("content/river/summary.en.md", "It ends", "[It](../dam/) ends");

        assertThat(TestBuild.published(project.root()).diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .containsExactly("link/no-such-page");
    }

    @Test
    void correctionsAreAtTheEndInTheFeedAndInStructuredData() {
        project.replacing(SUMMARY, "title:", """
                corrections:
                  - {date: 2024-05-09, text: The dam is on the river.}
                  - {date: 2024-06-02, text: The work began in 2020.}
                title:""");

        TestBuild build = TestBuild.published(project.root());

        Document page = page(build, "en/dam/index.html");
        assertThat(page.select(".notes:has(h2:contains(Corrections)) p").eachText())
                .containsExactly("2 June 2024 The work began in 2020.", "9 May 2024 The dam is on the river.");
        assertThat(page.select(".dates").text()).contains("Updated 2 June 2024");
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains("\"CorrectionComment\"", "\"dateModified\":\"2024-06-02\"");
        Element entry = page(build, "en/feed.xml").expectFirst("entry:has(id:contains(dam))");
        assertThat(entry.select("updated").text()).isEqualTo("2024-06-02T00:00:00Z");
        assertThat(entry.select("content").text()).contains("Corrections", "The dam is on the river.");
        assertThat(page(build, "ar/dam/index.html").select("h2:contains(تصويبات)"))
                .isEmpty();
    }

    @Test
    void anExplainerThatWasWithdrawnLeavesAShortPage() {
        project.replacing(
                        ARTICLE,
                        "title:",
                        "withdrawn: {date: 2024-07-01, reason: {ar: كان المصدر خطأ, en: The source was wrong}}\n"
                                + "aliases: [/old/]\ntitle:")
                .with("content/dam/media/dam.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

        TestBuild build = TestBuild.published(project.root());

        assertThat(paths(build).stream().filter(path -> path.contains("dam")))
                .containsExactlyInAnyOrder("ar/dam/index.html", "en/dam/index.html", "dam/index.html");
        Document page = page(build, "en/dam/index.html");
        assertThat(page.select("main").text())
                .contains("The dam", "This explainer was withdrawn on 1 July 2024.", "The source was wrong")
                .doesNotContain("2020");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".language-switch a[hreflang=ar]").attr("href")).isEqualTo("../../ar/dam/index.html");
        assertThat(page(build, "dam/index.html").select("main").text())
                .contains("كان المصدر خطأ", "The source was wrong");
        assertThat(page(build, "old/index.html").select("a").attr("href")).isEqualTo("../ar/dam/index.html");
        for (String list :
                List.of("index.html", "en/index.html", "en/feed.xml", "sitemap.xml", "en/river/index.html")) {
            assertThat(page(build, list).html()).as(list).doesNotContain("dam/");
        }
        assertThat(paths(build)).noneMatch(path -> path.contains("topics"));
    }
}
