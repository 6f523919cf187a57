package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser's reader mode (Mozilla's Readability) keeps what a page says, and takes nothing else into it. */
@Tag("browser")
@ExtendWith(Browsers.class)
class ReaderModeIT {
    private static final String SLUG = BuiltSite.SLUG;

    @Test
    void aSummaryKeepsItsCitationsAndDoesNotGetTheArticle(Browser browser) throws Exception {
        Reading reading = read(browser, "en/" + SLUG + "/index.html");

        assertThat(reading.title()).startsWith("Sources: US and Iraq");
        assertThat(reading.byline()).isEmpty();
        assertThat(reading.published()).isEqualTo("2024-09-06");
        assertThat(reading.text().select("a[href*=#source-p]").eachAttr("href"))
                .containsAll(Jsoup.parse(Files.readString(Path.of("site/en", SLUG, "index.html")))
                        .select("article a.citation")
                        .eachAttr("href"))
                .hasSizeGreaterThanOrEqualTo(17);
        assertThat(reading.text().text()).doesNotContain("كشفت عدة مصادر", "العربية", "Back to");
    }

    @Test
    void anArticleIsItsOwnWordsAlone(Browser browser) throws Exception {
        Reading reading = read(browser, "ar/" + SLUG + "/index.html");

        assertThat(reading.title()).startsWith("مصادر: واشنطن وبغداد");
        assertThat(reading.byline()).isEmpty();
        assertThat(reading.text().text()).contains("كشفت عدة مصادر مطلعة").doesNotContain("English");
    }

    @Test
    void thePageWithBothKeepsItsTitleAndDate(Browser browser) throws Exception {
        Reading reading = read(browser, SLUG + "/index.html");

        assertThat(reading.title()).startsWith("مصادر: واشنطن وبغداد").contains("Sources: US and Iraq");
        assertThat(reading.published()).isEqualTo("2024-09-06");
        assertThat(reading.text().select("time").eachText()).contains("6 سبتمبر/أيلول 2024", "6 September 2024");
    }

    private static Reading read(Browser browser, String path) throws Exception {
        String script = Files.readString(
                NpmPackage.READABILITY.unpacked(Path.of("target")).resolve("Readability.js"));
        try (Pages pages = Pages.ownIn(browser, 1280)) {
            Page page = pages.open(path);
            Map<?, ?> read = (Map<?, ?>) page.evaluate(script + "; new Readability(document.cloneNode(true)).parse()");
            return new Reading(
                    String.valueOf(read.get("title")),
                    Optional.ofNullable((String) read.get("byline")),
                    String.valueOf(read.get("publishedTime")),
                    Jsoup.parse(String.valueOf(read.get("content"))));
        }
    }

    private record Reading(String title, Optional<String> byline, String published, Document text) {}
}
