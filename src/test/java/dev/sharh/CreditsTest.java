package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers, search engines and feed readers learn who wrote an article and who curated a summary. */
class CreditsTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/credits"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "title:", """
                        authors:
                          - name: {ar: سارة أحمد, en: Sara Ahmed}
                            role: {ar: مراسلة, en: Reporter}
                            url: https://example.org/sara
                          - name: Tom Smith Jr.
                        title:""")
                .replacing(SUMMARY, "title:", "curators: [{name: {ar: ليلى}}]\ntitle:");
    }

    private Document document(String path) {
        return TestBuild.published(project.root()).files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> path.endsWith("xml")
                        ? Jsoup.parse(file.text(), "", Parser.xmlParser())
                        : Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAuthorsAreOnTheArticleAndTheSummaryAndTheCuratorsOnTheSummary() {
        assertThat(document("ar/dam/index.html").select(".byline").eachText())
                .containsExactly("بقلم سارة أحمد (مراسلة)، Tom Smith Jr.");
        Document summary = document("en/dam/index.html");
        assertThat(summary.select(".byline").eachText())
                .containsExactly("By Sara Ahmed (Reporter), Tom Smith Jr.", "Curated by ليلى");
        assertThat(summary.select(".byline a").eachAttr("href")).containsExactly("https://example.org/sara");
    }

    @Test
    void aNameOfAnotherLanguageIsIsolatedAndMarkedAsSuch() {
        Element latin = document("ar/dam/index.html").expectFirst(".byline bdi");
        assertThat(latin.text()).isEqualTo("Tom Smith Jr.");
        assertThat(latin.attr("dir")).isEqualTo("ltr");

        Element arabic = document("en/dam/index.html").expectFirst(".byline bdi");
        assertThat(arabic.text()).isEqualTo("ليلى");
        assertThat(arabic.attr("lang")).isEqualTo("ar");
        assertThat(arabic.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aNameOfAnotherLanguageInTheSameScriptIsMarkedToo() {
        project.replacing("content/site.yaml", "[ar, en]", "[ar, en, fr]")
                .replacing("content/site.yaml", "en: Sharh", "en: Sharh, fr: Sharh")
                .replacing(SUMMARY, "{ar: ليلى}", "{fr: François}");

        assertThat(document("en/dam/index.html").select(".byline bdi[lang=fr]").text())
                .isEqualTo("François");
    }

    @Test
    void searchEnginesLearnThem() {
        JsonObject article = JsonParser.parseString(document("en/dam/index.html")
                        .expectFirst("script[type=application/ld+json]")
                        .data())
                .getAsJsonObject();

        JsonObject author = article.getAsJsonArray("author").get(0).getAsJsonObject();
        assertThat(author.get("@type").getAsString()).isEqualTo("Person");
        assertThat(author.get("name").getAsString()).isEqualTo("Sara Ahmed");
        assertThat(author.get("jobTitle").getAsString()).isEqualTo("Reporter");
        assertThat(author.get("url").getAsString()).isEqualTo("https://example.org/sara");
        assertThat(article.getAsJsonArray("editor")).hasSize(1);
    }

    @Test
    void feedReadersLearnThem() {
        Element entry = document("en/feed.xml").expectFirst("entry");

        assertThat(entry.select("author > name").eachText()).containsExactly("Sara Ahmed", "Tom Smith Jr.");
        assertThat(entry.select("author > uri").eachText()).containsExactly("https://example.org/sara");
        assertThat(entry.select("contributor > name").eachText()).containsExactly("ليلى");
    }

    @Test
    void withoutThemNothingIsSaid() {
        project = ProjectFolder.in(folder);

        Document page = document("en/dam/index.html");
        assertThat(page.select(".byline")).isEmpty();
        assertThat(page.expectFirst("script[type=application/ld+json]").data()).doesNotContain("author", "editor");
        assertThat(document("en/feed.xml").select("entry author")).isEmpty();
    }
}
