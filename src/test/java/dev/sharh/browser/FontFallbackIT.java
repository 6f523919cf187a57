package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.content.ProjectFiles;
import dev.sharh.fonts.WebFonts;
import dev.sharh.model.FontFace;
import dev.sharh.output.EditorFiles;
import dev.sharh.render.Address;
import dev.sharh.render.asset.Fonts;
import dev.sharh.theme.ThemeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page takes up as much room before its font is there as after. For a font of the reader's machine, another one of the
 * project's fonts stands in, whose letters are wider and whose lines are higher.
 */
@Tag("browser")
@ExtendWith(Browsers.class)
class FontFallbackIT {
    /** The average advance of the sample's characters in Noto Naskh Arabic Bold, in em. */
    private static final String RECIPES = """
            faces:
              - name: serif
                family: Tested
                scripts: [Latn]
                weights: 400 700
                source: full.ttf
                licence: OFL.txt
                sample: All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.
                codePoints: [U+0020-007E, "‘’“”–—"]
                fallbacks:
                  - {family: Other, weight: 400, local: [Other], width: 0.5082}
            """;

    /** Not what readers see, only how high each paragraph is. */
    private static final String HEIGHTS =
            "[...document.querySelectorAll('p')].map(p => p.getBoundingClientRect().height)";

    @TempDir
    private static Path folder;

    private static String css = "";

    @BeforeAll
    static void makeTheFont() throws IOException {
        Path fonts = BuiltSite.PROJECT.resolve("src/fonts");
        ProjectFolder project = ProjectFolder.in(folder)
                .with("OFL.txt", "free")
                .with("404.html", "none")
                .with("templates/fonts/fonts.yaml", RECIPES);
        Files.copy(fonts.resolve("NotoSerif-Latin.ttf"), folder.resolve("full.ttf"));
        Files.copy(fonts.resolve("NotoNaskhArabic-Bold.ttf"), folder.resolve("other.ttf"));
        for (Map.Entry<String, byte[]> file : new WebFonts(folder).make(d -> {}).entrySet()) {
            EditorFiles.replace(folder.resolve(file.getKey()), file.getValue());
        }
        List<FontFace> faces = TestBuild.content(project.root()).faces();
        Fonts made = Fonts.load(new ThemeFolder(new ProjectFiles(folder), d -> {}), faces);
        made.files().forEach(file -> project.with("made.txt", file.path()));
        Files.createDirectories(folder.resolve("assets"));
        Files.write(
                folder.resolve(project.read("made.txt")),
                made.files().findFirst().orElseThrow().bytes());
        css = made.css(new Address("index.html")).markup().replace("local(\"Other\")", "url(\"other.ttf\")");
    }

    @Test
    void nothingMovesWhenTheFontArrives(Browser browser) throws IOException {
        List<Double> with = heights(css, browser);
        List<Double> without = heights(css.replaceFirst("assets/", "missing/"), browser);

        assertThat(without).hasSameSizeAs(with).hasSizeGreaterThan(5);
        assertThat(lineHeight(without)).isCloseTo(lineHeight(with), within(0.5));
        // Letters are as wide on average, not each: one line of the page's two dozen may break otherwise.
        assertThat(sum(without)).isCloseTo(sum(with), within(lineHeight(with) + 0.5));
    }

    @Test
    void withoutFittingEverythingWouldMove(Browser browser) throws IOException {
        String unfitted = css.replaceFirst("assets/", "missing/")
                .replaceAll(
                        "size-adjust: [^;]*; ascent-override: [^;]*; descent-override: [^;]*; line-gap-override: [^;]*;",
                        "");

        assertThat(sum(heights(unfitted, browser))).isGreaterThan(sum(heights(css, browser)) * 1.1);
    }

    private static List<Double> heights(String rules, Browser browser) throws IOException {
        String text = Files.readString(
                BuiltSite.PROJECT.resolve("content").resolve(BuiltSite.SLUG).resolve("summary.en.md"));
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><style>")
                .append(rules)
                .append("body { font: 18px var(--font-latn); width: 38rem; }</style><p>One line.</p>");
        text.lines()
                .filter(line -> line.length() > 80)
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        Files.writeString(folder.resolve("index.html"), page);
        try (StaticServer server = new StaticServer(folder, "/");
                Pages pages = Pages.in(browser, 1280)) {
            Page shown = pages.page();
            shown.navigate(server.address());
            shown.waitForCondition(
                    () -> (Boolean) shown.evaluate("[...document.fonts].some(face => face.status === 'loaded')"));
            assertThat(shown.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)"))
                    .isEqualTo(List.of(rules.contains("missing/") ? "Tested as Other" : "Tested"));
            return ((List<?>) shown.evaluate(HEIGHTS))
                    .stream().map(height -> ((Number) height).doubleValue()).toList();
        }
    }

    private static double sum(List<Double> heights) {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The first paragraph has one line. */
    private static double lineHeight(List<Double> heights) {
        return heights.get(0);
    }
}
