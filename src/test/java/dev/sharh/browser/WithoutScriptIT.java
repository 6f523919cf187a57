package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
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
    void pageHasNoScript(String path, Browser browser) {
        try (Pages pages = Pages.in(browser, 360)) {
            Object scripts = pages.open(path)
                    .evaluate("[...document.querySelectorAll('script:not([type=\"application/ld+json\"])')].length"
                            + " + [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a =>"
                            + " a.name.startsWith('on') || a.name === 'style')).length");

            assertThat(scripts).isEqualTo(0);
        }
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
