package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors' programs do to files, and that it is seen. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangedFilesTest {
    @TempDir
    private Path folder;

    private Path root;
    private Path content;
    private ChangedFiles changes;

    @BeforeEach
    void watch() throws IOException {
        root = Files.createDirectories(folder.toRealPath().resolve("project"));
        content = Files.createDirectories(root.resolve("content"));
        Files.createDirectories(content.resolve("dam"));
        Files.writeString(content.resolve("dam/article.ar.md"), "قبل");
        changes = new ChangedFiles(List.of(content, root.resolve("templates")));
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
        Path theme = Files.createDirectories(root.resolve("templates/css"));
        assertThat(changes.next()).as("all may have changed").isEmpty();
        Files.writeString(theme.resolve("own.css"), "h1 {}");
        awaits(theme.resolve("own.css"));
    }

    /** By hand, by a program that syncs folders, by a restored backup: the folder has the same name and is another one. */
    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderThatIsDeletedAndCopiedBackIsWatchedAgain(String name) throws Exception {
        Path watched = there(name);
        copy(watched, beside("kept"));
        delete(watched);
        awaitsAny();
        copy(beside("kept"), watched);
        awaitsChangesIn(watched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderThatIsDeletedAndCopiedBackAtOnceIsWatchedAgain(String name) throws Exception {
        Path watched = there(name);
        copy(watched, beside("kept"));
        for (int time = 0; time < 3; time++) {
            delete(watched);
            copy(beside("kept"), watched);
            awaitsChangesIn(watched);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderThatIsMovedAwayAndBackIsWatchedAgain(String name) throws Exception {
        Path watched = there(name);
        Files.move(watched, beside("away"));
        awaitsAny();
        Files.move(beside("away"), watched);
        awaitsChangesIn(watched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void aFolderInThePlaceOfAnotherIsWatched(String name) throws Exception {
        Path watched = there(name);
        copy(watched, beside("other"));
        Files.move(watched, beside("away"));
        Files.move(beside("other"), watched);
        awaitsChangesIn(watched);
        Files.writeString(beside("away/later.txt"), "x");
        Files.writeString(watched.resolve("after.txt"), "x");
        assertThat(awaits(watched.resolve("after.txt"))).noneMatch(path -> path.endsWith("later.txt"));
    }

    @Test
    void aProjectThatIsMovedAwayAndBackIsWatchedAgain() throws Exception {
        Path moved = root.resolveSibling("moved");
        Files.move(root, moved);
        awaitsAny();
        Files.move(moved, root);
        awaitsChangesIn(content);
    }

    @Test
    void aProjectThatAnotherCopyReplacesIsWatched() throws Exception {
        Path moved = root.resolveSibling("moved");
        Files.move(root, moved);
        copy(moved, root);
        awaitsChangesIn(content);
    }

    @Test
    void aFolderInsideIsWatchedUnderItsNewName() throws Exception {
        Files.move(content.resolve("dam"), content.resolve("river"));
        awaits(content.resolve("river"));
        awaitsChangesIn(content.resolve("river"));
    }

    @Test
    void aFolderInsideThatIsReplacedIsWatched() throws Exception {
        copy(content.resolve("dam"), beside("other"));
        Files.move(content.resolve("dam"), beside("away"));
        Files.move(beside("other"), content.resolve("dam"));
        awaitsChangesIn(content.resolve("dam"));
        delete(content.resolve("dam"));
        copy(beside("away"), content.resolve("dam"));
        awaitsChangesIn(content.resolve("dam"));
    }

    @Test
    void anotherBranchIsSeen() throws Exception {
        git("init", "--quiet", "--initial-branch=main");
        git("add", ".");
        git("commit", "--quiet", "-m", "One");
        git("checkout", "--quiet", "--orphan", "other");
        git("rm", "-r", "--quiet", "--force", ".");
        Files.createDirectories(content.resolve("port"));
        Files.writeString(content.resolve("port/article.ar.md"), "ميناء");
        git("add", ".");
        git("commit", "--quiet", "-m", "Two");
        git("checkout", "--quiet", "main");
        awaitsChangesIn(content.resolve("dam"));
        git("checkout", "--quiet", "--force", "other");
        awaitsChangesIn(content.resolve("port"));
    }

    private Path beside(String name) {
        return root.resolve(name);
    }

    /** The folder, watched. */
    private Path there(String name) throws Exception {
        Path watched = root.resolve(name);
        if (Files.notExists(watched)) {
            Files.createDirectories(watched.resolve("css"));
            awaitsAny();
        }
        return watched;
    }

    private void awaitsAny() throws Exception {
        assertThat(changes.next()).isNotNull();
    }

    /** Whoever sees that all may have changed reads all: what is written after that must be seen by name. */
    private void awaitsChangesIn(Path watched) throws Exception {
        Path file = watched.resolve("article.ar.md");
        Set<Path> seen = new HashSet<>();
        for (int edit = 0; !seen.contains(file); edit++) {
            Files.writeString(file, "بعد " + edit);
            seen.addAll(changes.next().orElse(Set.of()));
        }
        assertThat(seen).contains(file);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.org"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(said).isZero();
    }

    private Set<Path> awaits(Path path) throws InterruptedException, IOException {
        Set<Path> seen = new HashSet<>();
        while (!seen.contains(path)) {
            seen.addAll(changes.next().orElse(Set.of()));
        }
        assertThat(seen).contains(path);
        return seen;
    }
}
