package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page cites, and wherever: each citation leads to its passage, and each link between languages to its place. */
class CitedPlacesTest {
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "fa");
    private static final Map<String, String> WORDS =
            Map.of("ar", "كلام من المصدر.", "en", "Words of it.", "fr", "Des mots.", "fa", "سخنی از آن.");

    /** The places of an explainer that can cite, each a bit of a mask; what a place cites, nothing else does. */
    private static final int PLACES = 8;

    @TempDir
    private Path folder;

    /** A site in every set of languages, with an explainer for each article and each set of summaries. */
    static List<List<String>> languages() {
        return IntStream.range(1, 1 << LANGUAGES.size())
                .mapToObj(set -> among(LANGUAGES, set))
                .filter(languages -> languages.size() > 1)
                .toList();
    }

    @Test
    void withBothTextsOnlyBlocksThatNothingCitesAreSaidToBeMissing() {
        ProjectFolder project = ProjectFolder.in(folder)
                .without("content/dam/timeline.yaml")
                .with("content/dam/article.ar.md", "---\ntitle: السد\n---\n\nأول.\n\nثان.\n\nثالث.\n")
                .with(
                        "content/dam/summary.en.md",
                        "---\ntitle: Dam\nstandfirst: The first. [@p1; @p2]\n---\n\nThe second. [@p2]\n");

        OutputFile page = build(project).files().stream()
                .filter(file -> file.path().equals("dam/index.html"))
                .findFirst()
                .orElseThrow();

        Document document = Jsoup.parse(page.text());
        assertThat(document.select(".rest .source-block").eachText()).containsExactly("3 ثالث.");
        assertThat(document.select(".pair .source-block").eachText()).containsExactly("1 أول.", "2 ثان.");
        assertThat(document.select("#p1, #p2, #p3")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySiteIsBuiltAndEveryCitationLeadsToItsPassage(List<String> languages) {
        ProjectFolder project = site(languages);
        int explainers = 0;
        for (String source : languages) {
            List<String> others = new ArrayList<>(languages);
            others.remove(source);
            for (int set = 1; set < 1 << others.size(); set++) {
                explainer(project, "e" + explainers++, source, among(others, set), explainers * 37 % 256);
            }
        }

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        Map<String, Document> pages = pages(outcome);
        assertThat(pages).hasSizeGreaterThan(explainers);
        assertThat(pages).allSatisfy(CitedPlacesTest::citationsLeadToPassagesAndBack);
    }

    /** One place at a time, and all but one: what only a pull quote cites, or only a caption, has its passage, too. */
    @Test
    void eachPlaceAloneMakesAPassage() {
        ProjectFolder project = site(List.of("ar", "en", "fr"));
        for (int place = 0; place < PLACES; place++) {
            explainer(project, "only" + place, "ar", List.of("en", "fr"), 1 << place);
            explainer(project, "but" + place, "ar", List.of("en", "fr"), ~(1 << place));
        }

        Map<String, Document> pages = pages(build(project));

        for (int place = 0; place < PLACES; place++) {
            for (String language : List.of("en", "fr")) {
                assertThat(panels(page(pages, language + "/only" + place)))
                        .describedAs("place %d in %s", place, language)
                        .contains("source-p" + block(place, language));
                assertThat(panels(page(pages, language + "/but" + place)))
                        .doesNotContain("source-p" + block(place, language));
            }
        }
    }

    @Test
    void aLinkBesideACitedParagraphLeadsToTheSummariesThatCiteIt() {
        ProjectFolder project = site(List.of("ar", "en", "fr"));
        explainer(project, "dam", "ar", List.of("en", "fr"), 1 << 2);

        Map<String, Document> pages = pages(build(project));

        int english = block(2, "en");
        Document article = page(pages, "ar/dam");
        Element link = article.expectFirst(".same-places:has(+ #p" + english + ") a");
        assertThat(link.attr("href")).isEqualTo("../../en/dam/index.html#p" + english);
        assertThat(link.attr("aria-label")).isEqualTo("This paragraph in English");
        assertThat(article.select(".same-places:has(+ #p" + english + ") a")).hasSize(1);
        assertThat(article.select("#p" + block(3, "en")).prev().hasClass("same-places"))
                .isFalse();
    }

    private static void citationsLeadToPassagesAndBack(String path, Document page) {
        page.select(".cited").forEach(citation -> {
            String panel = citation.expectFirst("button").attr("popovertarget");
            assertThat(citation.expectFirst("a").attr("href")).isEqualTo("#" + panel);
            assertThat(page.expectFirst("#" + panel).select(".passage-back").eachAttr("href"))
                    .contains("#" + citation.id());
        });
        assertThat(page.select("a a, a button")).describedAs(path).isEmpty();
    }

    private static Document page(Map<String, Document> pages, String folder) {
        return Optional.ofNullable(pages.get(folder + "/index.html")).orElseThrow();
    }

    private static List<String> panels(Document page) {
        return page.select(".passage").eachAttr("id");
    }

    private static Map<String, Document> pages(TestBuild outcome) {
        return outcome.files().stream()
                .filter(file -> file.path().endsWith(".html"))
                .collect(Collectors.toMap(
                        OutputFile::path, file -> Jsoup.parse(file.text()), (one, other) -> one, TreeMap::new));
    }

    private static TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }

    private ProjectFolder site(List<String> languages) {
        ProjectFolder project = ProjectFolder.in(folder)
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .without("content/dam/timeline.yaml")
                .without("content/dam");
        return project.with(
                "content/site.yaml",
                "title: " + inEach(languages, "Sharh") + "\nlanguages: " + languages
                        + "\nbaseUrl: https://example.org/\ncards: false\n");
    }

    private static List<String> among(List<String> languages, int set) {
        return IntStream.range(0, languages.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(languages::get)
                .toList();
    }

    private static String inEach(List<String> languages, String text) {
        return languages.stream().map(language -> language + ": " + text).collect(Collectors.joining(", ", "{", "}"));
    }

    /** The block that a place cites: in each language another one, those of the timeline excepted. */
    private static int block(int place, String language) {
        return place >= 6 ? 6 * LANGUAGES.size() + place : 1 + place * LANGUAGES.size() + LANGUAGES.indexOf(language);
    }

    private static void explainer(
            ProjectFolder project, String slug, String source, List<String> summaries, int places) {
        String home = "content/" + slug + "/";
        StringBuilder article = new StringBuilder("---\ntitle: T\npublished: 2024-05-01\n---\n\n");
        for (int i = 1; i <= 6 * LANGUAGES.size() + PLACES; i++) {
            article.append(i % 7 == 0 ? "## " : "").append(WORDS.get(source)).append(" 2020. 5 x.\n\n");
        }
        project.with(home + "article." + source + ".md", article.toString());
        for (String language : summaries) {
            project.with(home + "summary." + language + ".md", summary(language, places));
        }
        project.with(home + "media/m.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>");
        List<String> languages = new ArrayList<>(summaries);
        languages.add(source);
        if (places >> 6 != 0) {
            project.with(home + "timeline.yaml", timeline(languages, places));
        }
    }

    private static String summary(String language, int places) {
        String words = WORDS.get(language);
        return "---\ntitle: T\n"
                + in(0, places, "standfirst: " + words + " [@p%d]\n", language)
                + in(1, places, "keyPoints: [\"" + words + " [@p%d]\"]\n", language)
                + in(2, places, "pullQuote: {text: \"" + words + " [@p%d]\"}\n", language)
                + "---\n\n" + words + in(5, places, "[^n]", language) + "\n\n## " + words + "\n\n" + words
                + in(3, places, " [@p%1$d, inferred: \"x\"] [" + words + " [@p%1$d]](https://example.org/)", language)
                + "\n\n"
                + in(4, places, "![x](media/m.svg \"" + words + " [@p%d]\")\n\n", language)
                + in(5, places, "[^n]: " + words + " [@p%d]\n", language);
    }

    private static String timeline(List<String> languages, int places) {
        String title = inEach(languages, "T");
        String unit = inEach(languages, "x");
        return "title: " + title + "\nasOf: 2024-05-01\n"
                + in(
                        6,
                        places,
                        "events: [{id: e, date: 2020, status: happened, cites: p%d, title: " + title + "}]\n",
                        "")
                + in(7, places, "figures: [{value: 5, cites: p%d, unit: " + unit + ", label: " + unit + "}]\n", "");
    }

    private static String in(int place, int places, String text, String language) {
        return (places >> place & 1) == 1 ? String.format(text, block(place, language)) : "";
    }
}
