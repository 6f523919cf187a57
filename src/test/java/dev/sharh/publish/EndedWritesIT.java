package dev.sharh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.output.EditorFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is ended while it writes leaves no lock, no half file and no folder of its own. */
@DisabledOnOs(OS.WINDOWS) // has no SIGTERM
class EndedWritesIT {
    private static final int ROUNDS = 5;

    @TempDir
    private Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"replace", "create", "temporary"})
    void nothingIsLeft(String work) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path folder = Files.createDirectory(parent.resolve(work + round));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writing.class.getName(),
                            folder.toString(),
                            work)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(said.readLine()).isEqualTo("writes");
                process.destroy();
                process.waitFor();
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .allMatch(name -> name.equals("file") || name.startsWith("made"));
            }
        }
    }

    /** Writes again and again until it is ended. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] words) throws IOException {
            Path folder = Path.of(words[0]);
            for (int i = 0; ; i++) {
                switch (words[1]) {
                    case "replace" ->
                        EditorFiles.replace(
                                folder.resolve("file"), String.valueOf(i).repeat(100_000));
                    case "create" -> EditorFiles.createFolder(folder.resolve("made" + i), Map.of("a", "b", "c", "d"));
                    default -> TemporaryFolder.in(folder, () -> {}).close();
                }
                if (i == 20) {
                    System.out.println("writes");
                }
            }
        }
    }
}
