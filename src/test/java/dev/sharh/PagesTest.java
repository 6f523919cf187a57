package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the site itself: what readers get, and what editors are told about mistakes. */
class PagesTest {
    private static final String ABOUT = """
            ---
            title: About us
            description: Who writes here.
            aliases: [/old/about/]
            ---

            We explain. See [the dam](../dam/) and [how to reach us](../contact/).

            | Who | Since |
            |---|---|
            | Editors | 2020 |
            """;

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .with("content/pages/about.en.md", ABOUT)
                .with("content/pages/about.ar.md", "---\ntitle: من نحن\n---\n\nنكتب شروحًا.\n")
                .with(
                        "content/pages/contact.en.md",
                        "---\ntitle: Contact\n---\n\nWrite to [us](mailto:us@example.org).\n");
    }

    @Test
    void aPageHasTheSameAddressInEachLanguage() {
        assertThat(page("en/about/index.html"))
                .contains("<h1>About us</h1>", "<table>", "<a href=\"../dam/\">", "<a href=\"../contact/\">")
                .contains("<meta name=\"description\" content=\"Who writes here.\">")
                .contains("hreflang=\"ar\" href=\"https://example.org/ar/about/\"")
                .contains("<link rel=\"canonical\" href=\"https://example.org/en/about/\">")
                .contains("\"@type\":\"AboutPage\"");
        assertThat(page("ar/about/index.html"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "من نحن")
                .contains("<meta name=\"description\" content=\"نكتب شروحًا.\">")
                .contains("<a href=\"../../en/about/index.html\" hreflang=\"en\">");
        assertThat(page("sitemap.xml"))
                .contains("<loc>https://example.org/en/about/</loc>", "<loc>https://example.org/en/contact/</loc>");
        assertThat(page("old/about/index.html")).contains("../../en/about/index.html");
    }

    @Test
    void whereALanguageIsMissingTheSwitchLeadsToTheStartPage() {
        assertThat(page("en/contact/index.html"))
                .contains("<a href=\"../../ar/index.html\" hreflang=\"ar\">")
                .doesNotContain("rel=\"alternate\" hreflang")
                .contains("\"@type\":\"ContactPage\"");
    }

    @Test
    void aSiteWithoutPagesHasNone() {
        for (String file : List.of("about.en.md", "about.ar.md", "contact.en.md")) {
            project.without("content/pages/" + file);
        }

        assertThat(TestBuild.published(folder).files())
                .extracting(OutputFile::path)
                .noneMatch(path -> path.contains("about") || path.startsWith("pages"));
    }

    @Test
    void pagesHavePicturesOfTheirOwn() {
        project.with("content/pages/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
                .replacing("content/pages/about.en.md", "We explain.", "![The way to us](media/map.svg)");

        assertThat(page("en/about/index.html"))
                .contains("src=\"../../pages/media/map.svg\" width=\"9\" height=\"9\" alt=\"The way to us\"");
        assertThat(page("pages/media/map.svg")).startsWith("<svg");
    }

    @Test
    void anEditionLinksToAPageOnEachPageThatShowsIt() {
        project.replacing("content/dam/summary.en.md", "It ends in 2026.", "It [ends](../about/) in 2026.")
                .replacing("content/dam/article.ar.md", "وينتهي", "[وينتهي](../about/)");

        assertThat(page("en/dam/index.html")).contains("<a href=\"../about/\">", "<a href=\"../../ar/about/\">");
        assertThat(page("ar/dam/index.html")).contains("<a href=\"../about/\">");
        assertThat(page("dam/index.html")).contains("<a href=\"../en/about/\">", "<a href=\"../ar/about/\">");
        assertThat(page("en/feed.xml")).contains("https://example.org/en/about/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/about.md | site/unknown-file | content/about.md:1:1 | content/pages/about.<language>.md",
                "content/about.en.md | site/unknown-file | content/about.en.md:1:1 | content/pages/about.en.md",
                "content/pages/team.md | page/unknown-file | content/pages/team.md:1:1 | team.ar.md",
                "content/pages/notes.txt | page/unknown-file | content/pages/notes.txt:1:1 | about.ar.md",
                "content/pages/team.fr.md | page/language | content/pages/team.fr.md:1:1 | languages",
                "content/pages/our team.en.md | page/slug | content/pages/our team.en.md:1:1 | hyphens",
                "content/pages/topics.en.md | page/slug | content/pages/topics.en.md:1:1 | the site itself uses",
                "content/pages/EN.en.md | page/slug | content/pages/EN.en.md:1:1 | the site itself uses",
                "content/pages/team.EN.md | page/twin | content/pages/team.en.md:1:1 | one of the two files",
                "content/pages/About.ar.md | page/twin | content/pages/About.ar.md:1:1 | another name",
                "content/pages/te\u0430m-2.en.md | page/mixed-script | content/pages/te\u0430m-2.en.md:1:1 | one script",
                "content/pages/dam.ar.md | page/twin | content/pages/dam.ar.md:1:1 | another name"
            })
    void aFileThatIsNoPageIsReported(String file, String code, String place, String hint) {
        project.with("content/pages/team.en.md", "---\ntitle: Team\n---\n\nWe.\n")
                .with(file, "---\ntitle: Team\n---\n\nWe.\n");

        assertThat(found(code)).anySatisfy(diagnostic -> {
            assertThat(diagnostic.place().file() + ":" + diagnostic.place().line() + ":"
                            + diagnostic.place().column())
                    .isEqualTo(place);
            assertThat(diagnostic.hint().orElse("")).contains(hint);
        });
    }

    @Test
    void aPageWithTheNameOfAnExplainerIsReportedAtBothPlaces() {
        project.with("content/pages/dam.en.md", "---\ntitle: The dam\n---\n\nA page.\n");

        assertThat(found("explainer/twin")).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.place().file()).isEqualTo("content/dam");
            assertThat(diagnostic.message()).contains("content/pages/dam.en.md");
        });
        assertThat(found("page/twin")).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.place().file()).isEqualTo("content/pages/dam.en.md");
            assertThat(diagnostic.message()).contains("content/dam");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: About us | titel: About us | data/unknown-key | 2:1",
                "title: About us | menu: footer | data/missing-key | 2:1",
                "description: Who writes here. | published: 2024-05-01 | data/unknown-key | 3:1",
                "description: Who writes here. | menu: sidebar | data/wrong-value | 3:7",
                "description: Who writes here. | order: first | data/wrong-value | 3:8",
                "description: Who writes here. | description: We. [@p1] | citation/on-page | 3:18",
                "We explain. | We explain. [@p1] | citation/on-page | 7:13",
                "We explain. | [We](../nowhere/) | link/no-such-page | 7:1",
                "We explain. | [We](about.html) | link/no-such-page | 7:1",
                "We explain. | [We](javascript:alert) | link/not-allowed | 7:1",
                "We explain. | [We](#p1) | link/no-such-anchor | 7:1",
                "We explain. | ![We](media/we.png) | media/not-found | 7:1",
                "We explain. | \u202EWe explain. | text/bidi-control | 7:1",
                "/old/about/ | /en/contact/ | alias/taken | 4:11"
            })
    void aMistakeOnAPageIsReportedWhereItIs(String words, String by, String code, String place) {
        project.replacing("content/pages/about.en.md", words, by);

        assertThat(found(code))
                .extracting(each -> each.place().file() + ":" + each.place().line() + ":"
                        + each.place().column())
                .contains("content/pages/about.en.md:" + place);
    }

    @ParameterizedTest
    @CsvSource({"summary.en.md, It ends, [It](../people/) ends", "article.ar.md, وينتهي, [وينتهي](../contact/)"})
    void aLinkFromAnEditionToAPageThatItsLanguageDoesNotHaveIsReported(String file, String words, String by) {
        project.replacing("content/dam/" + file, words, by);

        assertThat(project.findings("link/no-such-page"))
                .singleElement()
                .asString()
                .startsWith(file);
    }

    private List<Diagnostic> found(String code) {
        return project.findings().stream()
                .filter(each -> each.code().equals(code))
                .toList();
    }

    private String page(String path) {
        TestBuild build = TestBuild.published(folder);
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return build.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path))
                .text();
    }
}
