package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of more explainers than fit on a page. */
class LongListsTest {
    private static Map<String, OutputFile> hundredAndOne = Map.of();

    @BeforeAll
    static void build(@TempDir Path folder) {
        hundredAndOne = site(folder, 100);
    }

    @Test
    void manyExplainersAreOnSeveralPagesThatLeadToEachOther() {
        assertThat(hundredAndOne).containsKeys("en/index.html", "en/page/2/index.html", "en/page/3/index.html");
        assertThat(hundredAndOne).doesNotContainKeys("en/page/1/index.html", "en/page/4/index.html");
        assertThat(titles("en/index.html")).hasSize(50).startsWith("The dam", "Number 100");
        assertThat(titles("en/page/2/index.html")).hasSize(50).startsWith("Number 51");
        assertThat(titles("en/page/3/index.html")).containsExactly("Number 1");

        Document second = page(hundredAndOne, "en/page/2/index.html");
        assertThat(second.title()).isEqualTo("Explainers – Sharh (page 2)");
        assertThat(second.select("nav.pages a[rel=prev]").attr("href")).isEqualTo("../../../en/index.html");
        assertThat(second.select("nav.pages a[rel=next]").attr("href")).isEqualTo("../../../en/page/3/index.html");
        assertThat(second.select("nav.pages a[aria-current=page]").eachText()).containsExactly("2");
        assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/en/page/2/");
        assertThat(second.select("link[hreflang]")).isEmpty();
    }

    @Test
    void aSiteThatIsCalledExplainersNamesItselfOnce(@TempDir Path folder) {
        ProjectFolder.in(folder).replacing("content/site.yaml", "en: Sharh", "en: Explainers");

        Map<String, OutputFile> site = TestBuild.published(folder).files().stream()
                .collect(Collectors.toMap(OutputFile::path, Function.identity()));

        assertThat(page(site, "en/index.html").title()).isEqualTo("Explainers");
        assertThat(page(site, "en/index.html").select("h1").text()).isEqualTo("Explainers");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        Document second = page(hundredAndOne, "ar/page/2/index.html");

        assertThat(second.select("nav.pages a[aria-current=page]").attr("aria-label"))
                .isEqualTo("الصفحة 2");
        assertThat(second.title()).isEqualTo("الشروح – شرح (صفحة 2)");
        assertThat(second.select("nav.pages a[rel=prev]").text()).isEqualTo("الأحدث");
    }

    @Test
    void aListThatFitsOnAPageNamesNoOthers(@TempDir Path folder) {
        Map<String, OutputFile> site = site(folder, 49);

        assertThat(page(site, "en/index.html").select("nav.pages")).isEmpty();
        assertThat(site.keySet()).noneMatch(path -> path.contains("/page/"));
    }

    @Test
    void everyPageIsInTheSitemap() {
        assertThat(hundredAndOne.get("sitemap.xml"))
                .extracting(OutputFile::text)
                .asString()
                .contains("<loc>https://example.org/ar/page/2/</loc>")
                .contains("<loc>https://example.org/en/n-1/</loc>");
    }

    private static Map<String, OutputFile> site(Path folder, int others) {
        ProjectFolder project = ProjectFolder.in(folder);
        IntStream.rangeClosed(1, others)
                .forEach(i -> project.with(
                                "content/n-" + i + "/article.ar.md",
                                "---\ntitle: رقم\npublished: 2023-%02d-%02d\n---\n\nنص.\n"
                                        .formatted(1 + i / 28, 1 + i % 28))
                        .with(
                                "content/n-" + i + "/summary.en.md",
                                "---\ntitle: Number " + i + "\nstandfirst: A text. [@p1]\n---\n\nA text. [@p1]\n"));
        TestBuild outcome = TestBuild.published(folder);
        assertThat(outcome.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return outcome.files().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    }

    private static Document page(Map<String, OutputFile> site, String path) {
        assertThat(site).containsKey(path);
        return Jsoup.parse(site.getOrDefault(path, OutputFile.text(path, "")).text());
    }

    private static List<String> titles(String path) {
        return page(hundredAndOne, path).select(".explainer h2").eachText();
    }
}
