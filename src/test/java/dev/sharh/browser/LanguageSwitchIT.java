package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One link a language at the top of a page, and small ones to the same place where a reader is. */
@Tag("browser")
@ExtendWith(Browsers.class)
class LanguageSwitchIT {
    @ParameterizedTest
    @ValueSource(strings = {"p9", "2025-09-first-phase"})
    void aSmallLinkAtABlockOrAnEventLeadsThere(String place, Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open("ar/" + BuiltSite.SLUG + "/index.html");

            page.locator(".related a[href$='#" + place + "']").click();
            pages.waitForAddress("/en/" + BuiltSite.SLUG + "/index.html#" + place);
            assertThat(page.locator(":target").count()).isEqualTo(1);
            assertThat(page.locator(":target").first().isVisible()).isTrue();
        }
    }

    @Test
    void aReaderAtTheTopComesToTheTop(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open("en/" + BuiltSite.SLUG + "/index.html");

            other(page, "العربية").click();

            pages.waitForAddress("/ar/" + BuiltSite.SLUG + "/index.html");
        }
    }

    /** The one link. */
    private static Locator other(Page page, String name) {
        Locator shown = page.locator(".language-switch a").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(shown.count()).isEqualTo(1);
        return shown;
    }
}
