package dev.sharh.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.acceptance.Rows;
import dev.sharh.render.OutputFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a build, for a reader. */
class BuildTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfPageIsMade() {
        assertThat(build(ProjectFolder.in(folder)).files())
                .extracting(OutputFile::path)
                .contains(
                        "index.html",
                        "ar/index.html",
                        "en/index.html",
                        "ar/dam/index.html",
                        "en/dam/index.html",
                        "dam/index.html",
                        "404.html",
                        "ar/feed.xml",
                        "en/feed.xml",
                        "sitemap.xml",
                        "robots.txt");
    }

    @Test
    void aSecondExplainerIsOnEveryListFeedAndSitemapWithNothingElseTouched() {
        ProjectFolder project = ProjectFolder.in(folder);
        for (String file : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
            project.with("content/canal/" + file, project.read("content/dam/" + file));
        }
        project.replacing("content/canal/article.ar.md", "title: السد", "title: القناة")
                .replacing("content/canal/summary.en.md", "title: The dam", "title: The canal");

        TestBuild outcome = build(project);

        assertThat(text(outcome, "index.html"))
                .contains("The canal")
                .contains("القناة")
                .contains("The dam");
        assertThat(text(outcome, "en/index.html")).contains("The canal").contains("The dam");
        assertThat(text(outcome, "ar/index.html")).contains("القناة").contains("السد");
        assertThat(text(outcome, "en/feed.xml")).contains("The canal").contains("https://example.org/en/canal/");
        assertThat(text(outcome, "ar/feed.xml")).contains("القناة");
        assertThat(text(outcome, "sitemap.xml"))
                .contains("<loc>https://example.org/en/canal/</loc>")
                .contains("<loc>https://example.org/ar/canal/</loc>")
                .contains("<loc>https://example.org/canal/</loc>");
    }

    @Test
    void aTimelineInJsonIsReadLikeOneInYaml() {
        ProjectFolder project = ProjectFolder.in(folder);
        String yaml = text(build(project), "en/dam/index.html");
        project.without("content/dam/timeline.yaml").with("content/dam/timeline.json", """
                {"title": {"ar": "التسلسل", "en": "Timeline"}, "asOf": "2024-05-01", "events": [
                  {"id": "start", "date": 2020, "status": "happened", "cites": ["p1"],
                   "title": {"ar": "بدء البناء", "en": "Work begins"}}]}
                """);

        assertThat(text(build(project), "en/dam/index.html")).isEqualTo(yaml);
    }

    @Test
    void aSiteInPersianAndFrenchNeedsOnlyTheirStrings() {
        ProjectFolder project = ProjectFolder.in(folder)
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .with("content/site.yaml", """
                        title: {fa: شرح, fr: Décryptage}
                        languages: [fa, fr]
                        """)
                .with(
                        "content/dam/article.fa.md",
                        "---\ntitle: سد\npublished: 2024-05-01\n---\n\nساخت سد در ماه مه ۲۰۲۰ آغاز شد.\n")
                .with(
                        "content/dam/summary.fr.md",
                        "---\ntitle: Le barrage\n---\n\nLes travaux ont commencé en 2020. [@p1]\n")
                .with("content/dam/timeline.yaml", """
                        title: {fa: گاه‌شمار, fr: Chronologie}
                        events:
                          - {id: start, date: 2020-05, status: happened, cites: p1, title: {fa: آغاز, fr: Début}}
                        """);

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(text(outcome, "fa/dam/index.html"))
                .contains("<html lang=\"fa\" dir=\"rtl\">")
                .contains("۱ مه ۲۰۲۴")
                .contains("<time datetime=\"2020-05\">مه ۲۰۲۰</time>")
                .contains("رخ داده");
        assertThat(text(outcome, "fr/dam/index.html"))
                .contains("<html lang=\"fr\" dir=\"ltr\">")
                .contains("<time datetime=\"2020-05\">mai 2020</time>")
                .contains("1\u00A0minute de lecture".replace('\u00A0', ' '));
    }

    @Test
    void aRunOfAnotherLanguageSaysItsLanguageAndIsIsolated() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(
                        "content/dam/summary.en.md", "The work began in 2020.", "The dam (السد الكبير) began in 2020.")
                .replacing("content/dam/article.ar.md", "بدأ بناء السد", "بدأت شركة Big Dam Company بناء السد");

        TestBuild outcome = build(project);

        assertThat(text(outcome, "en/dam/index.html"))
                .contains("The dam (<bdi lang=\"ar\" dir=\"rtl\">السد الكبير</bdi>) began");
        assertThat(text(outcome, "ar/dam/index.html"))
                .contains("شركة <bdi lang=\"en\" dir=\"ltr\">Big Dam Company</bdi> بناء");
    }

    @Test
    void whatAnEditorWritesCannotBecomeMarkup() {
        String attack = "</title><script>alert(x)</script>\"' onload=x";
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(
                        "content/dam/summary.en.md",
                        "title: The dam",
                        "title: '</title><script>alert(x)</script>\"'' onload=x'")
                .replacing("content/dam/timeline.yaml", "en: Work begins", "en: \"</li><script>alert(x)</script>\"")
                .replacing(
                        "content/dam/summary.en.md",
                        "It ends in 2026.",
                        "It ends [here](https://example.org \"a' onmouseover=\\\"x\").");

        TestBuild outcome = build(project);

        assertThat(outcome.hasErrors()).isFalse();
        List<OutputFile> markup = outcome.files().stream()
                .filter(file -> !file.path().endsWith(".csv"))
                .toList();
        for (OutputFile file : markup) {
            assertThat(file.text())
                    .doesNotContain("<script>")
                    .doesNotContain("</li><")
                    .doesNotContain(attack);
        }
        assertThat(text(outcome, "en/dam/index.html"))
                .contains("\\u003C/title\\u003E")
                .contains("title=\"a&#39; onmouseover=&quot;x\"");
    }

    @Test
    @Rows("B01")
    void allPagesOfALargeSiteAreWhole() {
        ProjectFolder project = ProjectFolder.in(folder);
        String article = project.read("content/dam/article.ar.md");
        String summary = project.read("content/dam/summary.en.md");
        TestBuild small = build(project);
        int explainers = Effort.rounds(52, 1002);
        for (int i = 1; i < explainers; i++) {
            String day = "published: 2023-01-01\n";
            project.with("content/e" + i + "/article.ar.md", article.replaceFirst("published: .*\n", day))
                    .with("content/e" + i + "/summary.en.md", summary);
        }
        TestBuild large = build(project);

        assertThat(large.diagnostics()).isEmpty();
        assertThat(large.explainers()).isEqualTo(explainers);
        String page = text(large, "en/e" + (explainers - 1) + "/index.html");
        assertThat(page.contains("The work began") && page.contains("It ends in"))
                .isTrue();
        assertThat(text(large, "dam/timeline.csv")).isEqualTo(text(small, "dam/timeline.csv"));
        assertThat(large.files().stream()
                        .filter(file -> file.path().matches("ar/(page/\\d+/)?index\\.html"))
                        .mapToInt(file -> times("<li class=\"explainer", file.text())))
                .describedAs("fifty to a page")
                .hasSize((explainers + 49) / 50)
                .contains(50, 2)
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(explainers));
        assertThat(times("بدأ بناء السد", text(large, "ar/index.html")))
                .describedAs("the first with the beginning of their texts")
                .isEqualTo(7);
        assertThat(times("<li class=\"explainer", text(large, "index.html")))
                .describedAs("the cover has the newest in both languages")
                .isEqualTo(24);
        assertThat(times("It ends in", text(large, "en/feed.xml")))
                .describedAs("the newest 50, whole")
                .isEqualTo(50);
    }

    private static int times(String words, String text) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void aDraftIsShownInThePreviewAndNotBuilt() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/dam/article.ar.md", "title: السد", "title: السد\ndraft: true");

        assertThat(build(project).files()).extracting(OutputFile::path).doesNotContain("ar/dam/index.html");
        TestBuild preview = TestBuild.previewed(folder);
        assertThat(text(preview, "ar/dam/index.html")).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(text(preview, "ar/index.html")).contains("مسودة");
        assertThat(text(preview, "sitemap.xml")).doesNotContain("/dam/");
    }

    @Test
    void aSummaryWhoseArticleWasUpdatedAfterItSaysSoIfTheSiteWantsIt() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(
                        "content/dam/article.ar.md",
                        "published: 2024-05-01",
                        "published: 2024-05-01\nupdated: 2024-06-02");
        assertThat(text(build(project), "en/dam/index.html")).doesNotContain("The source was updated");

        project.with("content/site.yaml", project.read("content/site.yaml") + "sourceUpdates: true\n");

        assertThat(text(build(project), "en/dam/index.html"))
                .contains(
                        "<p class=\"note\">The source was updated on <time datetime=\"2024-06-02\">2 June 2024</time>;"
                                + " this summary reflects it as of <time datetime=\"2024-05-01\">1 May 2024</time>.</p>");
        assertThat(text(build(project), "ar/dam/index.html")).doesNotContain("جرى تحديث المصدر");
        project.replacing("content/dam/summary.en.md", "title: The dam", "title: The dam\nupdated: 2024-06-02");
        assertThat(text(build(project), "en/dam/index.html")).doesNotContain("The source was updated");
    }

    @Test
    void aSummaryInArabicSaysThatItsSourceWasUpdatedInArabic() {
        ProjectFolder project = ProjectFolder.in(folder)
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .without("content/dam/timeline.yaml")
                .with(
                        "content/dam/article.en.md",
                        "---\ntitle: Dam\npublished: 2024-05-01\nupdated: 2024-06-02\n---\n\nA dam.\n")
                .with("content/dam/summary.ar.md", "---\ntitle: السد\n---\n\nسد. [@p1]\n");
        project.with(
                "content/site.yaml", project.read("content/site.yaml") + "sourceUpdates: true\nmonths: egyptian\n");

        assertThat(text(build(project), "ar/dam/index.html"))
                .contains("جرى تحديث المصدر في <time datetime=\"2024-06-02\">")
                .contains("</time>، ويعكس هذا الملخص ما كان عليه في <time datetime=\"2024-05-01\">");
    }

    @Test
    void withoutABaseUrlNothingClaimsAnAddress() {
        ProjectFolder project =
                ProjectFolder.in(folder).replacing("content/site.yaml", "baseUrl: https://example.org/\n", "");

        TestBuild outcome = build(project);

        assertThat(outcome.files()).extracting(OutputFile::path).doesNotContain("sitemap.xml");
        assertThat(text(outcome, "en/dam/index.html"))
                .doesNotContain("canonical")
                .doesNotContain("hreflang=\"x-default\"");
    }

    @Test
    void anotherBaseUrlCanBeGivenForOneBuild() {
        ProjectFolder.in(folder);

        TestBuild outcome = TestBuild.publishedAt(folder, URI.create("https://news.example/ar-en/"));

        assertThat(text(outcome, "en/dam/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://news.example/ar-en/en/dam/\">");
    }

    @Test
    void theMachinesLanguageAndTimeZoneChangeNothing() {
        ProjectFolder project = ProjectFolder.in(folder).replacing("content/site.yaml", "cards: false\n", "");
        List<OutputFile> here = build(project).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-IQ-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Baghdad"));

            assertThat(build(project).files()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }

    private static String text(TestBuild outcome, String path) {
        return outcome.files().stream()
                .filter(file -> file.path().equals(path))
                .map(OutputFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        path + " is not among the site's files; findings: " + outcome.diagnostics()));
    }
}
