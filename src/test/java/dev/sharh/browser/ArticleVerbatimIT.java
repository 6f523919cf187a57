package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The article is on its page word for word. */
@Tag("browser")
@ExtendWith(Browsers.class)
class ArticleVerbatimIT {
    @Test
    void theArabicPageShowsTheOriginalParagraphByParagraph(Browser browser) throws IOException {
        try (Pages pages = Pages.in(browser, 1280)) {
            List<String> shown = pages.open("ar/" + BuiltSite.SLUG + "/index.html")
                    .locator("article [id^=p]")
                    .allInnerTexts();

            assertThat(shown).hasSize(12).isEqualTo(original());
        }
    }

    private static List<String> original() throws IOException {
        try (InputStream in = ArticleVerbatimIT.class.getResourceAsStream("article.ar.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
