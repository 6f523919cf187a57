package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import dev.sharh.InventedExplainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explainer with sixty events and twelve pictures is quick to load and open to everyone. */
@Tag("browser")
@ExtendWith(Browsers.class)
class ManyEventsIT {
    /** In bytes, compressed with Brotli. */
    private static final int PAGE = 25_000;

    /** In bytes, with fonts and pictures. */
    private static final int FIRST_SCREEN = 60_000;

    private static final String SHIFTS = """
            new Promise(done => new PerformanceObserver(list =>
                done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))""";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        InventedExplainer.in(folder.resolve("project"));
        site = BuiltSite.build(folder.resolve("project"), folder.resolve("site"));
        Brotli4jLoader.ensureAvailability();
    }

    private static String page(String language) {
        return language + "/" + InventedExplainer.SLUG + "/index.html";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void thePageIsSmallAndNeedsNoScript(String language) throws IOException {
        byte[] html = Files.readAllBytes(site.resolve(page(language)));

        assertThat(Encoder.compress(html)).hasSizeLessThan(PAGE);
        Document page = Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select(".events > li")).hasSize(InventedExplainer.EVENTS);
        assertThat(page.select(".event-media img[srcset][width][height]")).hasSize(InventedExplainer.PICTURES);
        assertThat(page.text()).contains(language.equals("ar") ? "مختلق" : "invented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theFirstScreenLoadsLittleAndNothingMoves(String language, Browser browser) throws IOException {
        List<Response> loaded = new ArrayList<>();
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.ownIn(browser, 360)) {
            Page page = pages.page();
            page.onResponse(loaded::add);
            page.navigate(server.address() + page(language));
            page.waitForCondition(() -> (Boolean) page.evaluate("document.fonts.status === 'loaded'"));

            long bytes = Encoder.compress(Files.readAllBytes(site.resolve(page(language)))).length;
            for (Response response : List.copyOf(loaded)) {
                bytes += response.url().endsWith(".html") ? 0 : response.body().length;
            }
            assertThat(bytes).isLessThan(FIRST_SCREEN);
            // A font that comes after the first words moves them; how late it comes depends on the machine.
            page.route("**/*.woff2", Route::abort);
            page.navigate(server.address() + page(language));
            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            assertThat(((Number) page.evaluate(SHIFTS)).doubleValue()).isZero();
        }
    }

    @Test
    void everyPageIsOpenToEveryone(Browser browser) throws Exception {
        NuHtmlChecker checker = new NuHtmlChecker();
        try (StaticServer server = new StaticServer(site, "/")) {
            for (int width : new int[] {360, 1280}) {
                try (Pages pages = Pages.ownIn(browser, width)) {
                    for (String path : BuiltSite.pages(site)) {
                        pages.page().navigate(server.address() + path);
                        assertThat(Axe.violationsWithEnhancedContrast(pages.page()))
                                .describedAs(path + " at " + width)
                                .isEmpty();
                        Object wider = pages.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
                        assertThat(wider).describedAs(path + " at " + width).isEqualTo(false);
                    }
                }
            }
        }
        for (String path : BuiltSite.pages(site)) {
            assertThat(checker.messages(site.resolve(path))).describedAs(path).isEmpty();
        }
    }
}
