package dev.sharh.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON from maps, lists, texts, numbers and booleans. Jackson's own data binding does the same, but it would add
 * 1.6 MB to the jar.
 */
public final class Json {
    private Json() {}

    /** Returns the JSON of a value in one line. */
    public static String write(Object value) {
        return write(value, false);
    }

    /** Returns the JSON of a value, indented for readers. */
    public static String writeIndented(Object value) {
        return write(value, true);
    }

    private static String write(Object value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            if (indented) {
                json.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))); // the same on every system
            }
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    /**
     * Returns an object with its members in this order.
     *
     * @param members names and values in turn; a member is left out if its value is an empty {@link Optional}
     */
    public static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1];
            if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    object.put(members[i].toString(), optional.get());
                }
            } else {
                object.put(members[i].toString(), value);
            }
        }
        return object;
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(member.getKey().toString());
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value);
        }
    }
}
