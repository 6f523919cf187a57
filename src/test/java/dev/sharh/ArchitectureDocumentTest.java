package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents for contributors name the packages and files that exist. */
class ArchitectureDocumentTest {
    private static final String PACKAGES = "src/main/java/dev/sharh";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FILE =
            Pattern.compile("(?:src|docs|templates)/[\\w/.-]+|[A-Z]+\\.md|\\w+/[\\w/.]+\\.java");
    private static final Pattern CLASS =
            Pattern.compile("(?:\\w+(?:Test|IT|Reader|Stage|Sink|Cache|Sources|Writer|Builder))");

    @Test
    void theMapHasEveryPackage() throws IOException {
        assertThat(codes("docs/architecture.md")).containsAll(packages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "CONTRIBUTING.md"})
    void everyFileThatItNamesExists(String document) throws IOException {
        List<String> files = codes(document).filter(FILE.asMatchPredicate()).toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.exists(Path.of(file)) || Files.exists(Path.of(PACKAGES, file)))
                        .describedAs(file)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "CONTRIBUTING.md"})
    void everyClassThatItNamesExists(String document) throws IOException {
        List<String> classes = codes(document).filter(CLASS.asMatchPredicate()).toList();

        assertThat(classes).isNotEmpty();
        assertThat(sources()).containsAll(classes);
    }

    private static Stream<String> codes(String document) throws IOException {
        return CODE.matcher(Files.readString(Path.of(document)).replaceAll("(?s)```.*?```", ""))
                .results()
                .map(code -> code.group(1));
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(PACKAGES))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    /** The names of all classes of the program and its tests. */
    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
