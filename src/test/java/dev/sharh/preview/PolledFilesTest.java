package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders whose changes the system doesn't report. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PolledFilesTest {
    @TempDir
    private Path project;

    private Path content;
    private Path article;

    @BeforeEach
    void make() throws IOException {
        content = project.resolve("content");
        article = content.resolve("dam/article.ar.md");
        Files.createDirectories(article.getParent());
        Files.writeString(article, "قبل");
    }

    private FileChanges polling() throws IOException {
        return FileChanges.in(List.of(content, project.resolve("templates")), true);
    }

    @Test
    void filesThatAreWrittenAddedMovedAndDeletedAreSeen() throws Exception {
        try (FileChanges changes = polling()) {
            assertThat(changes).isInstanceOf(PolledFiles.class);
            Files.writeString(article, "بعد ذلك");
            assertThat(changes.next()).contains(Set.of(article));

            Path summary = article.resolveSibling("summary.en.md");
            Files.writeString(summary, "new");
            assertThat(changes.next()).contains(Set.of(summary));

            Path port = content.resolve("port");
            Files.move(article.getParent(), port);
            assertThat(changes.next().orElseThrow()).contains(article, port.resolve("article.ar.md"));

            Files.delete(port.resolve("summary.en.md"));
            assertThat(changes.next()).contains(Set.of(port.resolve("summary.en.md")));
        }
    }

    @Test
    void aFileThatIsReplacedByOneOfTheSameSizeAndTimeIsSeen() throws Exception {
        FileTime time = Files.getLastModifiedTime(article);
        try (FileChanges changes = polling()) {
            Path other = Files.writeString(project.resolve("other"), "بعد");
            Files.setLastModifiedTime(other, time);
            Files.move(other, article, StandardCopyOption.REPLACE_EXISTING);
            assertThat(changes.next()).contains(Set.of(article));
        }
    }

    @Test
    void aFolderThatComesLaterIsSeen() throws Exception {
        try (FileChanges changes = polling()) {
            Path theme = Files.createDirectories(project.resolve("templates"));
            assertThat(changes.next()).contains(Set.of(theme));
        }
    }

    @Test
    void whereEventsArriveNothingIsPolledAndTheProbeLeavesNothing() throws Exception {
        try (FileChanges changes = FileChanges.in(List.of(content), false)) {
            assertThat(changes).isInstanceOf(ChangedFiles.class);
            assertThat(content).isDirectoryNotContaining(path -> !path.endsWith("dam"));
            Files.writeString(article, "بعد");
            assertThat(changes.next()).contains(Set.of(article));
        }
    }
}
