package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A timeline in its explainer, the whole way to its pages: they are made, or a finding says why not. */
class TimelineFuzzTest {
    @TempDir
    private Path folder;

    @FuzzTest(maxDuration = "10m")
    void isBuiltOrRefused(byte[] bytes) throws IOException {
        ProjectFolder project = ProjectFolder.in(folder);
        Files.write(project.root().resolve("content/dam/timeline.yaml"), bytes);

        TestBuild outcome = TestBuild.published(project.root());

        assertThat(outcome.hasErrors()).isEqualTo(outcome.files().isEmpty());
    }
}
