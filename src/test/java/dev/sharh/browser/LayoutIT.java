package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages load whole, from anywhere, and fit. */
@Tag("browser")
@ExtendWith(Browsers.class)
class LayoutIT {
    @ParameterizedTest
    @MethodSource("pages")
    void nothingScrollsSideways(String path, Browser browser) {
        try (Pages pages = Pages.in(browser, 320)) {
            Page page = pages.open(path);
            for (int width : new int[] {320, 360, 768, 1280}) {
                page.setViewportSize(width, 900);
                Object overflow =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

                assertThat(overflow).describedAs(width + " px").isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/repo/"})
    void everythingLoadsFromAServerWithoutAWordOnTheConsole(String base, Browser browser) throws IOException {
        try (StaticServer server = new StaticServer(BuiltSite.folder(), base);
                Pages pages = Pages.ownIn(browser, 1280)) {
            List<String> complaints = complaints(pages.page());
            for (String path : BuiltSite.pages()) {
                pages.page().navigate(server.address() + path);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void everythingLoadsFromDiskWithoutAWordOnTheConsole(Browser browser) {
        try (Pages pages = Pages.ownIn(browser, 1280)) {
            List<String> complaints = complaints(pages.page());
            BuiltSite.pages().forEach(pages::openFromDisk);
            // Chromium takes no font from a file: the text is set in one of the machine's.
            complaints.removeIf(complaint -> complaint.contains(".woff2") || complaint.endsWith("net::ERR_FAILED"));
            assertThat(complaints).isEmpty();
        }
    }

    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequestFailed(request -> complaints.add(page.url() + ": failed " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(page.url() + ": " + response.status() + " " + response.url());
            }
        });
        return complaints;
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
