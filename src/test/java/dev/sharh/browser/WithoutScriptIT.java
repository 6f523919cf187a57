package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages need no script. */
@Tag("browser")
@ExtendWith(Browsers.class)
class WithoutScriptIT {
    @ParameterizedTest
    @MethodSource("pages")
    void pageIsTheSameWithAndWithoutScript(String path, Browser browser) {
        try (Pages with = Pages.in(browser, 360);
                Pages without = Pages.withoutScript(browser, 360)) {
            String words = with.open(path).locator("body").innerText();

            assertThat(words).isNotBlank();
            assertThat(without.open(path).locator("body").innerText()).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNoScript(String path) throws IOException {
        Document page = Jsoup.parse(BuiltSite.folder().resolve(path).toFile(), "UTF-8");

        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("[style], [^on]")).isEmpty();
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
