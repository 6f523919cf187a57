package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a person types them. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void buildWritesTheSiteAndSaysSo() {
        ProjectFolder.in(folder);

        assertThat(sharh("build", "--project", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("1 explainer")
                .contains(folder.resolve("site").toString());
        assertThat(folder.resolve("site/en/dam/index.html")).content().contains("The dam");
    }

    @Test
    void aMistakeLeavesTheLastGoodSiteUntouchedAndShowsItsLine() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder);
        sharh("build", "--project", folder.toString());
        String good = Files.readString(folder.resolve("site/.sharh/manifest.json"));
        project.replacing("content/dam/summary.en.md", "title: The dam", "titel: The dam");

        assertThat(sharh("build", "--project", folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("content/dam/summary.en.md:2:1: error data/unknown-key: ")
                .contains("    2 | titel: The dam\n        ^\n  help: did you mean “title”?")
                .contains("the last site is unchanged")
                .doesNotContain("is missing"); // it is one mistake
        assertThat(folder.resolve("site/.sharh/manifest.json")).hasContent(good);
    }

    @Test
    void schemasAreListedOrPrintedByName() {
        assertThat(sharh("schema")).isZero();
        assertThat(out.toString().lines())
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactly("site", "front-matter", "page", "timeline", "glossary");

        assertThat(sharh("schema", "timeline")).isZero();
        assertThat(out.toString()).contains("{\n  \"$schema\"").contains("\"asOf\"");
    }

    @Test
    void aSchemaThatIsNotThereIsAnsweredWithTheNearestOne() {
        assertThat(sharh("schema", "timelin")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean “timeline”?");
    }

    @Test
    void aWrongCommandIsAnsweredWithTheNearestOne() {
        assertThat(sharh("biuld")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean: sharh build?");
    }

    @Test
    void aWrongOptionIsAnsweredWithTheNearestOne() {
        assertThat(sharh("build", "--strickt")).isEqualTo(2);
        assertThat(err.toString()).contains("--strict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"build --nope", "check --format xml", "new", "new a b", "build --base-url x", "explain a/b"})
    void aWrongCommandLineIsAnsweredInTwoLines(String arguments) {
        assertThat(sharh(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString().lines().skip(1).findFirst().orElseThrow())
                .contains("sharh " + arguments.split(" ", -1)[0] + " [")
                .contains("--help");
    }

    @Test
    void pathsForCodeHostsBeginAtTheRootOfTheRepository() throws Exception {
        Files.createDirectories(folder.resolve("mono/.git"));
        Path project = folder.resolve("mono/sites/dam");
        ProjectFolder.in(project).replacing("content/dam/summary.en.md", "[@p2]", "[@p9]");

        sharh("check", "--format", "json", "--project", project.toString());
        assertThat(out.toString()).contains("\"file\":\"sites/dam/content/dam/summary.en.md\"");
        sharh("check", "--format", "sarif", "--project", project.toString());
        assertThat(out.toString()).contains("\"uri\":\"sites/dam/content/dam/summary.en.md\"");
        sharh("check", "--format", "codequality", "--project", project.toString());
        assertThat(out.toString()).contains("\"path\":\"sites/dam/content/dam/summary.en.md\"");
    }

    @Test
    void anErrorThatStopsTheBuildSaysThatPagesWereNotChecked() {
        ProjectFolder.in(folder)
                .with("templates/404.ftl", "${nothing}")
                .replacing("content/dam/summary.en.md", "[@p2]", "[@p9]");

        sharh("check", "--project", folder.toString());
        assertThat(err.toString()).contains("“p9”").contains("pages were not checked");

        ProjectFolder.in(folder).with("templates/404.ftl", "${nothing}");
        err.getBuffer().setLength(0);
        sharh("check", "--project", folder.toString());
        assertThat(err.toString()).contains("404.ftl:1:3").doesNotContain("not checked");
    }

    @Test
    void checkMakesTheChangesThatDiagnosticsProposeOnce() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder);
        String before = project.read("content/dam/timeline.yaml");
        project.replacing("content/dam/timeline.yaml", "status:", "statsu:");

        assertThat(sharh("check", "--format", "json", "--project", folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"before\":\"statsu\",\"after\":\"status\"");
        assertThat(sharh("check", "--fix", "--project", folder.toString())).isZero();
        assertThat(err.toString()).contains("“statsu” is now “status”");
        assertThat(project.read("content/dam/timeline.yaml")).isEqualTo(before);

        err.getBuffer().setLength(0);
        assertThat(sharh("check", "--fix", "--project", folder.toString())).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutACommandTheCommandsAreShown() {
        assertThat(sharh()).isEqualTo(2);
        assertThat(err.toString()).contains("build").contains("check").contains("serve");
    }

    @Test
    void warningsStopOnlyAStrictBuild() {
        ProjectFolder.in(folder).with("content/dam/notes.txt", "x");

        assertThat(sharh("build", "--project", folder.toString())).isZero();
        assertThat(sharh("build", "--strict", "--project", folder.toString())).isEqualTo(1);
    }

    @Test
    void checkPrintsOneJsonObjectALine() {
        ProjectFolder.in(folder).replacing("content/dam/summary.en.md", "[@p2]", "[@p9]");

        assertThat(sharh("check", "--format", "json", "--project", folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> !line.contains("\"severity\":\"note\"")))
                .singleElement()
                .asString()
                .startsWith("{\"code\":\"citation/unknown-block\",\"severity\":\"error\","
                        + "\"file\":\"content/dam/summary.en.md\",\"line\":8,\"column\":20,\"message\":\"")
                .contains("“p9”", "\"hint\":\"")
                .endsWith("\"}");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void checkCountsNotesAndShowsThemWhenAsked() {
        ProjectFolder.in(folder).replacing("content/dam/article.ar.md", "2026.", "2026.\n\n### ب");

        assertThat(sharh("check", "--project", folder.toString())).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("0 errors, 0 warnings, 1 note (--verbose shows them)");
        assertThat(err.toString()).isEmpty();
        assertThat(sharh("build", "--project", folder.toString())).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(sharh("check", "--verbose", "--project", folder.toString())).isZero();
        assertThat(err.toString()).contains("article.ar.md:10:1: note text/heading-order");
    }

    @Test
    void aMistakeOfAPageIsShownInTheLineOfTheTemplate() {
        ProjectFolder.in(folder)
                .with(
                        "templates/404.ftl",
                        "<!doctype html>\n<html lang=en dir=ltr>\n<h1>x</h1>\n<a href=x.html>x</a>\n");

        assertThat(sharh("check", "--project", folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("templates/404.ftl:4:1: error rendered/broken-link")
                .contains("    4 | <a href=x.html>x</a>\n        ^\n");
    }

    @Test
    @Rows("F19")
    void aCacheOfAnOlderVersionIsNamedOnceAndNotUsed() {
        ProjectFolder.in(folder).with(".sharh-cache/build", "old").with(".sharh-cache/site/index.html", "old");

        assertThat(sharh("build", "--project", folder.toString())).isZero();

        assertThat(err.toString()).containsOnlyOnce(".sharh-cache");
        assertThat(folder.resolve("site/index.html")).content().isNotEqualTo("old");
        assertThat(folder.resolve(".sharh-cache/build")).hasContent("old");
    }

    @Test
    void allPagesOfManyExplainersAreChecked() {
        ProjectFolder project = ProjectFolder.in(folder);
        for (int i = 1; i <= 12; i++) {
            for (String file : new String[] {"article.ar.md", "summary.en.md", "timeline.yaml"}) {
                project.with("content/other-" + i + "/" + file, project.read("content/dam/" + file));
            }
        }
        project.replacing("content/dam/summary.en.md", "It ends", "[It](../other-9/) ends")
                .replacing("content/other-9/summary.en.md", "It ends", "[It](../nowhere/) ends");

        assertThat(sharh("check", "--project", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("link/no-such-page").contains("../nowhere/");
        project.replacing("content/other-9/summary.en.md", "[It](../nowhere/)", "It");
        assertThat(sharh("check", "--strict", "--project", folder.toString())).isZero();
        project.with(
                "templates/partials/footer.ftl",
                "<#if (page.canonical!'')?contains('other-9/')><a href=nowhere.html>x</a></#if>");
        assertThat(sharh("check", "--project", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("templates/partials/footer.ftl:1:47: error rendered/broken-link");
    }

    @Test
    void aFindingAboutOneBlockNamesIt() {
        ProjectFolder.in(folder).replacing("content/dam/summary.en.md", "in 2026", "in 2027");

        assertThat(sharh("check", "--format", "json", "--project", folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("\"code\":\"parity/date-not-in-source\"")
                .contains("p2 says “2026”")
                .contains("\"block\":\"p2\"}");
    }

    @Test
    void aFolderThatIsNoProjectIsSaidToBeNone() {
        assertThat(sharh("build", "--project", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("content/site.yaml is missing").contains("--project");
    }

    @Test
    @Rows("F10")
    void theSiteMayNotTakeThePlaceOfItsSources() {
        ProjectFolder project = ProjectFolder.in(folder);

        for (Path place : List.of(
                folder,
                folder.resolveSibling("."),
                folder.resolve("content"),
                folder.resolve("content/site"),
                folder.resolve("content/dam"),
                folder.resolve("templates"),
                folder.resolve(".git/site"),
                folder.resolve("site/../content"),
                Path.of(System.getProperty("user.home")),
                Path.of("/"))) {
            assertThat(sharh("build", "--project", folder.toString(), "--out", place.toString()))
                    .describedAs(place.toString())
                    .isEqualTo(2);
        }
        assertThat(project.read("content/dam/summary.en.md")).contains("The dam");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws Exception {
        ProjectFolder.in(folder).with("site/notes.txt", "mine");

        assertThat(sharh("build", "--project", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("notes.txt").doesNotContain("Exception");
        assertThat(folder.resolve("site/notes.txt")).hasContent("mine");
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
