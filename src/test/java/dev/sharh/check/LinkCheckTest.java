package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links and images of a text lead somewhere, and say where. */
class LinkCheckTest {
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String ARTICLE = "content/dam/article.ar.md";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/links"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .with("content/Nil-2/article.ar.md", "---\ntitle: النيل\n---\n\nيجري النيل شمالا.\n")
                .with("content/Nil-2/summary.en.md", "---\ntitle: The Nile\n---\n\nIt runs north. [@p1]\n")
                .with("content/dam/media/dam.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[It](#p1)",
                "[It](#p2)",
                "[It](../Nil-2/)",
                "[It](../Nil-2/index.html)",
                "[It](../%4Eil-2/)",
                "[It](../dam/)",
                "[It](https://records.example/a?b=%zz)",
                "[It](http://example.org/)",
                "[It](https://example.org)",
                "[It](https://example.org/en/)",
                "[It](https://example.org/en/feed.xml)",
                "[It](https://example.org/ar/dam/)",
                "[It](mailto:a@example.org)",
                "[![The dam](media/dam.svg)](#p1)",
                "[*It*](#p1)",
                "![The dam](media/dam.svg)",
            })
    void whatLeadsSomewhereIsLeftAlone(String link) {
        project.replacing(SUMMARY, "It ends", link + " ends");

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [It](#p9)                  | link/no-such-anchor
                    [It](#)                    | link/no-such-anchor
                    [It](../Nil-2)             | link/no-such-page
                    [It](../nil-2/)            | link/no-such-page
                    [It](../Nil-2/x.html)      | link/no-such-page
                    [It](../Nil-2/%)           | link/no-such-page
                    [It](../../Nil-2/)         | link/no-such-page
                    [It](index.html)           | link/no-such-page
                    [It](javascript:x)         | link/not-allowed
                    [It](//example.org/)       | link/not-allowed
                    [It](a%5C\\b)              | link/not-allowed
                    [It](https://example.org/en/Nil-2/) | link/absolute
                    [It](https://example.org/en/dam/#p1) | link/absolute
                    [](#p1)                    | link/empty
                    [*&#32;*](#p1)             | link/empty
                    [![](media/dam.svg)](#p1)  | media/no-alternative
                    ![](media/dam.svg)         | media/no-alternative
                    ![The dam](media/a.svg)    | media/not-found
                    ![](media/a.svg)           | media/not-found, media/no-alternative
                    """)
    void whatLeadsNowhereIsTold(String link, String codes) {
        project.replacing(SUMMARY, "It ends", link + " ends");

        assertThat(String.join(", ", found())).isEqualTo(codes);
    }

    @Test
    void aLinkWithTheSitesOwnAddressIsToldOnceWhereItIsWrittenWithTheShortOne() {
        project.replacing(SUMMARY, "It ends", "[It](https://example.org/en/Nil-2/) ends")
                .replacing(ARTICLE, "وينتهي", "[وينتهي](https://example.org/ar/Nil-2/)");

        assertThat(TestBuild.published(folder).diagnostics().stream()
                        .filter(finding -> finding.code().contains("absolute"))
                        .map(finding -> finding.place().file() + " " + finding.severity()))
                .containsExactlyInAnyOrder(ARTICLE + " NOTE", SUMMARY + " WARNING");
        assertThat(project.findings("link/absolute")).hasSize(2);
    }

    @Test
    void anExplainerMustHaveAnEditionInTheLanguageOfTheLink() {
        project.without("content/Nil-2/summary.en.md")
                .with("content/Nil-2/summary.fr.md", "---\ntitle: Le Nil\n---\n\nIl coule. [@p1]\n")
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, fr]")
                .replacing("content/site.yaml", "Sharh}", "Sharh, fr: Sharh}")
                .replacing(SUMMARY, "It ends", "[It](../Nil-2/) ends")
                .replacing(ARTICLE, "وينتهي", "[وينتهي](../Nil-2/)");

        assertThat(project.findings("link/no-such-page"))
                .containsExactly("summary.en.md:8:1 the site has no page “../Nil-2/”");
    }

    @Test
    void anArticlesPageHasAllItsBlocksAndNoneThatOnlyASummaryHas() {
        project.replacing(ARTICLE, "2026.", "2026.\n\nانظر [هناك](#p3) و[هنا](#p4).");

        assertThat(project.findings("link/no-such-anchor"))
                .containsExactly("article.ar.md:10:19 “#p4” has no target, because the article has no block “p4”");
    }

    @Test
    void aBlockThatOnlyTheTimelineCitesIsOnASummarysPage() {
        project.replacing(SUMMARY, "being built. [@p1]", "[being](#p1) built. [@p2]")
                .replacing(SUMMARY, "The work began in 2020. [@p1]", "It began. [@p2]");

        assertThat(found()).isEmpty();
    }

    @Test
    void aSummarysPageHasOnlyTheBlocksThatItCites() {
        project.replacing(SUMMARY, "It ends in 2026. [@p2]", "[It](#p2) ends later. [@p1]");

        assertThat(project.findings("link/no-such-anchor"))
                .containsExactly(
                        "summary.en.md:8:1 “#p2” has no target on this page, because the page does not cite “p2”");
    }

    @Test
    void linksAboveATextAreLookedAtToo() {
        project.replacing(
                SUMMARY,
                "title: The dam",
                "keyPoints: ['[It](#p8) ends. [@p2]']\npullQuote: {text: '[Ends](x:y) soon. [@p2]'}\ntitle: The dam");

        assertThat(found()).containsExactlyInAnyOrder("link/no-such-anchor", "link/not-allowed");
    }

    private List<String> found() {
        return project.findings().stream()
                .map(d -> d.code())
                .filter(code -> Stream.of("link/", "media/").anyMatch(code::startsWith))
                .toList();
    }
}
