package dev.sharh.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what {@link RecordWriter} wrote. */
public final class RecordReader {
    private static final String OURS = "dev.sharh.";

    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    private RecordReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /** The value; absent if the bytes are cut off, damaged, or of other classes than those that are here. */
    public static <T extends Record> Optional<T> read(byte[] bytes, Class<T> type) {
        RecordReader reader = new RecordReader(bytes);
        try {
            T value = type.cast(reader.value());
            return Optional.of(value).filter(whole -> !reader.in.hasRemaining());
        } catch (ReflectiveOperationException
                | BufferUnderflowException
                | ClassCastException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            return Optional.empty();
        }
    }

    private Object value() throws ReflectiveOperationException {
        Kind kind = Kind.of(in.get());
        return switch (kind) {
            case TEXT -> newText();
            case TEXT_AGAIN -> texts.get(in.getInt());
            case NUMBER -> in.getInt();
            case LONG_NUMBER -> in.getLong();
            case TRUE -> true;
            case FALSE -> false;
            case DAY -> LocalDate.ofEpochDay(in.getLong());
            case ABSENT -> Optional.empty();
            case PRESENT -> Optional.of(value());
            case LIST -> List.of(values());
            case SET -> new LinkedHashSet<>(Arrays.asList(values()));
            case SORTED_SET -> new TreeSet<>(Arrays.asList(values()));
            case MAP -> map();
            case RECORD -> record();
            case ENUM -> constant();
        };
    }

    private String newText() {
        byte[] encoded = new byte[count()];
        in.get(encoded);
        String text = new String(encoded, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    private Object[] values() throws ReflectiveOperationException {
        Object[] values = new Object[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        return values;
    }

    /** A number that is no greater than what there is to read. */
    private int count() {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new IllegalArgumentException("too many: " + count);
        }
        return count;
    }

    private Map<Object, Object> map() throws ReflectiveOperationException {
        int size = count();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(value(), value());
        }
        return map;
    }

    private Object record() throws ReflectiveOperationException {
        String name = (String) value();
        Constructor<?> constructor = constructors.get(name);
        if (constructor == null) {
            constructor = constructor(ours(name));
            constructors.put(name, constructor);
        }
        Object[] components = new Object[constructor.getParameterCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value();
        }
        return constructor.newInstance(components);
    }

    private static Constructor<?> constructor(Class<?> type) throws ReflectiveOperationException {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no record: " + type);
        }
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(components);
        constructor.setAccessible(true);
        return constructor;
    }

    private Object constant() throws ReflectiveOperationException {
        Class<?> type = ours((String) value());
        String name = (String) value();
        Object[] constants = type.getEnumConstants();
        return Arrays.stream(constants == null ? new Object[0] : constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant " + name));
    }

    private static Class<?> ours(String name) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            throw new IllegalArgumentException("not ours: " + name);
        }
        return Class.forName(name);
    }
}
