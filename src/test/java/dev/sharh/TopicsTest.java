package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers find explainers by their topics: on lists, in feeds, at the end of an edition and on the cover. */
class TopicsTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String GLOSSARY = "content/glossary.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/topics"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .with(GLOSSARY, "topics:\n  water: {ar: المياه, en: Water}\n  money: {ar: المال, en: Money}\n")
                .replacing(ARTICLE, "title:", "topics: [water]\ntitle:");
    }

    /** Adds explainers about water, each a day older than the one before, and all after the dam. */
    private void add(int count, Function<Integer, String> topics) {
        IntStream.rangeClosed(1, count).forEach(i -> {
            String slug = "content/n-" + i + "/";
            project.with(slug + "article.ar.md", """
                    ---
                    title: رقم %d
                    published: 2024-04-%02d
                    topics: [%s]
                    ---

                    بدأ بناء السد في 2020.
                    """.formatted(i, 29 - i % 28, topics.apply(i)))
                    .with(slug + "summary.en.md", """
                    ---
                    title: Number %d
                    ---

                    The work began in 2020. [@p1]
                    """.formatted(i));
        });
    }

    private Map<String, OutputFile> site() {
        TestBuild build = TestBuild.published(project.root());
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return build.files().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    }

    private static Document page(Map<String, OutputFile> site, String path) {
        String text = Optional.ofNullable(site.get(path)).orElseThrow().text();
        return path.endsWith(".xml") ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
    }

    @Test
    void aTopicHasAListAndAFeedInEachLanguage() {
        Map<String, OutputFile> site = site();

        Document list = page(site, "ar/topics/water/index.html");
        assertThat(list.select("h1").text()).isEqualTo("المياه");
        assertThat(list.title()).isEqualTo("المياه – شرح");
        assertThat(list.select(".explainer h2").eachText()).containsExactly("السد");
        assertThat(list.select("link[hreflang]").eachAttr("href"))
                .contains("https://example.org/ar/topics/water/", "https://example.org/en/topics/water/");
        assertThat(list.select(".language-switch a[hreflang=en]").attr("href"))
                .isEqualTo("../../../en/topics/water/index.html");
        assertThat(list.select("link[type=application/atom+xml]").eachAttr("href"))
                .contains("../../../ar/topics/water/feed.xml");

        Document feed = page(site, "en/topics/water/feed.xml");
        assertThat(feed.select("feed > title").text()).isEqualTo("Water – Sharh");
        assertThat(feed.select("entry > title").eachText()).containsExactly("The dam");
        assertThat(page(site, "sitemap.xml").select("loc").eachText()).contains("https://example.org/en/topics/water/");
    }

    @Test
    void anEditionLeadsToItsTopicsAndToRelatedExplainers() {
        add(6, i -> i % 2 == 0 ? "water" : "money");

        Document edition = page(site(), "en/dam/index.html");

        assertThat(edition.select(".topics a").eachAttr("href")).first().isEqualTo("../../en/topics/water/index.html");
        assertThat(edition.select(".topics li").eachText()).containsExactly("Number 2", "Number 4", "Number 6");
        assertThat(edition.select("script[type=application/ld+json]").html()).contains("\"keywords\":[\"Water\"]");
    }

    @Test
    void theMostTopicsInCommonComeFirst() {
        project.replacing(ARTICLE, "[water]", "[water, money]");
        add(6, i -> i == 5 ? "money, water" : "water");

        assertThat(page(site(), "en/dam/index.html").select(".topics li").eachText())
                .containsExactly("Number 5", "Number 2", "Number 3", "Number 4");
    }

    @Test
    void aTopicWithoutExplainersHasNoPageAndNoLinks() {
        Map<String, OutputFile> site = site();

        assertThat(site.keySet()).noneMatch(path -> path.contains("money"));
        assertThat(page(site, "en/index.html").select(".lists")).isEmpty();
    }

    @Test
    void aSiteWithoutTopicsSaysNothingOfThem() {
        project = ProjectFolder.in(folder).with(GLOSSARY, "names: []");

        Map<String, OutputFile> site = site();

        assertThat(site.keySet()).noneMatch(path -> path.contains("/topics/") || path.contains("/years/"));
        assertThat(page(site, "en/dam/index.html").select(".topics")).isEmpty();
    }

    @Test
    void aNameThatIsMissingInALanguageIsShownInAnother() {
        project.with(GLOSSARY, "topics:\n  water: {ar: المياه}\n");

        Document list = page(site(), "en/topics/water/index.html");

        assertThat(list.select("h1 bdi[lang=ar][dir=rtl]").text()).isEqualTo("المياه");
    }

    @Test
    void manyExplainersAreFoundByTopicAndByYear() {
        add(60, i -> i % 2 == 0 ? "water" : "money");
        project.replacing("content/n-7/article.ar.md", "published: 2024", "published: 2023");

        Map<String, OutputFile> site = site();

        Document list = page(site, "en/index.html");
        assertThat(list.select(".lists a").eachText()).containsExactly("Water", "Money", "2024", "2023");
        assertThat(list.select(".explainer.brief")).hasSize(43);
        assertThat(page(site, "en/years/2023/index.html")
                        .select(".explainer h2")
                        .eachText())
                .containsExactly("Number 7");
        assertThat(page(site, "en/years/2024/page/2/index.html").select(".explainer"))
                .hasSize(10);
        assertThat(page(site, "en/topics/water/index.html").select("nav.pages")).isEmpty();
        Document cover = page(site, "index.html");
        assertThat(cover.select("[lang=en] .cover-topic").eachText()).containsExactly("Water", "Money");
        assertThat(cover.select("[lang=en] .topic-explainers a").eachText())
                .doesNotHaveDuplicates()
                .hasSize(6);
        assertThat(cover.select("[lang=en] .explainer h2").eachText()).hasSize(4);
    }

    @Test
    void theFurtherPagesOfATopicLeadToItsFirstPageInOtherLanguages() {
        add(60, i -> "water");

        Document second = page(site(), "en/topics/water/page/2/index.html");

        assertThat(second.select(".language-switch a[hreflang=ar]").attr("href"))
                .endsWith("ar/topics/water/index.html");
        assertThat(second.select(".language-switch a[aria-current=page]").text())
                .isEqualTo("English");
        assertThat(second.select("link[hreflang]")).isEmpty();
    }

    @Test
    void aFewExplainersAreWholeAndHaveNoWaysIn() {
        add(3, i -> i % 2 == 0 ? "water" : "money");

        Document list = page(site(), "en/index.html");

        assertThat(list.select(".explainer")).hasSize(4);
        assertThat(list.select(".brief, .lists, nav.pages")).isEmpty();
        assertThat(page(site(), "index.html").select(".cover-topic")).isEmpty();
    }

    @Test
    void aDraftIsInNoFeedOfItsTopic() {
        project.replacing(ARTICLE, "title:", "draft: true\ntitle:");

        Map<String, OutputFile> previewed = TestBuild.previewed(project.root()).files().stream()
                .collect(Collectors.toMap(OutputFile::path, Function.identity()));

        assertThat(page(previewed, "en/topics/water/index.html").select(".draft"))
                .hasSize(1);
        assertThat(page(previewed, "en/topics/water/feed.xml").select("entry")).isEmpty();
        assertThat(site().keySet()).noneMatch(path -> path.contains("topics"));
    }
}
