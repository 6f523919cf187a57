package dev.sharh.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.content.MessageCatalog;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.TreeMap;

/** The messages of diagnostics in the language of a browser, which asks for them once. */
final class DiagnosticsJson {
    static final String NAME = "diagnostics.json";

    private DiagnosticsJson() {}

    /** Patterns for each plural category by the English pattern; empty for a language without translations. */
    static OutputFile in(String language) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (var each : new TreeMap<>(MessageCatalog.of(language).patterns()).entrySet()) {
                json.writeObjectFieldStart(each.getKey());
                for (var form : each.getValue().entrySet()) {
                    json.writeStringField(form.getKey().keyword(), form.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return OutputFile.text(NAME, text.toString());
    }
}
