package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The three changes that docs/theme.md shows, on the project's own content. {@code -Dscreenshots.write=true} writes their
 * pictures.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class ThemeChangesIT {
    private static final String PAGE = BuiltSite.SLUG + "/index.html";

    @TempDir
    private Path folder;

    @Test
    void coloursAndFonts(Browser browser) throws IOException {
        show(0, "en/" + PAGE, "theme-colours", browser, page -> {
            assertThat(style(page, "h1", "color")).isEqualTo("rgb(11, 93, 78)");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(style(page, "h1", "color")).isEqualTo("rgb(127, 209, 189)");
            assertThat(Axe.violations(page)).isEmpty();
        });
    }

    @Test
    void aHeaderWithALogoAndAMenu(Browser browser) throws IOException {
        show(1, "ar/" + PAGE, "theme-header", browser, page -> {
            assertThat(page.locator(".masthead img").getAttribute("alt")).isEqualTo("شرح");
            assertThat(page.locator(".masthead nav a").allInnerTexts()).contains("اتصل بنا");
            assertThat(page.locator(".motto").innerText()).isEqualTo("نشرح الخبر من مصدره");
        });
    }

    @Test
    void anotherStyleOfTimeline(Browser browser) throws IOException {
        show(2, "en/" + PAGE, "theme-timeline", browser, page -> {
            List<Locator> events = page.locator(".event").all();
            BoundingBox first = events.get(0).boundingBox();
            BoundingBox second = events.get(1).boundingBox();
            assertThat(second.y).isEqualTo(first.y);
            assertThat(second.x).isGreaterThan(first.x + first.width);
            page.setViewportSize(360, 900);
            assertThat(events.get(1).boundingBox().x).isEqualTo(events.get(0).boundingBox().x);
        });
    }

    /** What a test finds out about a page. */
    private interface Look {
        void at(Page page);
    }

    private void show(int change, String path, String picture, Browser browser, Look look) throws IOException {
        List<ThemeChange> changes = ThemeChange.all();
        assertThat(changes).hasSize(3);
        Path site = changes.get(change).build(folder);
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.in(browser, 1000)) {
            Page page = pages.page();
            page.navigate(server.address() + path);
            page.evaluate("document.fonts.ready");
            if (Boolean.getBoolean("screenshots.write")) {
                write(page, picture);
            }
            assertThat(Axe.violations(page)).isEmpty();
            look.at(page);
            page.setViewportSize(360, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    private static void write(Page page, String picture) throws IOException {
        Path file = BuiltSite.PROJECT.resolve("docs/screenshots/" + picture + ".png");
        if (picture.equals("theme-timeline")) {
            page.evaluate("document.querySelectorAll('.event')[6].scrollIntoView()");
        }
        Files.write(file, page.screenshot());
    }

    private static String style(Page page, String selector, String property) {
        return String.valueOf(page.evaluate(
                "([s, p]) => getComputedStyle(document.querySelector(s)).getPropertyValue(p)",
                List.of(selector, property)));
    }
}
