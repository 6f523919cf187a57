package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of the house shows the house that there is. */
class ArchitectureDocumentTest {
    private static final Path HOUSE = Path.of("src/main/java/dev/sharh");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everyPartIsOnThePage() throws IOException {
        List<String> parts = parts();

        assertThat(codes()).containsAll(parts);
    }

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        List<String> files = codes().stream()
                .filter(code -> code.matches("[\\w/.]+\\.(java|yaml)"))
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.exists(Path.of(file)) || Files.exists(HOUSE.resolve(file)))
                        .describedAs(file)
                        .isTrue());
    }

    private static List<String> codes() throws IOException {
        return CODE.matcher(Files.readString(Path.of("docs/architecture.md")).replaceAll("(?s)```.*?```", ""))
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static List<String> parts() throws IOException {
        try (var folders = Files.list(HOUSE)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
