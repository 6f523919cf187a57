package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages look as they did when somebody last looked at them. After a wanted change, write the pictures anew with {@code
 * -Dsnapshots.write=true}, take {@link Screenshots}, and look at those.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class LooksIT {
    private static final Path FOLDER = BuiltSite.PROJECT.resolve("src/test/resources/dev/sharh/browser/looks");

    /** Machines smooth letters differently, and round a place to the one pixel or the other. */
    private static final double TOLERATED = 0.01;

    @ParameterizedTest
    @CsvSource({"ar, 360", "ar, 1280", "en, 360", "en, 1280"})
    void anEditionLooksAsItDid(String language, int width, Browser browser) throws IOException {
        Path file = FOLDER.resolve("edition-" + language + "-" + width + ".png");
        try (Pages pages = Pages.in(browser, width)) {
            Page page = pages.open(language + "/" + BuiltSite.SLUG + "/index.html");
            CoarsePicture now = picture(page);
            if (Boolean.getBoolean("snapshots.write")) {
                now.write(file);
            }
            CoarsePicture then = CoarsePicture.read(file);
            assertThat(now.difference(then))
                    .describedAs("./mvnw verify -Dtest=none -Dit.test=LooksIT -Dsnapshots.write=true writes %s", file)
                    .isLessThan(TOLERATED);

            page.evaluate(
                    "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
                    ".drawing { position: relative; inset-block-start: 12px; }");
            assertThat(picture(page).difference(then))
                    .describedAs("a timeline that has moved by 12 pixels is seen")
                    .isGreaterThan(TOLERATED);
        }
    }

    private static CoarsePicture picture(Page page) {
        page.evaluate("document.fonts.ready");
        return CoarsePicture.of(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
    }
}
