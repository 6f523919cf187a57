package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.asset.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One file of a project takes the place of the built-in one of its name, and of no other. */
class OwnThemeFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aTemplateChangesItsOwnPagesOnly() {
        ProjectFolder project = ProjectFolder.in(folder);
        Map<String, String> before = pages(project);
        project.with("templates/list.ftl", """
                <#import "layout.ftl" as layout>
                <@layout.frame current="list">
                <h1>Ours: ${view.title}</h1>
                </@layout.frame>
                """);

        Map<String, String> after = pages(project);

        assertThat(changed(before, after)).containsExactly("ar/index.html", "en/index.html");
        assertThat(after.get("en/index.html"))
                .contains("<h1>Ours: Explainers – Sharh</h1>")
                .contains("<header class=\"masthead\">")
                .contains("<footer class=\"site-footer\">");
    }

    @Test
    void aPartialChangesWhatIncludesIt() {
        ProjectFolder project = ProjectFolder.in(folder);
        Map<String, String> before = pages(project);
        project.with("templates/partials/footer.ftl", "<footer>ours</footer>\n");

        Map<String, String> after = pages(project);

        assertThat(changed(before, after))
                .allMatch(path -> path.endsWith(".html"))
                .contains("404.html", "index.html");
        assertThat(after.get("en/dam/index.html"))
                .contains("<footer>ours</footer>")
                .doesNotContain("site-footer\">");
    }

    @Test
    void aStyleSheetChangesItsPartOfTheWhole() {
        ProjectFolder project = ProjectFolder.in(folder);
        String before = stylesheet(pages(project));
        project.with("templates/css/components/footer.css", ".site-footer { color: red; }\n");

        String after = stylesheet(pages(project));

        assertThat(after)
                .isEqualTo(before.replace(
                        Styles.minify(builtIn("templates/css/components/footer.css")), ".site-footer{color:red}"))
                .isNotEqualTo(before);
    }

    @Test
    void theRulesOfASiteComeLastOnEachPage() {
        ProjectFolder project = ProjectFolder.in(folder).with("templates/css/site.css", ".list { gap: 0; }\n");

        assertThat(pages(project))
                .allSatisfy((path, text) -> assertThat(!path.endsWith(".html")
                                || path.equals("index.html")
                                || text.contains(".list{gap:0}</style>"))
                        .describedAs(path)
                        .isTrue());
    }

    @Test
    void slotsTakeWhatASiteAddsToHeadHeaderAndFooter() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/partials/site-head.ftl", "<meta name=\"a\" content=\"b\">\n")
                .with("templates/partials/site-header.ftl", "<p>${page.lang}: header</p>\n")
                .with("templates/partials/site-footer.ftl", "<p>${page.lang}: footer</p>\n");

        String page = String.valueOf(pages(project).get("en/dam/index.html"));

        assertThat(page)
                .contains("<meta name=\"a\" content=\"b\">\n</head>")
                .contains("<p>en: header</p>\n</header>")
                .contains("<p>en: footer</p>\n</footer>");
    }

    @Test
    void filesOfTheThemeHaveAddressesInStylesAndTemplates() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/assets/img/a flag.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("templates/assets/.DS_Store", "x")
                .with("templates/css/site.css", ".a { background: url('../assets/img/a flag.svg#b') }")
                .with("templates/css/components/footer.css", ".b{background:URL(../../assets/img/a%20flag.svg),none}")
                .with(
                        "templates/partials/site-footer.ftl",
                        "<img src=\"${page.assets[\"img/a flag.svg\"]}\" alt=\"Flag\">\n");

        Map<String, String> pages = pages(project);
        String file = pages.keySet().stream()
                .filter(path -> path.startsWith("assets/a-flag."))
                .findFirst()
                .orElseThrow();

        assertThat(file).matches("assets/a-flag\\.[0-9a-f]{12}\\.svg");
        assertThat(pages.keySet()).noneMatch(path -> path.contains("DS_Store"));
        assertThat(pages.get("en/dam/index.html"))
                .contains(".a{background:url(\"../../" + file + "#b\")}")
                .contains(".b{background:url(\"../../" + file + "\"),none}")
                .contains("<img src=\"../../" + file + "\" alt=\"Flag\">");
        assertThat(pages.get("404.html"))
                .contains(".b{background:url(\"data:image/svg+xml;base64,")
                .contains("<img src=\"data:image/svg+xml;base64,")
                .doesNotContain(file);
    }

    @Test
    void aFileOfTheThemeThatIsMissingIsFoundInTheTemplate() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/assets/flag.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("templates/partials/site-footer.ftl", "<img src=\"${page.assets[\"flg.svg\"]}\" alt=\"Flag\">\n");

        assertThat(build(project).diagnostics()).singleElement().satisfies(only -> {
            assertThat(only.place().column()).isEqualTo(26);
            assertThat(only.message()).isEqualTo("there is no “flg.svg” in assets");
            assertThat(only.hint().orElse("")).startsWith("did you mean “flag.svg”?");
        });
    }

    @Test
    void aFileOfWordsChangesItsLanguage() {
        ProjectFolder project = ProjectFolder.in(folder);
        Map<String, String> before = pages(project);
        project.with(
                "templates/strings.en.yaml",
                builtIn("templates/strings.en.yaml").replaceFirst("  skip: .*", "  skip: Jump"));

        Map<String, String> after = pages(project);

        assertThat(changed(before, after))
                .contains("en/index.html", "en/dam/index.html")
                .noneMatch(path -> path.startsWith("ar/"));
        assertThat(after.get("en/index.html")).contains(">Jump</a>");
    }

    @Test
    void theIconIsAFileOfTheThemeToo() {
        ProjectFolder project = ProjectFolder.in(folder).with("templates/icon.svg", "<svg/>");

        assertThat(pages(project))
                .anySatisfy((path, text) -> assertThat(path + text).matches("assets/icon\\.[0-9a-f]{12}\\.svg<svg/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "partials/fotter.ftl, did you mean “partials/footer.ftl”?",
        "editon.ftl, did you mean “edition.ftl”?",
        "css/token.css, did you mean “css/tokens.css”?",
        "css/ours.css, move its rules to css/site.css"
    })
    void aFileThatTakesThePlaceOfNoneIsFound(String path, String hint) {
        ProjectFolder project = ProjectFolder.in(folder).with("templates/" + path, "x");

        List<Diagnostic> found = build(project).diagnostics();

        assertThat(found)
                .extracting(d ->
                        d.place().file() + " " + d.code() + " " + d.severity().word())
                .containsExactly("templates/" + path + " theme/unknown-file warning");
        assertThat(found.get(0).hint().orElse("")).contains(hint);
    }

    @Test
    void filesOfOnesOwnAreNoMistakes() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/partials/footers.ftl", "<footer>ours</footer>\n")
                .with("templates/partials/footer.ftl", "<#include \"footers.ftl\">")
                .with("templates/strings.de.yaml", "x: y")
                .with("templates/README.md", "x")
                .with("templates/partials/credits.ftl", "x");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.files())
                .filteredOn(file -> file.path().equals("index.html"))
                .allMatch(file -> file.text().contains("<footer>ours</footer>"))
                .hasSize(1);
    }

    private static Map<String, String> pages(ProjectFolder project) {
        TestBuild outcome = build(project);
        assertThat(outcome.diagnostics()).isEmpty();
        Map<String, String> pages = new TreeMap<>();
        outcome.files().forEach(file -> pages.put(file.path(), file.text()));
        return pages;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return after.keySet().stream()
                .filter(path -> !Objects.equals(after.get(path), before.get(path)))
                .toList();
    }

    private static String stylesheet(Map<String, String> pages) {
        String page = String.valueOf(pages.get("en/dam/index.html"));
        return page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    }

    private static String builtIn(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }
}
