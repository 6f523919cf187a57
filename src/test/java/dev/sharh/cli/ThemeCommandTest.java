package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Sha256;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in theme, and a project that has copied some of it. */
class ThemeCommandTest {
    private static final String FOOTER = "templates/partials/footer.ftl";

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void aProjectWithoutATheme() {
        project = ProjectFolder.in(folder);
    }

    @Test
    void listsTheFilesAndSaysWhichAreYours() {
        project.with("templates/css/site.css", "a{}").with("templates/strings.ar.yaml", "page: {skip: x}");
        project.with("templates/partials/mine.ftl", "x").with("templates/list.ftl", "x");
        theme("copy", "partials/footer.ftl");

        theme("list");

        assertThat(out.toString().lines())
                .contains("layout.ftl", "theme.md", "css/base.css", "strings.en.yaml")
                .anyMatch(line -> line.matches("partials/mine\\.ftl +yours"))
                .anyMatch(line -> line.matches("css/site\\.css +yours"))
                .anyMatch(line -> line.matches("strings\\.ar\\.yaml +yours"))
                .anyMatch(line -> line.matches("list\\.ftl +yours, in the place of the built-in file"))
                .anyMatch(line -> line.matches("partials/footer\\.ftl +yours, copied from Sharh .+"));
    }

    @Test
    void printsABuiltInFileAlsoIfTheProjectReplacesIt() {
        project.with(FOOTER, "mine");

        assertThat(theme("show", FOOTER)).isZero();

        assertThat(out.toString()).startsWith("<footer class=\"site-footer\">");
    }

    @Test
    void printsTheStringsOfALanguageToTranslate() {
        theme("show", "strings.sw.yaml");

        assertThat(out.toString())
                .startsWith("# Strings of the theme in Kiswahili (sw).")
                .contains("skip: Skip to the content");
    }

    /** The line that says from which version a file was copied is no part of a page. */
    @Test
    void copiesOfAllFilesLeaveThePagesAsTheyAre() {
        Map<String, String> before = pages();
        theme("list");
        List<String> files = out.toString().lines().toList();

        for (String file : files) {
            assertThat(theme("copy", file)).describedAs(file + err).isZero();
        }

        assertThat(files).hasSizeGreaterThan(80);
        assertThat(project.read("templates/css/base.css")).startsWith("/* Copied from Sharh ");
        assertThat(project.read("templates/feed.ftlx")).startsWith("<#-- Copied from Sharh ");
        assertThat(pages()).isEqualTo(before);
        theme("diff");
        assertThat(out.toString()).isNotEmpty().doesNotContain("@@").doesNotContain("has changed");
    }

    @Test
    void anExistingFileIsNotReplaced() {
        project.with(FOOTER, "mine");

        assertThat(theme("copy", "partials/footer.ftl")).isEqualTo(2);

        assertThat(err.toString()).contains(FOOTER + " exists already").contains("theme diff partials/footer.ftl");
        assertThat(project.read(FOOTER)).isEqualTo("mine");
    }

    @Test
    void showsWhatYouChangedInACopy() {
        theme("copy", "partials/footer.ftl");
        project.replacing(FOOTER, "</footer>", "<p>Ours</p>\n</footer>");

        theme("diff");

        assertThat(out.toString().lines())
                .first()
                .asString()
                .startsWith(FOOTER + ": yours, copied from Sharh ")
                .doesNotContain("has changed");
        assertThat(out.toString().lines())
                .contains("--- built-in/partials/footer.ftl", "+++ " + FOOTER, "+<p>Ours</p>")
                .noneMatch(line -> line.matches("[+-].*Copied from.*"));
    }

    @Test
    void saysThatTheBuiltInFileHasChangedSince() {
        project.with(FOOTER, "<#-- Copied from Sharh 0.0.9, 0123456789ab. -->\n<footer>older</footer>\n");

        theme("diff", "partials/footer.ftl");

        assertThat(out.toString())
                .startsWith(FOOTER + ": yours, copied from Sharh 0.0.9; the built-in file has changed since\n")
                .contains("+<footer>older</footer>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show partials/fotter.ftl   | the theme has no file “partials/fotter.ftl”: did you mean “partials/footer.ftl”?",
                "show footer.ftl            | the theme has no file “footer.ftl”: did you mean “partials/footer.ftl”?",
                "copy nothing               | the theme has no file “nothing”; “sharh theme list” lists all files",
                "copy                       | name a file",
                "copy ../x.ftl              | the theme has no file “../x.ftl”",
                "copy strings.!.yaml        | the theme has no file “strings.!.yaml”",
                "diff partials/footer.ftl   | templates/partials/footer.ftl is not in the project",
                "diff partials/nothing.ftl  | the theme has no file “partials/nothing.ftl”",
                "show fonts/noto-serif.woff2| fonts/noto-serif.woff2 is not a text",
                "print layout.ftl           | “print” is not a value of ACTION"
            })
    void aWrongCommandLineIsExplained(String words, String message) {
        assertThat(theme(words.split(" ", -1))).isEqualTo(2);

        assertThat(err.toString()).contains(message);
    }

    private Map<String, String> pages() {
        TestBuild outcome = TestBuild.published(folder);
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).isEmpty();
        Map<String, String> pages = new TreeMap<>();
        outcome.files().forEach(file -> pages.put(file.path(), Sha256.hex(file.bytes())));
        return pages;
    }

    private int theme(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("theme"));
        all.addAll(List.of(words));
        all.addAll(List.of("--project", folder.toString()));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }
}
