package dev.sharh.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes the pictures in {@code docs/screenshots}. It is not a part of a test run; start it with {@code ./mvnw verify
 * -Dit.test=Screenshots -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false}, and look at what it took.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class Screenshots {
    private static final Path FOLDER = BuiltSite.PROJECT.resolve("docs/screenshots");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void takeEdition(String language, Browser browser) {
        for (int width : new int[] {360, 1280}) {
            take(browser, language, width, "light", new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            take(browser, language, width, "dark", new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            take(browser, language, width, "print", new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        }
    }

    private static void take(Browser browser, String language, int width, String name, Page.EmulateMediaOptions media) {
        try (Pages pages = Pages.in(browser, width)) {
            Page page = pages.open(language + "/" + BuiltSite.SLUG + "/index.html");
            page.emulateMedia(media);
            String suffix = "-" + language + "-" + width + "-" + name + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("edition" + suffix)));
            Locator drawing = page.locator(".drawing");
            byte[] picture =
                    drawing.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve("timeline" + suffix)));
            Assertions.assertThat(picture).isNotEmpty();
        }
    }
}
