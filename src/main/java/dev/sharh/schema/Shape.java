package dev.sharh.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a value in a file may be, as a piece of a JSON Schema. */
sealed interface Shape {
    /**
     * Writes the schema's keywords into an object that is open.
     *
     * @param required whether something must be there; otherwise a key may stand without a value, as readers allow it
     */
    void keywords(JsonGenerator json, boolean required) throws IOException;

    /** Any text. What YAML takes for a number or a truth value is one too: it is read as it is written. */
    record Text(List<String> examples) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("string", "number", "boolean"), required, json);
            if (required) {
                json.writeStringField("pattern", "\\S");
            }
            strings("examples", examples, json);
        }
    }

    /**
     * A text of a certain form, which YAML takes for nothing else.
     *
     * @param pattern a regular expression both of ECMA-262 and of Java
     */
    record Form(String pattern, List<String> examples) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("string"), required, json);
            json.writeStringField("pattern", pattern);
            strings("examples", examples, json);
        }
    }

    /** A name in letters and digits, such as {@code first-phase}, which may look like a number to YAML. */
    record Name(String pattern, List<String> examples) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("string", "integer", "boolean"), required, json);
            json.writeNumberField("minimum", 0);
            json.writeStringField("pattern", pattern);
            strings("examples", examples, json);
        }
    }

    /** A number in digits, with a point before decimals. */
    record Amount() implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("number", "string"), required, json);
            json.writeStringField("pattern", "^[-+]?\\d+(\\.\\d+)?$");
            strings("examples", List.of("2500", "12.5"), json);
        }
    }

    /** A date in EDTF, as far as its characters; a year is a number to YAML. */
    record Date(List<String> examples) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("string", "integer"), required, json);
            json.writeStringField("pattern", "^(?=.*[0-9X])[-+0-9XYESTZ~?%./:,{}\\[\\] ]+$");
            strings("examples", examples, json);
        }
    }

    /** A whole day: {@code 2024-09-06}. */
    record Day() implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("string"), required, json);
            json.writeStringField("pattern", "^[0-9٠-٩۰-۹]{4}-[0-9٠-٩۰-۹]{2}-[0-9٠-٩۰-۹]{2}$");
            json.writeStringField("format", "date");
            strings("examples", List.of("2024-09-06"), json);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean unsaid) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("boolean"), required, json);
            json.writeBooleanField("default", unsaid);
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            json.writeArrayFieldStart("enum");
            for (String word : words) {
                json.writeString(word);
            }
            if (!required) {
                json.writeNull();
            }
            json.writeEndArray();
        }
    }

    /**
     * Several values of one shape; a single one may stand without the list.
     *
     * @param least how many there must be if it is required
     */
    record Several(Shape item, int least) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            json.writeStringField("type", "array");
            if (required && least > 0) {
                json.writeNumberField("minItems", least);
            }
            schema("items", item, true, json);
            json.writeEndObject();
            json.writeStartObject();
            item.keywords(json, required);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    /** A list of mappings. */
    record ListOf(Shape item) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("array"), required, json);
            schema("items", item, true, json);
        }
    }

    /**
     * Keys that editors choose, each with a value of one shape.
     *
     * @param keys what keys look like
     * @param usual those that most editors choose
     * @param least how many there must be
     */
    record Chosen(String keys, List<String> usual, Shape value, int least) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("object"), required, json);
            if (least > 0) {
                json.writeNumberField("minProperties", least);
            }
            json.writeObjectFieldStart("propertyNames");
            json.writeStringField("pattern", keys);
            json.writeEndObject();
            if (!usual.isEmpty()) {
                json.writeObjectFieldStart("properties");
                for (String key : usual) {
                    schema(key, value, true, json);
                }
                json.writeEndObject();
            }
            schema("additionalProperties", value, true, json);
        }
    }

    /** Keys with values; there may be no others. */
    record Keys(List<Key> keys) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            typed(List.of("object"), required, json);
            json.writeObjectFieldStart("properties");
            for (Key key : keys) {
                json.writeObjectFieldStart(key.name());
                json.writeStringField("description", key.description());
                key.shape().keywords(json, key.required());
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

    /** Exactly one of several mappings. */
    record OneOf(List<Keys> ways) implements Shape {
        @Override
        public void keywords(JsonGenerator json, boolean required) throws IOException {
            json.writeArrayFieldStart("oneOf");
            for (Keys way : ways) {
                json.writeStartObject();
                way.keywords(json, true);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void schema(String field, Shape shape, boolean required, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        shape.keywords(json, required);
        json.writeEndObject();
    }

    private static void typed(List<String> types, boolean required, JsonGenerator json) throws IOException {
        List<String> all = new ArrayList<>(types);
        if (!required) {
            all.add("null");
        }
        if (all.size() == 1) {
            json.writeStringField("type", all.get(0));
        } else {
            strings("type", all, json);
        }
    }

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
