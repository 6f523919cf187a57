package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real TimelineJS shows every event of our {@code timeline.json}. */
@Tag("browser")
@ExtendWith(Browsers.class)
class TimelineJsIT {
    private static final String PAGE = """
            <!doctype html><html lang="ar"><meta charset="utf-8"><title>TimelineJS</title>
            <link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
            <div id="timeline" style="height: 600px"></div>
            <script>new TL.Timeline('timeline', 'timeline.json', { font: null })</script>
            """;

    @Test
    void everyEventIsShown(Browser browser) throws Exception {
        Path folder = NpmPackage.TIMELINE_JS.unpacked(Path.of("target")).resolve("dist");
        Path ours = BuiltSite.folder().resolve(BuiltSite.SLUG + "/timeline.json");
        Files.copy(ours, folder.resolve("timeline.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("index.html"), PAGE);
        Files.writeString(folder.resolve("404.html"), "none");
        try (StaticServer server = new StaticServer(folder, "/");
                Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.page();
            page.navigate(server.address());
            Locator marks = page.locator(".tl-timemarker .tl-headline");
            marks.nth(10).waitFor();

            assertThat(marks.allTextContents()).hasSize(11).contains("غزو العراق", "تأجيل الإعلان", "خروج بقية القوات");
            assertThat(page.locator(".tl-slide").allTextContents())
                    .anyMatch(slide -> slide.contains("بحلول نهاية 2026"));
        }
    }
}
