package dev.sharh.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.content.DiagnosticTranslation;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** What each diagnostic is and what to do about it, in the language of a browser, which asks for it once. */
final class DiagnosticsJson {
    static final String NAME = "diagnostics.json";

    private DiagnosticsJson() {}

    /** By their codes; nothing in a language that findings aren't translated into. */
    static OutputFile in(String language) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, DiagnosticTranslation.Entry> each :
                    new TreeMap<>(DiagnosticTranslation.into(language).entries()).entrySet()) {
                json.writeObjectFieldStart(each.getKey());
                json.writeStringField("what", each.getValue().what());
                json.writeStringField("hint", each.getValue().hint());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return OutputFile.text(NAME, text.toString());
    }
}
