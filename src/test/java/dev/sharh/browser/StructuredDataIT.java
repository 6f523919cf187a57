package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page says of itself to machines. */
@Tag("browser")
@ExtendWith(Browsers.class)
class StructuredDataIT {
    @Test
    void theArticleNamesItsSummaryAndTheSummaryItsArticle(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Map<?, ?> article = data(pages, "ar");
            Map<?, ?> summary = data(pages, "en");

            assertThat(article.get("@type")).isEqualTo("NewsArticle");
            assertThat(article.get("inLanguage")).isEqualTo("ar");
            assertThat(article.get("workTranslation")).asString().contains(String.valueOf(summary.get("@id")));
            assertThat(summary.get("inLanguage")).isEqualTo("en");
            assertThat(summary.get("translationOfWork")).asString().contains(String.valueOf(article.get("@id")));
            assertThat(summary.get("citation")).asString().contains(String.valueOf(article.get("@id")));
        }
    }

    private static Map<?, ?> data(Pages pages, String language) {
        return (Map<?, ?>) pages.open(language + "/" + BuiltSite.SLUG + "/index.html")
                .evaluate("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)");
    }
}
