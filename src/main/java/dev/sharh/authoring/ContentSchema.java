package dev.sharh.authoring;

import dev.sharh.language.Message;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The schemas of the files that editors write, in <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft
 * 2020-12</a>, for code editors. They are the files of {@code docs/schemas/}. A schema describes one value; {@code sharh
 * check} also knows whether a day exists or a cited block is there.
 */
public enum ContentSchema {
    SITE("site"),
    FRONT_MATTER("front-matter"),
    PAGE("page"),
    TIMELINE("timeline"),
    GLOSSARY("glossary");

    /** The folder of the schemas in a project; the reader of a site ignores names that begin with a dot. */
    private static final String FOLDER = "content/.schema/";

    private static final String EXTENSION = ".schema.json";

    private final String word;

    ContentSchema(String word) {
        this.word = word;
    }

    /** Returns the schema with a name of the command line. */
    public static Optional<ContentSchema> of(String word) {
        return Arrays.stream(values())
                .filter(schema -> schema.word.equals(word))
                .findFirst();
    }

    /** Returns all schemas by their paths in a project. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (ContentSchema schema : values()) {
            files.put(FOLDER + schema.word + EXTENSION, schema.json());
        }
        return files;
    }

    /** Returns the name on the command line: {@code site}, {@code front-matter}, {@code page}, {@code timeline}, {@code glossary}. */
    public String word() {
        return word;
    }

    /** Returns the files that the schema describes. */
    public Message described() {
        return switch (this) {
            case SITE -> Message.of("content/site.yaml");
            case FRONT_MATTER -> Message.of("the front matter of article.*.md and summary.*.md");
            case PAGE -> Message.of("the front matter of pages/*.md");
            case TIMELINE -> Message.of("timeline.yaml or timeline.json");
            case GLOSSARY -> Message.of("content/glossary.yaml");
        };
    }

    /** Returns the schema as JSON, with a line end at its end. */
    public String json() {
        return ScaffoldTexts.requiredFile("schema/" + word + ".json");
    }

    /**
     * Returns the line of a YAML file that names its schema to code editors.
     *
     * @param toContent the path from the folder of the file to {@code content/}: {@code ""} or {@code "../"}
     */
    String line(String toContent) {
        return "# yaml-language-server: $schema=" + toContent + ".schema/" + word + EXTENSION + "\n";
    }
}
