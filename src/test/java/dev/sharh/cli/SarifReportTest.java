package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sharh.ProjectFolder;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.SarifReport;
import dev.sharh.content.DiagnosticReference;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF documents, checked against the schema of the standard by another program's validator. */
class SarifReportTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    @Test
    void aSiteWithoutFindingsIsADocumentToo() throws IOException {
        ProjectFolder.in(folder);

        JsonNode run = sarif().at("/runs/0");

        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Sharh");
        assertThat(run.at("/results").isArray()).isTrue();
        assertThat(run.at("/results").isEmpty()).isTrue();
    }

    @Test
    void itSaysWhatJsonSays() throws IOException {
        project();

        List<JsonNode> json = check("json").lines().map(JSON::readTree).toList();
        JsonNode run = sarif().at("/runs/0");
        List<JsonNode> results = run.at("/results").valueStream().toList();

        assertThat(json).hasSizeGreaterThan(5);
        assertThat(results).hasSameSizeAs(json);
        for (int i = 0; i < json.size(); i++) {
            JsonNode diagnostic = json.get(i);
            JsonNode result = results.get(i);
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
            assertThat(result.at("/ruleId")).isEqualTo(diagnostic.at("/code"));
            assertThat(rule.at("/id")).isEqualTo(diagnostic.at("/code"));
            assertThat(result.at("/level")).isEqualTo(diagnostic.at("/severity"));
            assertThat(result.at("/message/text").asString())
                    .isEqualTo(diagnostic.at("/message").asString() + "\n"
                            + diagnostic.at("/hint").asString());
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/region/startLine")).isEqualTo(diagnostic.at("/line"));
            assertThat(place.at("/region/startColumn")).isEqualTo(diagnostic.at("/column"));
            assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
        }
    }

    @Test
    void aRuleSaysWhatTheReferenceSays() throws IOException {
        project();

        JsonNode rule = sarif().at("/runs/0/tool/driver/rules")
                .valueStream()
                .filter(r -> r.at("/id").asString().equals("link/empty"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.at("/shortDescription/text").asString())
                .isEqualTo(DiagnosticReference.read()
                        .of("link/empty")
                        .orElseThrow()
                        .what());
        assertThat(rule.at("/help/text").asString()).contains("[](https://example.org)");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    }

    @Test
    void aFingerprintStaysWhenLinesMoveAndIsUnique() throws IOException {
        ProjectFolder project = project();
        Set<String> before = fingerprints();
        project.replacing(SUMMARY, "\n\nThe work", "\n\nA line more. [@p1]\n\nThe work");

        assertThat(fingerprints()).isEqualTo(before);
        assertThat(before).hasSize(sarif().at("/runs/0/results").size());
    }

    @Test
    void itHoldsNothingOfTheMachine() throws IOException {
        project();

        assertThat(check("sarif")).doesNotContain(folder.toString());
    }

    @Test
    void aPathIsPercentEncodedOctetByOctet() {
        Place place = Place.startOf("content/سد/a b%#?[x]:e\u0301.md");
        Diagnostic diagnostic = Diagnostic.error("a/b", place, Message.of("{0}", "x"), Message.of("{0}", "y"));

        assertThat(SarifReport.of(new DiagnosticList(List.of(diagnostic)), DiagnosticReference.read()))
                .contains("\"uri\":\"content/%D8%B3%D8%AF/a%20b%25%23%3F%5Bx%5D%3Ae%CC%81.md\"");
    }

    /** Errors, warnings and notes, the same one twice, and a file whose name a URI can't hold as it is. */
    private ProjectFolder project() {
        return ProjectFolder.in(folder)
                .replacing(SUMMARY, "It ends in 2026.", "[](https://example.org) [a](#p9) [b](#p9) ends “so”.")
                .replacing(SUMMARY, "The work", "#### Then\n\nThe work")
                .replacing("content/dam/article.ar.md", "بدأ", "### ب\n\nبدأ")
                .with("content/dam/some notes [1].txt", "x");
    }

    private Set<String> fingerprints() throws IOException {
        Set<String> fingerprints = new HashSet<>();
        sarif().at("/runs/0/results")
                .forEach(r ->
                        fingerprints.add(r.at("/partialFingerprints/sharh~1v1").asString()));
        return fingerprints;
    }

    private JsonNode sarif() throws IOException {
        String document = check("sarif");
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(text)
                            .validate(document, InputFormat.JSON))
                    .isEmpty();
        }
        return JSON.readTree(document);
    }

    private String check(String format) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                "--format",
                format,
                "--project",
                folder.toString());
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }
}
