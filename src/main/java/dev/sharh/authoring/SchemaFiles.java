package dev.sharh.authoring;

import java.util.Map;
import java.util.TreeMap;

/**
 * The schemas that lie in a project for editors such as VS Code: in {@code content/.schema/}, which the site's reader
 * leaves alone, as it does with all names that begin with a dot.
 */
public final class SchemaFiles {
    /** The folder, by its path in the project. */
    private static final String FOLDER = "content/.schema/";

    private SchemaFiles() {}

    /** Every schema that there is, by its path in the project. */
    public static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        for (ContentSchema schema : ContentSchema.values()) {
            files.put(FOLDER + file(schema.word()), schema.json());
        }
        return files;
    }

    /**
     * The line that tells editors of a file's schema; nothing where there is no schema of that name.
     *
     * @param fromHere the way from the file's folder to {@code content/}: {@code ""} or {@code "../"}
     */
    static String line(String name, String fromHere) {
        return ContentSchema.of(name).isPresent()
                ? "# yaml-language-server: $schema=" + fromHere + ".schema/" + file(name) + "\n"
                : "";
    }

    private static String file(String name) {
        return name + ".schema.json";
    }
}
