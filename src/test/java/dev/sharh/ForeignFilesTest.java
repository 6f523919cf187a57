package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.cli.Sharh;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the content folder that are no part of the site. */
class ForeignFilesTest {
    private static final String SECRET = "-----BEGIN PRIVATE KEY----- c2VjcmV0";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store",
                "article.ar.md~",
                "article.ar.md.bak",
                "timeline.yaml.orig",
                "timeline.yaml.rej",
                ".summary.en.md.swp",
                "summary.en.md.swp",
                "#article.ar.md#",
                ".#article.ar.md",
                "4913",
                "~$article.docx",
                "ehthumbs.db",
                "Icon\r"
            })
    void whatEditorsAndSystemsLeaveBehindIsLeftOut(String name) {
        ProjectFolder.in(folder)
                .with("content/" + name, SECRET)
                .with("content/dam/" + name, SECRET)
                .with("content/dam/media/" + name, SECRET);

        TestBuild build = TestBuild.published(folder);

        assertThat(build.diagnostics())
                .filteredOn(d -> d.place().file().contains(name))
                .isEmpty();
        assertThat(build.files()).isNotEmpty().noneMatch(file -> file.path().contains(name));
    }

    @Test
    void theSecondFolderOfAZipIsLeftOut() {
        ProjectFolder.in(folder)
                .with("content/__MACOSX/dam/._article.ar.md", SECRET)
                .with("content/dam/__MACOSX/._article.ar.md", SECRET);

        TestBuild build = TestBuild.published(folder);

        assertThat(build.diagnostics()).isEmpty();
        assertThat(build.files()).isNotEmpty().noneMatch(file -> file.path().contains("MACOSX"));
    }

    /** Only files are left behind. */
    @Test
    void anExplainerMayHaveANumberAsItsName() throws IOException {
        ProjectFolder.in(folder);
        Files.move(folder.resolve("content/dam"), folder.resolve("content/4913"));

        assertThat(TestBuild.published(folder).explainers()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "content/about.md, site/unknown-file",
        "content/deploy.key, site/unknown-file",
        "content/settings.yaml, site/unknown-file",
        "content/dam/deploy.key, explainer/unknown-file",
        "content/dam/notes.md, explainer/unknown-file",
        "content/dam/article.ar.txt, explainer/unknown-file",
        "content/dam/media/deploy.key, media/not-a-picture",
        "content/dam/media/users.json, media/not-a-picture"
    })
    void otherFilesAreReportedButNotShown(String file, String code) {
        ProjectFolder.in(folder).with(file, SECRET + "\n");

        assertThat(TestBuild.published(folder).diagnostics())
                .filteredOn(d -> d.place().file().equals(file))
                .extracting(Diagnostic::code)
                .containsExactly(code);
        for (String form : List.of("text", "json", "sarif", "codequality")) {
            StringWriter out = new StringWriter();
            Sharh.run(
                    new PrintWriter(out),
                    new PrintWriter(out),
                    "check",
                    "--format",
                    form,
                    "--project",
                    folder.toString());
            assertThat(out.toString()).contains(file).doesNotContain(SECRET);
        }
    }
}
