package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What editors' programs do to files, and that it is seen. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangedFilesTest {
    @TempDir
    private Path folder;

    private Path content;
    private ChangedFiles changes;

    @BeforeEach
    void watch() throws IOException {
        content = Files.createDirectories(folder.toRealPath().resolve("content"));
        Files.createDirectories(content.resolve("dam"));
        Files.writeString(content.resolve("dam/article.ar.md"), "قبل");
        changes = new ChangedFiles(List.of(content, folder.toRealPath().resolve("templates")));
    }

    @AfterEach
    void stop() throws IOException {
        changes.close();
    }

    @Test
    void aFileThatIsWrittenIsSeen() throws Exception {
        Path file = content.resolve("dam/article.ar.md");
        Files.writeString(file, "بعد");
        awaits(file);
    }

    @Test
    void aFileThatIsSavedByRenamingIsSeen() throws Exception {
        Path file = content.resolve("dam/article.ar.md");
        Path beside = content.resolve("dam/.article.ar.md.swp");
        Files.writeString(beside, "بعد");
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        awaits(file);
    }

    @Test
    void aNewFolderAndANewFileAreSeen() throws Exception {
        Files.createDirectories(content.resolve("port/media"));
        awaits(content.resolve("port"));
        Path file = content.resolve("dam/timeline.yaml");
        Files.writeString(file, "events: []");
        awaits(file);
    }

    @Test
    void aFolderThatIsMovedOrDeletedIsSeen() throws Exception {
        Files.move(content.resolve("dam"), content.resolve("river"));
        awaits(content.resolve("river"));
        Files.delete(content.resolve("river/article.ar.md"));
        Files.delete(content.resolve("river"));
        awaits(content.resolve("river"));
    }

    @Test
    void aFolderThatComesLaterIsWatchedToo() throws Exception {
        Path theme = Files.createDirectories(folder.toRealPath().resolve("templates/css"));
        assertThat(changes.next()).as("all may have changed").isEmpty();
        Files.writeString(theme.resolve("own.css"), "h1 {}");
        awaits(theme.resolve("own.css"));
    }

    private void awaits(Path path) throws InterruptedException, IOException {
        Set<Path> seen = new HashSet<>();
        while (!seen.contains(path)) {
            seen.addAll(changes.next().orElse(Set.of()));
        }
        assertThat(seen).contains(path);
    }
}
