package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.build.BuildRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code build} and {@code publish}, where an explainer waits for a day. */
class PublicationDayTest {
    @TempDir
    private Path folder;

    private Path project = Path.of("");
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void write() {
        project = folder.resolve("project");
        ProjectFolder river = ProjectFolder.in(project)
                .with("content/site.yaml", """
                        title: {ar: شرح, en: Sharh}
                        languages: [ar, en]
                        cards: false
                        publish: {here: {folder: ../public}}
                        """)
                .replacing("content/dam/article.ar.md", "title:", "publishAt: 2999-12-01\ntitle:");
        river.with("content/river/article.ar.md", "---\ntitle: النهر\n---\n\nبدأ بناء السد في 2020.\n")
                .with("content/river/summary.en.md", "---\ntitle: River\n---\n\nThe work began in 2020. [@p1]\n");
    }

    private int run(String... arguments) {
        PrintWriter both = new PrintWriter(out);
        int code = Sharh.run(both, both, arguments);
        both.flush();
        return code;
    }

    @Test
    void buildNamesWhatWaits() {
        assertThat(run("build", "--project", project.toString())).isZero();

        assertThat(out.toString()).contains("dam (2999-12-01)", "--date").doesNotContain("draft");
        assertThat(project.resolve("site/en/river/index.html")).exists();
        assertThat(project.resolve("site/en/dam/index.html")).doesNotExist();
    }

    @Test
    void thePreviewKnowsTheDay() {
        BuildRequest preview = new ProjectOptions().previewRequest();

        assertThat(preview.drafts()).isTrue();
        assertThat(preview.day())
                .describedAs("what was published on an earlier day is no draft")
                .isPresent();
    }

    @Test
    void buildOfTheDayHasIt() {
        assertThat(run("build", "--project", project.toString(), "--date", "2999-12-01"))
                .isZero();

        assertThat(out.toString()).doesNotContain("2999");
        assertThat(project.resolve("site/en/dam/index.html")).exists();
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsRefused() {
        assertThat(run("build", "--project", project.toString(), "--date", "2999-02-30"))
                .isEqualTo(2);

        assertThat(out.toString()).contains("2999-02-30", "2026-12-01");
    }

    @Test
    void publishSaysAsOfWhichDay() {
        assertThat(run("publish", "here", "--force", "--project", project.toString(), "--date", "2999-11-30"))
                .isZero();

        assertThat(out.toString()).contains("2999-11-30");
        assertThat(folder.resolve("public/en/dam/index.html")).doesNotExist();
        assertThat(run("publish", "here", "--force", "--project", project.toString(), "--date", "2999-12-01"))
                .isZero();
        assertThat(folder.resolve("public/en/dam/index.html")).exists();
    }

    @Test
    void publishTakesTodayByDefault() {
        assertThat(run("publish", "here", "--force", "--project", project.toString()))
                .isZero();

        assertThat(out.toString()).containsPattern("as of 20\\d\\d-\\d\\d-\\d\\d");
        assertThat(folder.resolve("public/en/dam/index.html")).doesNotExist();
    }

    @Test
    void aSingleFileOfWhatWaitsIsRefused() {
        assertThat(run("build", "--project", project.toString(), "--single-file", "dam"))
                .isEqualTo(2);

        assertThat(out.toString()).contains("waits for its day");
    }
}
