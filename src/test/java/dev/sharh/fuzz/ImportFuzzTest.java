package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.TimelineYaml;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timeline of another tool becomes a file that can be read, or a finding says why not. */
class ImportFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void isConvertedOrRefused(byte[] bytes) {
        for (String name : List.of("timeline.csv", "timeline.json")) {
            List<Diagnostic> found = new ArrayList<>();
            Optional<Timeline> timeline = ProjectFiles.decode(name, bytes, found::add)
                    .flatMap(file -> ImportedTimeline.read(file, Language.of("en"), found::add));

            if (timeline.isEmpty()) {
                assertThat(found).anyMatch(Diagnostic::isError);
                return;
            }
            SourceFile yaml = new SourceFile("timeline.yaml", TimelineYaml.write(timeline.get()));
            assertThat(DataReader.read(yaml, diagnostic -> {}))
                    .describedAs(yaml.text())
                    .isPresent();
        }
    }
}
