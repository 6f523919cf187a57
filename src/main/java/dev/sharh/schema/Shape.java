package dev.sharh.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a value in a file may be, as a piece of a JSON Schema. */
sealed interface Shape {
    /** Writes the schema's keywords into an object that is open. */
    void keywords(JsonGenerator json) throws IOException;

    /**
     * One text or number, which YAML may take for either.
     *
     * @param pattern what it must look like (ECMA-262)
     * @param examples at least one
     */
    record Text(Optional<String> pattern, List<String> examples) implements Shape {
        @Override
        public void keywords(JsonGenerator json) throws IOException {
            json.writeFieldName("type");
            json.writeStartArray();
            json.writeString("string");
            json.writeString("number");
            json.writeEndArray();
            if (pattern.isPresent()) {
                json.writeStringField("pattern", pattern.get());
            }
            strings("examples", examples, json);
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {
        @Override
        public void keywords(JsonGenerator json) throws IOException {
            strings("enum", words, json);
        }
    }

    /** A text for each language. */
    record Localized() implements Shape {
        @Override
        public void keywords(JsonGenerator json) throws IOException {
            json.writeStringField("type", "object");
            json.writeNumberField("minProperties", 1);
            json.writeObjectFieldStart("propertyNames");
            json.writeStringField("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
            json.writeEndObject();
            json.writeObjectFieldStart("additionalProperties");
            new Text(Optional.empty(), List.of()).keywords(json);
            json.writeEndObject();
        }
    }

    /** Several values of one shape; a single one may stand without the list. */
    record Several(Shape item) implements Shape {
        @Override
        public void keywords(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            item.keywords(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeStartObject();
            item.keywords(json);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    /** A list of mappings. */
    record ListOf(Shape item) implements Shape {
        @Override
        public void keywords(JsonGenerator json) throws IOException {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            item.keywords(json);
            json.writeEndObject();
        }
    }

    /** Keys with values, and no others. */
    record Keys(List<Key> keys) implements Shape {
        @Override
        public void keywords(JsonGenerator json) throws IOException {
            json.writeStringField("type", "object");
            json.writeObjectFieldStart("properties");
            for (Key key : keys) {
                json.writeObjectFieldStart(key.name());
                json.writeStringField("description", key.description());
                key.shape().keywords(json);
                json.writeEndObject();
            }
            json.writeEndObject();
            strings(
                    "required",
                    keys.stream().filter(Key::required).map(Key::name).toList(),
                    json);
            json.writeBooleanField("additionalProperties", false);
        }
    }

    /** One key of a mapping. */
    record Key(String name, boolean required, String description, Shape shape) {}

    private static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
