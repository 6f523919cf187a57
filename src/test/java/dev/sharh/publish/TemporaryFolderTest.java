package dev.sharh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    private Path parent;

    @Test
    void itIsGoneAfterItsUse() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(parent, () -> {})) {
            Files.writeString(Files.createDirectory(folder.path().resolve("a")).resolve("b"), "c");
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessLeftTheNextOneRemoves() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Path used = Path.of(said.readLine());
            try (TemporaryFolder other = TemporaryFolder.in(parent, () -> {})) {
                assertThat(used.resolve("half")).describedAs("in use").exists();
                assertThat(other.path()).isNotEqualTo(used);
            }
            process.destroyForcibly().waitFor();
            try (TemporaryFolder next = TemporaryFolder.in(parent, () -> {})) {
                assertThat(used).doesNotExist();
                assertThat(next.path()).isDirectory();
            }
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        Path empty = Files.createDirectory(parent.resolve("sharh-publish1"));
        Path notes = Files.createDirectory(parent.resolve("sharh-publish2"));
        Files.writeString(notes.resolve("notes.txt"), "mine");
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("in-use"), "");
        Files.createSymbolicLink(parent.resolve("sharh-publish3"), elsewhere);

        TemporaryFolder.in(parent, () -> {}).close();

        assertThat(empty).doesNotExist();
        assertThat(notes.resolve("notes.txt")).hasContent("mine");
        assertThat(parent.resolve("sharh-publish3")).isSymbolicLink();
        assertThat(elsewhere.resolve("in-use")).exists();
    }

    /** Uses a folder until it is killed. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] words) throws Exception {
            try (TemporaryFolder folder = TemporaryFolder.in(Path.of(words[0]), () -> {})) {
                Files.writeString(folder.path().resolve("half"), "a commit");
                System.out.println(folder.path());
                Thread.sleep(60_000);
            }
        }
    }
}
