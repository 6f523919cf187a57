package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What git leaves where two versions conflict, whole or in part. */
class ConflictMarksTest {
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "content/site.yaml",
        "content/glossary.yaml",
        "content/dam/article.ar.md",
        SUMMARY,
        "content/dam/timeline.yaml",
        "content/dam/media/map.svg",
        "templates/css/base.css",
        "templates/strings.en.yaml"
    })
    void areAnErrorInEachFile(String file) {
        ProjectFolder.in(folder).with(file, "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> draft\n");

        assertThat(TestBuild.published(folder).diagnostics())
                .filteredOn(d -> d.place().file().equals(file))
                .extracting(d -> d.code() + " " + d.place().line())
                .contains("file/conflict 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "<<<<<<<",
                "||||||| 1a2b3c4",
                ">>>>>>> origin/main",
                ">>>>>>>",
                "It ends.\n=======\nIt ended.",
                "\n=======",
                "\n=======\n"
            })
    void areAnErrorAloneToo(String mark) {
        ProjectFolder project = ProjectFolder.in(folder);
        project.with(SUMMARY, project.read(SUMMARY) + "\n" + mark + "\n");

        assertThat(TestBuild.published(folder).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnlyOnce("file/conflict");
    }

    @Test
    void equalsSignsUnderALineOfAFileInYamlAreOne() {
        ProjectFolder.in(folder)
                .with("content/glossary.yaml", "names:\n- {ar: سد, en: Dam}\n=======\n- {ar: نهر, en: River}\n");

        assertThat(TestBuild.published(folder).diagnostics())
                .extracting(d -> d.code() + " " + d.place().line())
                .contains("file/conflict 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heading\n=======\n\nIt ends.",
                "Heading\n=======\nIt ends.",
                "It ends.\n=======",
                "A\n======\nB",
                "A\n========\nB",
                "> > > a",
                "```\n=\n```"
            })
    void otherSignsAreNone(String text) {
        ProjectFolder project = ProjectFolder.in(folder);
        project.with(SUMMARY, project.read(SUMMARY) + "\n" + text + "\n");

        assertThat(TestBuild.published(folder).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("file/conflict");
    }
}
