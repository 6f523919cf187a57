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
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What docs/publishing.md shows is what this repository uses, and what the program reads. */
class PublishingDocumentTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** This repository also tests Sharh itself before it publishes. */
    @ParameterizedTest
    @CsvSource({".github/workflows/site.yml, name: site, /jobs", ".gitlab-ci.yml, image: eclipse-temurin, ''"})
    void theJobsAreThoseOfThisRepository(String file, String beginning, String jobs) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        String block = blocks().stream()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        JsonNode ours = yaml.readTree(Files.readString(Path.of(file))).at(jobs);
        JsonNode documented =
                yaml.readTree(block.replace("uses: OWNER/sharh@v1", "uses: ./")).at(jobs);

        assertThat(documented.propertyNames()).contains("check");
        documented
                .propertyStream()
                .forEach(job -> assertThat(withoutNeeds(ours.path(job.getKey())))
                        .describedAs(job.getKey())
                        .isEqualTo(withoutNeeds(job.getValue())));
    }

    private static JsonNode withoutNeeds(JsonNode job) {
        return job instanceof ObjectNode object ? object.without("needs") : job;
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
