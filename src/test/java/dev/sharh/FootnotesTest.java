package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes on pages: their references, their ids and the ways back. */
class FootnotesTest {
    private static final String TWICE = "\nCited.[^1] [@p1]\n\nCited again.[^1] [@p1]\n\n[^1]: A note.\n";

    @TempDir
    private Path folder;

    @Test
    void eachReferenceToAFootnoteHasAnIdAndAWayBack() {
        ProjectFolder project = withFootnotes(TWICE);

        Document page = page(project, "en/dam/index.html");

        assertThat(page.select("a.footnote-reference").eachAttr("id")).containsExactly("fnref-1", "fnref-1-2");
        assertThat(page.select("a.footnote-reference").eachAttr("href")).containsExactly("#fn-1", "#fn-1");
        assertThat(page.select("ol.footnotes > li#fn-1 > a.footnote-back").eachAttr("href"))
                .containsExactly("#fnref-1", "#fnref-1-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TWICE,
                "\n## A heading[^1]\n\nText.[^1] [@p1]\n\n[^1]: A note.\n",
                "\n| a[^1] | b |\n|---|---|\n| c[^1] | It is.[^1] [@p1] |\n\n[^1]: A note.\n",
                "\n- It.[^1] [@p1]\n- Also.[^1] [@p1]\n\n[^1]: A note.\n",
                "\n> It.[^1] [@p1]\n\n[^1]: A note.\n",
                "\nIt.[^1] [@p1]\n\n[^1]: A note.[^2] [@p1]\n\n[^2]: Another.[^1] [@p1]\n",
                "\nIt.[^1] [@p1]\n\n[^1]: A note.[^2][^2] [@p1]\n\n[^2]: Another.\n",
                "\nIt.[^1] [@p1]\n\n[^1]: A note about itself.[^1] [@p1]\n",
                "\nIt. [@p1]\n\n[^1]: Never cited.\n",
                "\nIt.[^1] [@p1]\n\n[^1]: A note.\n\n[^1]: The same again.\n",
                "\n**It[^1]** and *more*[^1]. [@p1]\n\n[^1]: A note.\n",
                "\nIt.[^1] [@p1]\n\n[^1]: A note with `code`.\n\n    A second paragraph.[^1] [@p1]\n",
                "\nIt.[^ا] [@p1] Also.[^ا] [@p1]\n\n[^ا]: A note.\n"
            })
    void sitesWithFootnotesAnywhereAreBuilt(String text) {
        ProjectFolder project = withFootnotes(text);

        TestBuild outcome = TestBuild.published(project.root());

        assertThat(outcome.diagnostics()).extracting(d -> d.code()).noneMatch(code -> code.startsWith("rendered/"));
        assertThat(outcome.files()).describedAs("%s", outcome.diagnostics()).isNotEmpty();
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheirFirstReference() {
        ProjectFolder project =
                withFootnotes("\nIt.[^b] Also.[^a] [@p1]\n\nAgain.[^b] [@p1]\n\n[^a]: Note a.\n\n[^b]: Note b.\n");

        Document page = page(project, "en/dam/index.html");

        assertThat(page.select("a.footnote-reference").eachText()).containsExactly("1", "2", "1");
        assertThat(page.select("ol.footnotes > li p").eachText()).containsExactly("Note b.", "Note a.");
    }

    @Test
    void theWayBackInAFeedLeadsToThePage() {
        ProjectFolder project = withFootnotes(TWICE);

        Document feed = page(project, "en/feed.xml");
        Document entry = Jsoup.parse(feed.select("content").text());

        assertThat(entry.select("a.footnote-back")).isNotEmpty();
        for (Element back : entry.select("a.footnote-back")) {
            assertThat(back.attr("href")).startsWith("https://example.org/en/dam/#fnref-1");
        }
    }

    private ProjectFolder withFootnotes(String text) {
        ProjectFolder project = ProjectFolder.in(folder);
        for (String file : List.of("content/dam/article.ar.md", "content/dam/summary.en.md")) {
            String own = file.contains("article") ? text.replaceAll(" \\[@p1]", "") : text;
            project.with(file, project.read(file) + own);
        }
        return project;
    }

    private static Document page(ProjectFolder project, String path) {
        TestBuild outcome = TestBuild.published(project.root());
        OutputFile file = outcome.files().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(file.text());
    }
}
