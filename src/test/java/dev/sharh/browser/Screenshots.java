package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes a screenshot of each kind of page for {@code target/screenshots}, and those that the README shows for
 * {@code docs/screenshots}. A test run leaves it out; start it with {@code ./mvnw verify -Dit.test=Screenshots
 * -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class Screenshots {
    private static final Path LOOKED_AT = BuiltSite.PROJECT.resolve("target/screenshots");
    private static final Path SHOWN = BuiltSite.PROJECT.resolve("docs/screenshots");
    private static final Page.EmulateMediaOptions LIGHT =
            new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT);
    private static final Map<String, Page.EmulateMediaOptions> MEDIA = Map.of(
            "light", LIGHT,
            "dark", new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK),
            "print", new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    @ParameterizedTest
    @CsvSource({
        "edition-ar, ar/iraq-coalition-withdrawal/index.html",
        "edition-en, en/iraq-coalition-withdrawal/index.html",
        "side-by-side, iraq-coalition-withdrawal/index.html",
        "list-ar, ar/index.html",
        "list-en, en/index.html",
        "cover, index.html",
        "not-found, 404.html"
    })
    void takeEveryKindOfPage(String kind, String path, Browser browser) {
        for (int width : new int[] {360, 1280}) {
            MEDIA.forEach((name, media) -> {
                try (Pages pages = Pages.in(browser, width)) {
                    Page page = open(pages, path, media);
                    Path file = LOOKED_AT.resolve(kind + "-" + width + "-" + name + ".png");
                    assertThat(page.screenshot(
                                    new Page.ScreenshotOptions().setPath(file).setFullPage(true)))
                            .isNotEmpty();
                }
            });
        }
    }

    @Test
    void takeWhatTheReadmeShows(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = open(pages, BuiltSite.SLUG + "/index.html", LIGHT);
            assertThat(page.screenshot(new Page.ScreenshotOptions().setPath(SHOWN.resolve("side-by-side.png"))))
                    .isNotEmpty();
            Locator drawing =
                    open(pages, "ar/" + BuiltSite.SLUG + "/index.html", LIGHT).locator(".drawing");
            assertThat(drawing.screenshot(new Locator.ScreenshotOptions().setPath(SHOWN.resolve("timeline-ar.png"))))
                    .isNotEmpty();
        }
    }

    private static Page open(Pages pages, String path, Page.EmulateMediaOptions media) {
        pages.page().emulateMedia(media);
        Page page = pages.open(path);
        page.evaluate("document.fonts.ready");
        return page;
    }
}
