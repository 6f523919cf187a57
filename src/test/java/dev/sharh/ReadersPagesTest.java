package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of lists, of the page with both texts and of long timelines meet. */
class ReadersPagesTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/readers"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    private Document page(String path) {
        TestBuild build = TestBuild.published(project.root());
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return build.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListSaysWhatComesNext() {
        project.with(TIMELINE, project.read(TIMELINE) + """
                  - {id: end, date: ../2026, status: planned, title: {ar: النهاية, en: The end}, cites: [p2]}
                """);

        assertThat(page("en/index.html").select(".explainer-next").text())
                .isEqualTo("What comes next, as of 1 May 2024: The end (by the end of 2026)");
        assertThat(page("en/index.html").select(".explainer-next a").attr("href"))
                .isEqualTo("../en/dam/index.html#2026-end");
        assertThat(page("index.html").select("[lang=ar] .explainer-next").text())
                .contains("بحلول نهاية 2026");
    }

    @Test
    void keyPointsAreBesideWhatTheyCite() {
        project.with(
                        "content/dam/article.ar.md",
                        project.read("content/dam/article.ar.md") + "\nوكلّف البناء كثيرا.\n\nوما زال قائما.\n")
                .replacing(
                        "content/dam/summary.en.md",
                        "standfirst",
                        "keyPoints: [\"It was expensive. [@p3]\"]\nstandfirst");

        Document page = page("dam/index.html");

        assertThat(page.expectFirst(".pair").select(".pair-summary li").text()).startsWith("It was expensive.");
        assertThat(page.expectFirst(".pair").select(".source-block").text()).contains("وكلّف البناء كثيرا.");
        assertThat(page.select(".rest").text()).contains("وما زال قائما.").doesNotContain("وكلّف");
    }

    @Test
    void theTextsSideBySideAreInTheFrameOfTheArticlesLanguage() {
        project.replacing("content/site.yaml", "[ar, en]", "[ar, en, fa]")
                .replacing("content/site.yaml", "en: Sharh", "en: Sharh, fa: شرح")
                .with("content/dam/article.fa.md", project.read("content/dam/article.ar.md"))
                .without("content/dam/article.ar.md")
                .without(TIMELINE);

        assertThat(page("dam/index.html").select("html").attr("lang")).isEqualTo("fa");
    }

    @Test
    void theSwitchSaysThatALanguageIsMissing() {
        project.replacing("content/site.yaml", "[ar, en]", "[ar, en, fr]")
                .replacing("content/site.yaml", "en: Sharh", "en: Sharh, fr: Sharh");

        assertThat(page("en/dam/index.html").select(".language-switch a").eachText())
                .containsExactly("العربية", "English", "français : liste seule");
        assertThat(page("en/index.html").select(".language-switch a").eachText())
                .containsExactly("العربية", "English", "français");
    }

    @Test
    void oneEventIsInOneYear() {
        assertThat(page("en/dam/index.html").select(".drawing figcaption").text())
                .isEqualTo("1 event in 2020, drawn to scale.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Work begins", "Work begins.", "work begins."})
    void aTextThatOnlyRepeatsTheTitleIsNotReadTwice(String text) {
        project.with(TIMELINE, project.read(TIMELINE) + "    text: {ar: بدأ البناء فعلًا, en: " + text + "}\n");

        assertThat(page("en/dam/index.html").select(".event h3 + p").text()).startsWith("Happened");
        assertThat(page("ar/dam/index.html").select(".event h3 + p").text()).isEqualTo("بدأ البناء فعلًا");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Work begins at the dam.                    | Work begins at the dam             |
            Work begins. The minister comes.           | Work begins                        | The minister comes.
            Work beginsX at the dam.                   | Work begins                        | Work beginsX at the dam.
            Work begins at the dam. The minister comes.| Work begins                        | Work begins at the dam. The minister comes.
            The minister comes as work begins.         | Work begins                        | The minister comes as work begins.
            """)
    void aHeadingDoesNotRepeatItsText(String text, String heading, @Nullable String rest) {
        project.with(TIMELINE, project.read(TIMELINE) + "    text: {ar: بدأ البناء فعلًا, en: " + text + "}\n");

        Document page = page("en/dam/index.html");
        assertThat(page.select(".event h3").text()).isEqualTo(heading);
        assertThat(page.select(".event h3 + p:not(.event-about)").text()).isEqualTo(rest == null ? "" : rest);
    }

    /** 360 pixels show the 300 units of the drawing for phones, so that a screen has some 600 units. */
    @ParameterizedTest
    @ValueSource(ints = {16, 60, 200})
    void onPhonesManyEventsAreAnOverviewOfAScreen(int count) {
        StringBuilder events = new StringBuilder("title: {ar: س, en: Timeline}\nasOf: 2024-05-01\nevents:\n");
        for (int i = 0; i < count; i++) {
            events.append("  - {id: e" + i + ", date: " + (i % 3 == 0 ? "2020" : "2026")
                    + ", status: cancelled, title: {ar: حدث طويل العنوان, en: An event with a long title}, cites: "
                    + (i % 3 == 0 ? "p1" : "p2") + "}\n");
        }
        project.with(TIMELINE, events.toString());

        Document page = page("en/dam/index.html");
        String[] box = page.select(".drawing-narrow").attr("viewBox").split(" ", -1);
        assertThat(Double.parseDouble(box[3])).isLessThan(600);
        assertThat(page.select(".drawing-narrow a.mark")).hasSize(count);
        assertThat(page.select(".drawing-narrow a.mark text")).isEmpty();
        assertThat(page.select(".drawing-narrow a.mark title").eachText()).contains("An event with a long title");
        assertThat(page.select(".drawing-wide a.mark text")).hasSize(count);
        assertThat(page.select("ol.events-many li")).hasSize(count);
    }

    @Test
    void aFewEventsKeepTheirLabels() {
        assertThat(page("en/dam/index.html").select(".drawing-narrow a.mark text"))
                .hasSize(1);
        assertThat(page("en/dam/index.html").select("ol.events-many")).isEmpty();
    }
}
