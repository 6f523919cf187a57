package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas, held by another's validator against this project's own files and against what the docs show. */
class ContentSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String FENCE = "---\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isASchemaOfTheDraftThatItNames(ContentSchema schema) {
        String draft = "https://json-schema.org/draft/2020-12/schema";

        assertThat(REGISTRY.getSchema(SchemaLocation.of(draft)).validate(schema.json(), InputFormat.JSON))
                .isEmpty();
        assertThat(new ObjectMapper().readTree(schema.json()).path("$schema").asString())
                .isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content/site.yaml", "content/glossary.yaml", "content/iraq-coalition-withdrawal/timeline.yaml"})
    void aContentFileNamesItsSchemaForEditorsPrograms(String name) {
        Path file = Path.of(name);
        String first = Fences.read(file).lines().findFirst().orElse("");
        String mark = "# yaml-language-server: $schema=";

        assertThat(first).startsWith(mark);
        assertThat(file.resolveSibling(first.substring(mark.length())).normalize())
                .isRegularFile()
                .hasFileName(String.valueOf(file.getFileName()).replace(".yaml", ".json"));
    }

    @ParameterizedTest
    @MethodSource
    void isValid(Piece piece) {
        assertThat(errors(piece)).isEmpty();
    }

    static Stream<Piece> isValid() throws IOException {
        return Stream.of(content(), Fences.in(Path.of("README.md")), Fences.in(Path.of("docs")), remarks())
                .flatMap(pieces -> pieces);
    }

    /** A check reports these, not a reader. */
    @ParameterizedTest
    @ValueSource(strings = {"cites: p1/cites: paragraph 1", "cites: p1/cites: [0]", "cites: p1/cites: {p1: p2}"})
    void aCitationThatTheSchemaRefusesTheCheckRefusesToo(String change) {
        String[] parts = change.split("/", -1);
        String wrong = Sample.TIMELINE.text().replace(parts[0], parts[1]);
        ProjectFolder.in(folder).with("content/dam/timeline.yaml", wrong);

        assertThat(Sample.TIMELINE.errors(wrong)).isNotEmpty();
        assertThat(TestBuild.published(folder).diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .containsAnyOf("citation/unknown-block", "data/wrong-type");
    }

    @Test
    void anAliasThatTheSchemaRefusesTheCheckRefusesToo() {
        ProjectFolder.in(folder)
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [https://example.org/]\ntitle: The");

        assertThat(Sample.FRONT_MATTER.errors("{title: The dam, aliases: [https://example.org/]}"))
                .isNotEmpty();
        assertThat(TestBuild.published(folder).diagnostics())
                .extracting(Diagnostic::code)
                .contains("alias/malformed");
    }

    private static List<String> errors(Piece piece) {
        List<Error> errors = REGISTRY.getSchema(piece.schema().json()).validate(piece.yaml(), InputFormat.YAML);
        return errors.stream()
                .filter(error -> piece.whole()
                        || !error.getKeyword().equals("required")
                        || !error.getInstanceLocation().toString().isEmpty())
                .map(Error::toString)
                .toList();
    }

    /** All files below content/. */
    private static Stream<Piece> content() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile).flatMap(ContentSchemaTest::piece).toList().stream();
        }
    }

    private static Stream<Piece> piece(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".md")) {
            String text = Fences.read(file);
            int end = text.indexOf("\n" + FENCE);
            return Stream.of(
                    new Piece(file.toString(), ContentSchema.FRONT_MATTER, text.substring(FENCE.length(), end), true));
        }
        return ContentSchema.of(name.replaceAll("\\.(yaml|json)$", ""))
                .map(schema -> new Piece(file.toString(), schema, Fences.read(file), true))
                .stream();
    }

    /** What the remarks in site.yaml show, once the sign that makes it a remark is taken away. */
    private static Stream<Piece> remarks() {
        String shown = Fences.read(Path.of("content/site.yaml"))
                .lines()
                .filter(line -> line.matches("# ( *)[A-Za-z]+: .*|# [a-z]+:") && !line.matches("# .*[a-z] .*\\.$"))
                .filter(line -> !line.matches("# (true|none): .*"))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
        JsonNode settings = new YAMLMapper().readTree(shown);
        assertThat(settings.propertyNames()).contains("theme", "security", "publish", "fonts");
        return Stream.of(new Piece("remarks of site.yaml", ContentSchema.SITE, shown, false));
    }
}
