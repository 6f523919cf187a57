package dev.sharh.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sharh.ProjectFolder;
import dev.sharh.SiteBuild;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema, held by another's validator against real timelines and against what our own reader takes. */
class TimelineSchemaTest {
    private static final String EVERY_KEY = """
            title: {ar: التسلسل, en: Timeline}
            asOf: 2024-05-01
            figures:
              - {value: 2500, unit: {ar: جندي, en: troops}, label: {ar: في المجموع, en: in all}, cites: [p1]}
            events:
              - id: start
                date: 2020
                status: happened
                title: {ar: بدء, en: Start}
                text: {ar: بدأ, en: It starts}
                cites: p1
                inferred: {ar: لأن, en: because}
                figure: {value: 12.5, unit: {ar: متر, en: metres}}
            """;

    @TempDir
    private Path folder;

    @Test
    void theRealTimelineIsValid() throws IOException {
        Path timeline = Path.of("content/iraq-coalition-withdrawal/timeline.yaml");

        assertThat(errors(Files.readString(timeline))).isEmpty();
    }

    @Test
    void theReadersExampleIsValid() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("title: {ar: التسلسل الزمني, en: Timeline}");
        String example = readme.substring(start, readme.indexOf("```", start));

        assertThat(errors(example)).isEmpty();
    }

    @Test
    void everyKeyOfTheSchemaIsOneThatTheReaderTakes() {
        assertThat(errors(EVERY_KEY)).isEmpty();
        assertThat(findings(EVERY_KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: happened/status: hapened",
                "title: {ar: بدء, en: Start}/titel: {ar: بدء, en: Start}",
                "id: start/id: a b",
                "cites: p1/cites: paragraph 1",
                "asOf: 2024-05-01/asOf: May 2024",
                "date: 2020/when: 2020",
                "value: 12.5/value: twelve"
            })
    void whatTheSchemaRefusesTheReaderRefusesToo(String change) {
        String[] parts = change.split("/", -1);
        String wrong = EVERY_KEY.replace(parts[0], parts[1]);

        assertThat(wrong).isNotEqualTo(EVERY_KEY);
        assertThat(errors(wrong)).isNotEmpty();
        assertThat(findings(wrong)).isNotEmpty();
    }

    private List<Diagnostic> findings(String timeline) {
        ProjectFolder.in(folder)
                .replacing("content/dam/article.ar.md", "في 2020.", "في 2020 بنحو 2500 جندي و12.5 طن.")
                .with("content/dam/timeline.yaml", timeline);
        return new SiteBuild(folder, Optional.empty(), false).run().diagnostics();
    }

    private static List<Error> errors(String timeline) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TimelineSchema.json())
                .validate(timeline, InputFormat.YAML);
    }
}
