package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.InventedSite;
import dev.sharh.ProjectFolder;
import dev.sharh.browser.Pages.Colours;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site in three languages, with pages and menus: axe-core and the Nu HTML Checker find nothing, and it works on a phone. */
@Tag("browser")
@ExtendWith(Browsers.class)
class InventedSiteIT {
    private static final NuHtmlChecker CHECKER = new NuHtmlChecker();

    @TempDir
    private static Path folder;

    private static List<Path> sites = List.of();

    @BeforeAll
    static void build() {
        sites = Stream.of(1, 12, 60)
                .map(explainers -> BuiltSite.build(
                        withWithdrawn(InventedSite.in(folder.resolve("project-" + explainers), explainers))
                                .root(),
                        folder.resolve("site-" + explainers)))
                .toList();
    }

    /** The second explainer is withdrawn, and the summary of the third was corrected. */
    private static ProjectFolder withWithdrawn(ProjectFolder project) {
        if (Files.exists(project.root().resolve("content/invented-3"))) {
            String reason = "{ar: سبب مختلق, en: An invented reason, fa: دلیل ساختگی}";
            project.replacing(
                    "content/invented-2/article.ar.md",
                    "\ntitle:",
                    "\nwithdrawn: {date: 2024-11-01, reason: " + reason + "}\ntitle:");
            project.replacing(
                    "content/invented-3/summary.en.md",
                    "\ntitle:",
                    "\ncorrections: [{date: 2024-11-01, text: An invented correction.}]\ntitle:");
        }
        return project;
    }

    private static Stream<Path> pages() {
        return Stream.concat(
                Stream.of(
                                "en/about/index.html",
                                "fa/method/index.html",
                                "ar/contact/index.html",
                                "fa/invented-1/index.html",
                                "invented-1/index.html",
                                "invented-1/fa/index.html")
                        .map(sites.get(0)::resolve),
                Stream.concat(
                        Stream.of(
                                        "ar/topics/water/index.html",
                                        "en/topics/water/index.html",
                                        "ar/years/2023/index.html",
                                        "en/page/2/index.html",
                                        "ar/invented-2/index.html",
                                        "en/invented-3/index.html")
                                .map(sites.get(2)::resolve),
                        sites.stream()
                                .flatMap(site -> Stream.of("index.html", "ar/index.html", "fa/index.html")
                                        .map(site::resolve))));
    }

    @Test
    void axeFindsNothing(Browser browser) {
        try (Pages pages = Pages.in(browser, 360)) {
            pages().forEach(path -> {
                Page page = pages.page();
                page.navigate(path.toUri().toString());
                for (Colours colours : List.of(Colours.LIGHT, Colours.DARK)) {
                    pages.show(colours, colours == Colours.LIGHT ? 360 : 1280);
                    assertThat(Axe.violationsWithEnhancedContrast(page))
                            .describedAs(path + " " + colours)
                            .isEmpty();
                }
            });
        }
    }

    @Test
    void theValidatorFindsNothing() {
        assertThat(pages())
                .allSatisfy(path -> assertThat(CHECKER.messages(path)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void menusWrapInsideThePage(int width, Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, width)) {
            for (String path : List.of("ar/about/index.html", "en/about/index.html", "fa/about/index.html")) {
                Page page = pages.page();
                page.navigate(sites.get(0).resolve(path).toUri().toString());
                assertThat(page.locator(".menu a").all()).hasSizeGreaterThan(3).allSatisfy(link -> {
                    var box = link.boundingBox();
                    assertThat(box.x).isNotNegative();
                    assertThat(box.x + box.width).isLessThanOrEqualTo(width);
                    assertThat(box.height).isGreaterThanOrEqualTo(24);
                });
                page.locator("header .menu a").nth(1).click();
                assertThat(page.locator("header .menu [aria-current=page]").count())
                        .isEqualTo(1);
            }
        }
    }
}
