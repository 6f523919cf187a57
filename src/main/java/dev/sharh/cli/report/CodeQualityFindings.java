package dev.sharh.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Findings as a Code Quality report of GitLab, which shows in a merge request those that it adds. */
public final class CodeQualityFindings implements FindingsFormat {
    @Override
    public void print(Findings findings, PrintWriter out) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        StringWriter document = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(document)) {
            json.writeStartArray();
            for (Diagnostic finding : findings.all()) {
                json.writeStartObject();
                json.writeStringField(
                        "description",
                        finding.message()
                                + finding.hint().map(hint -> "; " + hint).orElse(""));
                json.writeStringField("check_name", finding.code());
                json.writeStringField("fingerprint", fingerprints.of(finding));
                json.writeStringField("severity", severity(finding.severity()));
                json.writeObjectFieldStart("location");
                json.writeStringField("path", finding.place().file());
                json.writeObjectFieldStart("lines");
                json.writeNumberField("begin", finding.place().line());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println(document);
        out.flush();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
