package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in a text: where they stand, how large they are, and what is said below them. */
@Tag("browser")
@ExtendWith(Browsers.class)
class PicturesIT {
    private static final String MAP = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="1200" height="800"/></svg>
            """;

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"))
                .replacing(
                        "content/dam/article.ar.md",
                        "وينتهي",
                        "![خريطة السد](media/map.svg \"السد من الجو في 2024.\")\n\nوينتهي")
                .replacing(
                        "content/dam/summary.en.md",
                        "It ends in 2026. [@p2]",
                        "![A map of the dam](media/map.svg \"The dam from the air.\")\n\nIt ends in 2026. [@p3]")
                .with("content/dam/media/map.svg", MAP);
        site = BuiltSite.build(project.root(), folder.resolve("site"));
    }

    @Test
    void aPictureHasItsPlaceAndItsCaptionOnEveryPage(Browser browser) throws IOException {
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.ownIn(browser, 360)) {
            for (String path : List.of("ar/dam/index.html", "en/dam/index.html", "dam/index.html")) {
                Page page = pages.page();
                page.navigate(server.address() + path);
                page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
                page.locator("figure img").first().scrollIntoViewIfNeeded();
                page.waitForCondition(() -> isThere(page));

                @SuppressWarnings("unchecked")
                Map<String, Object> shown = (Map<String, Object>)
                        page.locator("figure:has(img)").first().evaluate("""
                                figure => {
                                  const image = figure.querySelector('img');
                                  const box = image.getBoundingClientRect();
                                  return {
                                    loaded: image.naturalWidth > 0,
                                    ratio: Math.round(100 * box.width / box.height),
                                    fits: box.left >= 0 && box.right <= innerWidth,
                                    below: figure.querySelector('figcaption').getBoundingClientRect().top >= box.bottom,
                                    caption: figure.querySelector('figcaption').textContent.length > 10,
                                    named: image.alt.length > 5,
                                  };
                                }""");
                assertThat(shown)
                        .describedAs(path)
                        .containsEntry("loaded", true)
                        .containsEntry("ratio", 150)
                        .containsEntry("fits", true)
                        .containsEntry("below", true)
                        .containsEntry("caption", true)
                        .containsEntry("named", true);
            }
        }
    }

    /** The text below keeps its place before, while and after the picture comes. */
    @Test
    void nothingMovesWhenAPictureComes(Browser browser) throws IOException {
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.ownIn(browser, 360)) {
            Page page = pages.page();
            List<Route> held = new ArrayList<>();
            page.route("**/map.svg", held::add);
            page.navigate(
                    server.address() + "ar/dam/index.html",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.waitForCondition(() -> !held.isEmpty());
            double without = page.locator("#p3").boundingBox().y;
            held.get(0).resume();
            page.waitForCondition(() -> isThere(page));

            assertThat(page.locator("#p3").boundingBox().y).isEqualTo(without);
        }
    }

    private static boolean isThere(Page page) {
        return (Boolean) page.evaluate("document.querySelector('figure img').naturalWidth > 0");
    }
}
