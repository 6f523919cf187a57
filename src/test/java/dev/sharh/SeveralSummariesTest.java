package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article beside its summaries in several languages: a page for each, with links to the others. */
class SeveralSummariesTest {
    private static final String SLUG = InventedSite.slug(0);

    @TempDir
    private Path folder;

    @Test
    void eachSummaryHasAPageBesideTheArticle() {
        ProjectFolder project = InventedSite.in(folder, 1);
        TestBuild build = built(project);

        Document first = page(build, SLUG + "/index.html");
        Document second = page(build, SLUG + "/fa/index.html");

        assertThat(first.select(".pair-summary").eachAttr("lang")).containsOnly("en");
        assertThat(second.select(".pair-summary").eachAttr("lang")).containsOnly("fa");
        assertThat(second.select(".source-block")).hasSameSizeAs(first.select(".source-block"));
        assertThat(second.select("[aria-labelledby=summaries] a"))
                .extracting(link -> link.attr("href") + " " + link.attr("aria-current"))
                .containsExactly("../../" + SLUG + "/index.html ", "../../" + SLUG + "/fa/index.html page");
        assertThat(page(build, "fa/" + SLUG + "/index.html")
                        .select(".editions a")
                        .eachAttr("href"))
                .contains("../../" + SLUG + "/fa/index.html");
        assertThat(page(build, "ar/" + SLUG + "/index.html")
                        .select(".editions a")
                        .eachAttr("href"))
                .contains("../../" + SLUG + "/index.html");
        assertThat(page(build, "sitemap.xml").text()).contains("/invented/" + SLUG + "/fa/");
    }

    @Test
    void oneSummaryHasNoChoice() {
        ProjectFolder project = InventedSite.in(folder, 1).without("content/" + SLUG + "/summary.fa.md");
        TestBuild build = built(project);

        assertThat(page(build, SLUG + "/index.html").select("main nav")).isEmpty();
        assertThat(build.files()).extracting(OutputFile::path).doesNotContain(SLUG + "/fa/index.html");
    }

    @Test
    void picturesAreShownOnEachPage() {
        ProjectFolder project = InventedSite.in(folder, 1)
                .with(
                        "content/" + SLUG + "/media/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
                .replacing("content/" + SLUG + "/summary.fa.md", "کار در", "![کار](media/a.svg) کار در");

        assertThat(page(built(project), SLUG + "/fa/index.html").select("img"))
                .extracting(Element::attributes)
                .anySatisfy(attributes -> assertThat(attributes.get("src")).isEqualTo("../media/a.svg"));
    }

    private TestBuild built(ProjectFolder project) {
        TestBuild build = TestBuild.published(project.root());
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return build;
    }

    private static Document page(TestBuild build, String path) {
        return Jsoup.parse(build.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text());
    }
}
