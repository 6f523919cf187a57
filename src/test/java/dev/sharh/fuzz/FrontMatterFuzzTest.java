package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Data in YAML and JSON: whatever stands there, it is read or refused with a place in the file. */
class FrontMatterFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void isReadOrRefused(byte[] bytes) {
        String text = Texts.of(bytes);
        for (String name : List.of("timeline.yaml", "timeline.json")) {
            List<Diagnostic> found = new ArrayList<>();
            var node = DataReader.read(new SourceFile(name, text), found::add);
            assertThat(node.isPresent() || !found.isEmpty()).isTrue();
            assertThat(found).allMatch(d -> d.place().line() >= 1 && d.place().column() >= 1);
        }
    }
}
