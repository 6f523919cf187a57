package dev.sharh.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What Sharh has a JSON Schema for. */
public final class Schemas {
    private Schemas() {}

    /** The names by which a schema is asked for. */
    public static List<String> names() {
        return Arrays.stream(ContentSchema.values()).map(ContentSchema::word).toList();
    }

    /** The schema of this name; absent if there is none. */
    public static Optional<String> json(String name) {
        return ContentSchema.of(name).map(ContentSchema::json);
    }
}
