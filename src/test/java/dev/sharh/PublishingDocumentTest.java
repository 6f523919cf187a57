package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/publishing.md shows is what this repository uses, and what the program reads. */
class PublishingDocumentTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/site.yml", ".gitlab-ci.yml"})
    void theWorkflowsAreThoseOfThisRepository(String file) throws IOException {
        assertThat(blocks()).contains(Files.readString(Path.of(file)));
    }

    @Test
    void theSettingsAreRead() throws IOException {
        ProjectFolder project = ProjectFolder.in(folder);
        String settings = blocks().stream()
                .filter(block -> block.startsWith("# content/site.yaml"))
                .findFirst()
                .orElseThrow();
        project.with("content/site.yaml", project.read("content/site.yaml") + settings);

        TestBuild outcome = TestBuild.published(folder);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.hosting().targets()).hasSize(3);
        assertThat(outcome.hosting().precompress()).hasSize(2);
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/publishing.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
