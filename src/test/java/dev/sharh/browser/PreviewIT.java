package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.acceptance.Rows;
import dev.sharh.cli.Sharh;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor writes while the preview is open in a browser. */
@Tag("browser")
@ExtendWith(Browsers.class)
class PreviewIT {
    private static final String PARTIAL = "templates/partials/neighbours.ftl";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private ProjectFolder project;
    private Thread preview;
    private String address;

    /** In this process: a Java of its own for each test would take longer than the tests. */
    @BeforeEach
    void serve() throws InterruptedException {
        project = ProjectFolder.in(folder.resolve("project"));
        preview = new Thread(() -> Sharh.run(
                new PrintWriter(said, true),
                new PrintWriter(said, true),
                "serve",
                "--port",
                "43301",
                "--project",
                project.root().toString()));
        preview.start();
        address = address(said::toString, preview::isAlive);
    }

    @AfterEach
    void stop() throws InterruptedException {
        preview.interrupt();
        preview.join(Duration.ofSeconds(20).toMillis());
        assertThat(preview.isAlive()).as("the preview has ended").isFalse();
    }

    /** Waits until a preview says where it is. */
    private static String address(Supplier<String> said, BooleanSupplier running) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            Matcher told = ADDRESS.matcher(said.get());
            if (told.find()) {
                return told.group();
            }
            assertThat(running.getAsBoolean()).as(said.get()).isTrue();
            Thread.sleep(25);
        }
        return fail("no address in a minute: " + said.get());
    }

    @Test
    void whatIsSavedIsSeenAndTheReaderStaysWhereTheyWere(Browser browser) {
        try (BrowserContext context = context(browser, "en-GB", 1280)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "en/dam/", complaints);
            page.locator(".body .citation").first().click();

            project.replacing(SUMMARY, "The work began", "All the work began");

            page.locator(".body").getByText("All the work began").waitFor();
            page.locator("#source-p1").waitFor(); // the popover that was open is open again
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aMistakeIsShownOverTheLastGoodPageAndGoneWhenMended(Browser browser) {
        try (BrowserContext context = context(browser, "ar-IQ", 360)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "ar/dam/", complaints);

            project.replacing(SUMMARY, "began in 2020", "began in 2021");

            Locator overlay = page.locator("sharh-preview [role=alertdialog]");
            overlay.waitFor();
            assertThat(overlay.locator("h2").innerText()).startsWith("خطأ واحد");
            assertThat(overlay.locator("mark").innerText()).isEqualTo("2021");
            assertThat(overlay.innerText()).contains("content/dam/summary.en.md:6:", "parity/date-not-in-source");
            assertThat(page.locator("main h1").innerText()).isEqualTo("السد");
            assertThat(Axe.violations(page)).isEmpty();

            project.replacing(SUMMARY, "began in 2021", "began in 2020");

            overlay.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void anEditorSeesWhatTheSentencesWereComparedWith(Browser browser) {
        try (BrowserContext context = context(browser, "en-GB", 1280)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "en/dam/", complaints);

            page.locator("sharh-preview button")
                    .filter(new Locator.FilterOptions().setHasText("Compared facts"))
                    .click();

            Locator dialog = page.locator("sharh-preview dialog");
            dialog.locator(".diagnostic").first().waitFor();
            assertThat(dialog.innerText())
                    .contains("“2020” = “2020” in p1", "facts in content/dam/summary.en.md: ", SUMMARY + ":6:1");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aFlawThatOnlyTheFinishedPageHasBringsBackTheLastGoodPage(Browser browser) {
        try (BrowserContext context = context(browser, "en-GB", 1280)) {
            Page page = open(context, "en/dam/", new ArrayList<>());
            project.with(PARTIAL, "<p>Good</p>\n");
            page.locator("main").getByText("Good").waitFor();

            project.with(PARTIAL, "<p id=\"a\">Flawed</p><p id=\"a\"></p>\n");

            Locator overlay = page.locator("sharh-preview [role=alertdialog]");
            overlay.waitFor();
            assertThat(overlay.innerText()).contains("rendered/duplicate-id");
            page.locator("main").getByText("Good").waitFor();
            assertThat(page.locator("main").getByText("Flawed").count()).isZero();
        }
    }

    @Test
    void anArabicEditorReadsDiagnosticsInArabic(Browser browser) {
        for (int width : List.of(1280, 360)) {
            try (BrowserContext context = context(browser, "ar-IQ", width)) {
                Page page = open(context, "ar/dam/", new ArrayList<>());

                project.replacing(SUMMARY, "began in 2020", "began in 2021");

                Locator finding = page.locator("sharh-preview .diagnostic");
                finding.waitFor();
                assertThat(finding.locator("p, pre").allInnerTexts().stream().map(String::strip))
                        .satisfiesExactly(
                                place -> assertThat(place).startsWith(SUMMARY + ":6:"),
                                message -> assertThat(message).contains("ليس في p1 التاريخ “2021”"),
                                line -> assertThat(line).contains("The work began in 2021."),
                                help -> assertThat(help).isEqualTo("ما العمل:"),
                                hint -> assertThat(hint).endsWith("inferred: \"…\""));
                assertThat(finding.locator("p").evaluateAll("all => all.map(p => getComputedStyle(p).direction)"))
                        .isEqualTo(List.of("ltr", "rtl", "rtl", "rtl"));
                assertThat(finding.locator("bdi, code")
                                .evaluateAll(
                                        "all => all.every(each => getComputedStyle(each).unicodeBidi === 'isolate')"))
                        .isEqualTo(true);
                assertThat(finding.locator("code").getAttribute("dir")).isEqualTo("ltr");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                project.replacing(SUMMARY, "began in 2021", "began in 2020");
                finding.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            }
        }
    }

    @Test
    void theListOfWarningsIsInArabicToo(Browser browser) {
        try (BrowserContext context = context(browser, "ar-IQ", 1280)) {
            project.replacing(SUMMARY, "It ends in 2026. [@p2]", "It  ends in 2026. [@p2]");
            Page page = open(context, "ar/dam/", new ArrayList<>());

            page.locator("sharh-preview .has-warnings").click();

            Locator finding = page.locator("sharh-preview [role=dialog] .diagnostic")
                    .filter(new Locator.FilterOptions().setHasText("text/double-space"));
            assertThat(finding.locator(".message").innerText()).contains("مسافتان متتاليتان");
            assertThat(finding.locator(".hint").innerText()).isEqualTo("أبقِ واحدة منها");
            assertThat(finding.locator(".fix del").innerText()).isEqualTo("  ");
            assertThat(finding.locator(".fix ins").innerText()).isEqualTo(" ");
            assertThat(finding.locator(".fix button").innerText()).isEqualTo("انسخ");
            assertThat(finding.innerText()).contains("sharh check --fix");
        }
    }

    @Test
    void stylesChangeWithoutLoadingThePageAgain(Browser browser) {
        try (BrowserContext context = context(browser, "en-GB", 1280)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "en/dam/", complaints);
            page.evaluate("window.stayed = true");

            project.with("templates/css/utilities.css", "h1 { outline: 7px solid red; }\n");

            String outline = "getComputedStyle(document.querySelector('h1')).outlineWidth";
            for (int i = 0; i < 100 && !"7px".equals(page.evaluate(outline)); i++) {
                page.waitForTimeout(50);
            }
            assertThat(page.evaluate(outline)).isEqualTo("7px");
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theBarShowsWhatASummaryLeavesOut(Browser browser) {
        try (BrowserContext context = context(browser, "en-GB", 1280)) {
            project.replacing(SUMMARY, "It ends in 2026. [@p2]", "");
            Page page = open(context, "en/dam/", new ArrayList<>());

            Locator bar = page.locator("sharh-preview .bar");
            bar.getByText("Not cited: p2").waitFor();
            assertThat(bar.locator("a").allInnerTexts()).anyMatch(text -> text.contains("side by side"));
            assertThat(Axe.violations(page)).isEmpty();

            bar.getByText("Dark").click();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isNotEqualTo("rgb(253, 252, 250)");
        }
    }

    /** The packaged jar serves as the classes do, at another port than this test's own preview. */
    @Test
    void aPortThatIsInUseIsLeftAndThatIsSaid(Browser browser) throws IOException, InterruptedException {
        int taken = URI.create(address).getPort();
        Path log = folder.resolve("second");
        ProcessBuilder builder = new ProcessBuilder(SharhProcess.words(
                List.of("-Duser.language=en"),
                "serve",
                "--port",
                String.valueOf(taken),
                "--project",
                project.root().toString()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process second =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (BrowserContext context = context(browser, "en-GB", 1280)) {
            String other = address(() -> text(log), second::isAlive);
            int own = URI.create(other).getPort();

            assertThat(own).isGreaterThan(taken);
            assertThat(text(log)).contains("Port " + taken + " is in use").contains(String.valueOf(own));
            Page page = open(context, other, "en/dam/", new ArrayList<>());
            project.replacing(SUMMARY, "The work began", "All the work began");
            page.locator(".body").getByText("All the work began").waitFor();
        } finally {
            second.destroy();
            second.waitFor();
        }
    }

    @Test
    void anArabicLineIsReadFromTheRightWithACaretUnderItsWord(Browser browser) {
        try (BrowserContext context = context(browser, "ar-IQ", 1280)) {
            Page page = open(context, "ar/dam/", new ArrayList<>());

            project.replacing("content/dam/article.ar.md", "وينتهي البناء", "وينتهي [البناء](nowhere/)");

            Locator line = page.locator("sharh-preview [role=alertdialog] pre").first();
            line.waitFor();
            Locator word = line.locator("mark");
            assertThat(line.evaluate("line => getComputedStyle(line).direction"))
                    .isEqualTo("rtl");
            assertThat(word.evaluate("word => getComputedStyle(word, '::after').content.startsWith('\"^\"')"))
                    .isEqualTo(true);
            assertThat(word.boundingBox().x)
                    .as("the word is in the right half of the line, where the line begins")
                    .isGreaterThan(line.boundingBox().x + line.boundingBox().width / 2);
        }
    }

    @Test
    @Rows("S12")
    void nothingOfItIsInWhatIsBuilt() throws IOException {
        try (var files = Files.walk(BuiltSite.PROJECT.resolve("site"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("sharh-preview", "preview.js", "EventSource"));
        }
    }

    private static BrowserContext context(Browser browser, String locale, int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 800));
    }

    private Page open(BrowserContext context, String path, List<String> complaints) {
        return open(context, address, path, complaints);
    }

    private static Page open(BrowserContext context, String address, String path, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address + path);
        page.locator("sharh-preview").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
