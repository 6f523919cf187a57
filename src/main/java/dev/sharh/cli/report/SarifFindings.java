package dev.sharh.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.cli.UrlEncoder;
import dev.sharh.cli.terminal.Version;
import dev.sharh.content.DiagnosticReference;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings as one document of SARIF 2.1.0 (OASIS), which forges and editors show beside the lines they are about. */
public final class SarifFindings implements FindingsFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final DiagnosticReference reference;

    public SarifFindings(DiagnosticReference reference) {
        this.reference = reference;
    }

    @Override
    public void print(Findings findings, PrintWriter out) throws IOException {
        StringWriter document = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(document)) {
            new Document(json).write(findings);
        }
        out.println(document);
        out.flush();
    }

    /** The document while it is written. */
    private final class Document {
        private final JsonGenerator json;
        private final Fingerprints fingerprints = new Fingerprints();

        Document(JsonGenerator json) {
            this.json = json;
        }

        void write(Findings findings) throws IOException {
            List<String> codes = findings.all().stream()
                    .map(Diagnostic::code)
                    .distinct()
                    .sorted()
                    .toList();
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(codes);
            json.writeStringField("columnKind", "unicodeCodePoints");
            results(findings.all(), codes);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void tool(List<String> codes) throws IOException {
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "Sharh");
            Optional<String> version = Version.number();
            if (version.isPresent()) {
                json.writeStringField("version", version.get());
            }
            json.writeArrayFieldStart("rules");
            for (String code : codes) {
                rule(code);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void rule(String code) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", code);
            Optional<DiagnosticReference.Entry> known = reference.of(code);
            if (known.isPresent()) {
                DiagnosticReference.Entry entry = known.get();
                text("shortDescription", entry.what());
                text("fullDescription", entry.why());
                text("help", "Wrong: " + entry.example().strip() + "\n" + entry.hint());
                json.writeObjectFieldStart("defaultConfiguration");
                json.writeStringField("level", entry.severity().word());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void results(List<Diagnostic> findings, List<String> codes) throws IOException {
            Map<String, Integer> indices = new HashMap<>();
            codes.forEach(code -> indices.put(code, indices.size()));
            json.writeArrayFieldStart("results");
            for (Diagnostic finding : findings) {
                json.writeStartObject();
                json.writeStringField("ruleId", finding.code());
                json.writeNumberField("ruleIndex", indices.getOrDefault(finding.code(), -1));
                json.writeStringField("level", finding.severity().word());
                text(
                        "message",
                        finding.message()
                                + finding.hint().map(hint -> "\n" + hint).orElse(""));
                location(finding.place());
                json.writeObjectFieldStart("partialFingerprints");
                json.writeStringField("sharh/v1", fingerprints.of(finding));
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void location(Place place) throws IOException {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", UrlEncoder.path(place.file()));
            json.writeStringField("uriBaseId", "%SRCROOT%");
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            json.writeNumberField("startColumn", place.column());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void text(String field, String text) throws IOException {
            json.writeObjectFieldStart(field);
            json.writeStringField("text", text);
            json.writeEndObject();
        }
    }
}
