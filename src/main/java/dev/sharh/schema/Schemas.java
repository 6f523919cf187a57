package dev.sharh.schema;

import java.util.List;
import java.util.Optional;

/** The schemas of editors' files, by name. A new one is a line here. */
public final class Schemas {
    private Schemas() {}

    /** The names, in alphabetical order: {@code timeline}. */
    public static List<String> names() {
        return List.of("timeline");
    }

    /** The schema as JSON, if there is one of that name. */
    public static Optional<String> json(String name) {
        return name.equals("timeline") ? Optional.of(TimelineSchema.json()) : Optional.empty();
    }
}
