package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each page keeps to its own policy and to the host's header, and the policies keep to what they say. */
@Tag("browser")
@ExtendWith(Browsers.class)
class PolicyIT {
    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"))
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [/old/]\ntitle: The");
        project.replacing("content/site.yaml", "https://example.org/", "http://127.0.0.1/repo/");
        site = BuiltSite.build(project.root(), folder.resolve("site"));
    }

    @Test
    @Rows("H06")
    void noPageOfAnyKindDoesWhatItsPolicyForbids(Browser browser) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (StaticServer server = new StaticServer(site, "/repo/");
                Pages pages = Pages.ownIn(browser, 1280)) {
            Page page = watched(pages, wrong);
            for (String path : BuiltSite.pages(site)) {
                if (path.startsWith("old/")) {
                    continue; // sends its reader on at once, as is seen below
                }
                for (String address : List.of(
                        server.address() + path, site.resolve(path).toUri().toString())) {
                    page.navigate(address);
                    page.waitForLoadState();
                    wrong.addAll(violations(page));
                    assertThat(page.locator("h1").count()).describedAs(address).isEqualTo(1);
                }
            }
            page.navigate(server.address() + "en/dam/");
            assertThat(page.evaluate("[...document.styleSheets].reduce((sum, s) => sum + s.cssRules.length, 0)"))
                    .asString()
                    .satisfies(rules -> assertThat(Integer.parseInt(rules)).isGreaterThan(10));
            page.navigate(server.address() + "old/");
            page.waitForURL(server.address() + "en/dam/index.html");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatGetsIntoAPageNeitherRunsNorLoads(Browser browser) throws Exception {
        try (StaticServer server = new StaticServer(site, "/repo/");
                Pages pages = Pages.ownIn(browser, 1280)) {
            Page page = watched(pages, new ArrayList<>());
            page.navigate(server.address() + "en/dam/");
            page.evaluate("""
                    () => {
                      const script = document.createElement('script');
                      script.textContent = 'window.ran = true';
                      const style = document.createElement('style');
                      style.textContent = 'body { display: none }';
                      const image = document.createElement('img');
                      image.src = 'https://elsewhere.example/x.png';
                      document.body.append(script, style, image);
                    }
                    """);
            page.waitForTimeout(200);

            assertThat(page.evaluate("window.ran === true")).isEqualTo(false);
            assertThat(page.evaluate("getComputedStyle(document.body).display")).isNotEqualTo("none");
            assertThat(violations(page))
                    .anyMatch(violation -> violation.startsWith("script-src"))
                    .anyMatch(violation -> violation.startsWith("style-src"))
                    .anyMatch(violation -> violation.startsWith("img-src"));
        }
    }

    private static Page watched(Pages pages, List<String> complaints) {
        Page page = pages.page();
        page.addInitScript("window.violations = []; document.addEventListener('securitypolicyviolation',"
                + " e => window.violations.push(e.effectiveDirective + ' ' + e.blockedURI))");
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private static List<String> violations(Page page) {
        return ((List<?>) page.evaluate("window.violations"))
                .stream().map(violation -> violation + " on " + page.url()).toList();
    }
}
