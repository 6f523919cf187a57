package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is longer than a phone is wide: it breaks or scrolls, and the page stays as wide as the window. */
@Tag("browser")
@ExtendWith(Browsers.class)
class LongWordsIT {
    private static final String WORD = "Rechtsschutzversicherungsgesellschaften".substring(0, 34);
    private static final String ADDRESS = "https://example.org/" + "a-long-path/".repeat(8);

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"))
                .replacing("content/dam/summary.en.md", "title: The dam", "title: The " + WORD)
                .replacing("content/dam/summary.en.md", "standfirst: A dam", "standfirst: A " + WORD)
                .replacing(
                        "content/dam/summary.en.md",
                        "It ends in 2026. [@p2]",
                        String.join(
                                "\n\n",
                                "## " + WORD,
                                "It ends in 2026, says " + WORD + ". [@p2]",
                                "<" + ADDRESS + "> and `" + "code".repeat(20) + "`",
                                "    first " + "line ".repeat(40),
                                "| Year | " + WORD + " | Place |\n|---|---|---|\n| First | " + WORD + " | " + ADDRESS
                                        + " |",
                                "- " + WORD + "\n\n> " + WORD))
                .replacing("content/dam/timeline.yaml", "en: Work begins", "en: " + WORD)
                .replacing("content/dam/timeline.yaml", "en: Timeline", "en: " + WORD + "timeline");
        site = BuiltSite.build(project.root(), folder.resolve("site"));
    }

    @Test
    void noPageIsWiderThanItsWindow(Browser browser) throws IOException {
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.ownIn(browser, 320)) {
            Page page = pages.page();
            for (int width : List.of(320, 360, 768)) {
                page.setViewportSize(width, 900);
                for (String path : BuiltSite.pages(site)) {
                    page.navigate(server.address() + path);
                    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .describedAs("%s at %d: %s", path, width, page.evaluate(WIDEST))
                            .isEqualTo(width);
                }
            }
        }
    }

    @Test
    void codeAndTablesScrollByKeyboardAndHaveAName(Browser browser) throws IOException {
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.ownIn(browser, 360)) {
            Page page = pages.page();
            page.navigate(server.address() + "en/dam/");
            for (String wide : Stream.of("pre", ".table").toList()) {
                page.locator(".body " + wide).focus();
                page.keyboard().press("ArrowRight");
                page.waitForCondition(
                        () -> (Boolean) page.locator(".body " + wide).evaluate("e => e.scrollLeft > 0"));
                assertThat(page.locator(".body " + wide).getAttribute("role")).isEqualTo("region");
                assertThat(page.locator(".body " + wide).getAttribute("aria-label"))
                        .isNotBlank();
            }
        }
    }

    /** For the message: the elements that reach out of the window. */
    private static final String WIDEST = """
            [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 4).map(e => e.tagName + '.' + e.className).join(' ')""";
}
