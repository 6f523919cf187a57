package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a text says, it runs nothing and becomes no element, even without the policy that would forbid it. */
@Tag("browser")
@ExtendWith(Browsers.class)
class InertTextsIT {
    /** Each sets {@code ran}, if it gets out of the place that it is put into. */
    private static final List<String> ATTACKS = List.of(
            "</script><script>ran=true</script>",
            "</title></style><img src=x onerror=ran=true>",
            "\" autofocus onfocus=ran=true x=\"",
            "<svg/onload=ran=true>",
            "<iframe srcdoc='<script>parent.ran=true</script>'></iframe>",
            "<base href=//evil.example/><meta http-equiv=refresh content=';url=//evil.example/'>",
            "<form action=//evil.example/><style>*{display:none}</style>",
            "]]></svg><!--<script>ran=true</script>");

    /** Those that run as they stand; the others must first get out of a place. */
    private static final List<Integer> RUNNING = List.of(0, 1, 3, 4);

    @TempDir
    private Path folder;

    @Test
    @Rows({"T08", "X01"})
    void inEverySlotOfEveryPage(Browser browser) throws Exception {
        String all = String.join(" ", ATTACKS);
        String quoted = "'" + all.replace("'", "''") + "'";
        ProjectFolder.in(folder.resolve("project"))
                .with("content/dam/media/d.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
                .replacing("content/dam/summary.en.md", "title: The dam", "title: " + quoted)
                .replacing(
                        "content/dam/summary.en.md",
                        "The work began",
                        "![" + all.replace("]", "\\]") + "](media/d.svg \"x onload=ran=true\")\n\n" + all
                                + " [@p1, inferred: \"" + all.replace("\"", "'") + "\"]\n\n"
                                + "`" + all + "` [@p1]\n\nThe work began")
                .replacing("content/dam/timeline.yaml", "en: Work begins", "en: " + quoted);
        Path site = BuiltSite.build(folder.resolve("project"), folder.resolve("site"));
        withoutPolicies(site);

        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.page();
            for (int i : RUNNING) {
                page.navigate("about:blank");
                page.setContent("<body>" + ATTACKS.get(i));
                page.waitForFunction("window.ran === true"); // so they do where nothing stops them
            }
            for (String path : BuiltSite.pages(site)) {
                page.navigate(server.address() + path);
                page.waitForLoadState();
                page.evaluate("document.querySelectorAll('[onfocus]').forEach(e => e.focus())");

                assertThat(page.evaluate("typeof ran")).describedAs(path).isEqualTo("undefined");
                assertThat(page.url()).isEqualTo(server.address() + path);
                assertThat(page.locator("iframe, form, base, [onerror], [onload], [onfocus], script:not([type])")
                                .count())
                        .describedAs(path)
                        .isZero();
                assertThat(page.locator("h1").first().isVisible())
                        .describedAs(path)
                        .isTrue();
            }
            page.navigate(server.address() + "en/dam/");
            assertThat(page.locator("h1").textContent()).isEqualTo(all);
            assertThat(page.locator("main img").first().getAttribute("alt")).isEqualTo(all);
            assertThat(page.locator("main code").first().textContent()).isEqualTo(all);
        }
    }

    /** Takes away what would stop a script that got in. */
    private static void withoutPolicies(Path site) throws IOException {
        for (String path : BuiltSite.pages(site)) {
            String html = Files.readString(site.resolve(path));
            assertThat(html).contains("Content-Security-Policy");
            Files.writeString(site.resolve(path), html.replace("Content-Security-Policy", "x-nothing"));
        }
    }
}
