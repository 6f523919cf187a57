package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A template of somebody's own: its page is made, or a finding says why not. */
class TemplateFuzzTest {
    @TempDir
    private Path folder;

    @FuzzTest(maxDuration = "10m")
    void isPrintedOrRefused(byte[] bytes) throws IOException {
        ProjectFolder project = ProjectFolder.in(folder);
        Files.createDirectories(project.root().resolve("templates"));
        Files.write(project.root().resolve("templates/404.ftl"), bytes);

        TestBuild outcome = TestBuild.published(project.root());

        assertThat(outcome.hasErrors()).isEqualTo(outcome.files().isEmpty());
    }
}
