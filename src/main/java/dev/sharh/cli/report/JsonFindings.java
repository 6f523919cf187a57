package dev.sharh.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Findings as JSON: one object a line, for {@code jq} and the like. */
public final class JsonFindings implements FindingsFormat {
    @Override
    public void print(Findings findings, PrintWriter out) throws IOException {
        for (Diagnostic finding : findings.all()) {
            out.println(json(finding));
        }
        out.flush();
    }

    private static String json(Diagnostic finding) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().word());
            json.writeStringField("file", finding.place().file());
            json.writeNumberField("line", finding.place().line());
            json.writeNumberField("column", finding.place().column());
            json.writeStringField("message", finding.message());
            if (finding.hint().isPresent()) {
                json.writeStringField("hint", finding.hint().get());
            }
            if (finding.block().isPresent()) {
                json.writeStringField("block", finding.block().get());
            }
            json.writeEndObject();
        }
        return line.toString();
    }
}
