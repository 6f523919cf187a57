package dev.sharh.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Writes a record with all that it holds: records, lists, sets, maps, optionals, texts, numbers, days and constants. A
 * text or the name of a class is written once, and then by its number. {@link RecordReader} reads it.
 *
 * <p>Why not Java's own serialization: it knows no {@link Optional}, and takes ten times the room.
 */
public final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Method[]> accessors = new HashMap<>();

    private RecordWriter() {}

    /**
     * The bytes for a record.
     *
     * @throws IllegalArgumentException if it holds a value of another kind
     */
    public static byte[] write(Record value) {
        RecordWriter writer = new RecordWriter();
        try {
            writer.value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.bytes.toByteArray();
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer number) {
            kind(Kind.NUMBER);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            kind(Kind.LONG_NUMBER);
            out.writeLong(number);
        } else if (value instanceof Boolean truth) {
            kind(truth ? Kind.TRUE : Kind.FALSE);
        } else if (value instanceof LocalDate day) {
            kind(Kind.DAY);
            out.writeLong(day.toEpochDay());
        } else if (value instanceof Optional<?> optional) {
            optional(optional);
        } else if (value instanceof Record holder) {
            record(holder);
        } else if (value instanceof Enum<?> constant) {
            kind(Kind.ENUM);
            text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else {
            many(value);
        }
    }

    private void optional(Optional<?> optional) throws IOException {
        kind(optional.isPresent() ? Kind.PRESENT : Kind.ABSENT);
        if (optional.isPresent()) {
            value(optional.get());
        }
    }

    private void many(Object value) throws IOException {
        if (value instanceof List<?> list) {
            values(Kind.LIST, list);
        } else if (value instanceof SortedSet<?> set) {
            values(Kind.SORTED_SET, set);
        } else if (value instanceof Set<?> set) {
            values(Kind.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else {
            throw new IllegalArgumentException("can't be kept: " + value.getClass());
        }
    }

    private void values(Kind kind, Collection<?> values) throws IOException {
        kind(kind);
        out.writeInt(values.size());
        for (Object each : values) {
            value(each);
        }
    }

    private void record(Record holder) throws IOException {
        kind(Kind.RECORD);
        text(holder.getClass().getName());
        for (Method accessor : accessors.computeIfAbsent(holder.getClass(), RecordWriter::accessors)) {
            try {
                value(accessor.invoke(holder));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Method[] accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toArray(Method[]::new);
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            kind(Kind.TEXT_AGAIN);
            out.writeInt(known);
            return;
        }
        kind(Kind.TEXT);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private void kind(Kind kind) throws IOException {
        out.writeByte(kind.code());
    }
}
