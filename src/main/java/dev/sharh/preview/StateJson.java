package dev.sharh.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.language.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What a page is told after a build, as one line of JSON. */
final class StateJson {
    /** Nobody reads more at once. */
    private static final int MOST_FINDINGS = 50;

    private StateJson() {}

    /**
     * The state of a page.
     *
     * @param path the page's file
     * @param change what has become of it
     */
    static String of(Snapshot snapshot, String path, Snapshot.Difference change) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("build", snapshot.number());
            json.writeStringField("page", change.word());
            findings("errors", snapshot, "error", json);
            findings("warnings", snapshot, "warning", json);
            json.writeArrayFieldStart("uncited");
            for (Finding finding : snapshot.findings()) {
                if (finding.code().equals(Finding.NOT_CITED)
                        && List.of(path.split("/", -1)).contains(finding.explainer())) {
                    json.writeString(finding.message().english().split(" ", 2)[0]);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void findings(String field, Snapshot snapshot, String severity, JsonGenerator json)
            throws IOException {
        List<Finding> all = snapshot.findings().stream()
                .filter(finding -> finding.severity().equals(severity))
                .toList();
        json.writeNumberField(field + "Count", all.size());
        json.writeArrayFieldStart(field);
        for (Finding finding : all.subList(0, Math.min(all.size(), MOST_FINDINGS))) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("place", finding.place());
            json.writeFieldName("message");
            message(finding.message(), json);
            if (finding.hint().isPresent()) {
                json.writeFieldName("hint");
                message(finding.hint().get(), json);
            }
            if (finding.line().isPresent()) {
                Finding.Line line = finding.line().get();
                json.writeStringField("before", line.before());
                json.writeStringField("word", line.word());
                json.writeStringField("after", line.after());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An array of the English pattern and its values, which are numbers, texts and such arrays. */
    private static void message(Message message, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(message.pattern());
        for (Object value : message.values()) {
            if (value instanceof Message inner) {
                message(inner, json);
            } else if (value instanceof Number number) {
                json.writeNumber(number.longValue());
            } else {
                json.writeString(value.toString());
            }
        }
        json.writeEndArray();
    }
}
