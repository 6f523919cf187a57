package dev.sharh.authoring;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The schemas of what editors write, in <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>,
 * for programs that complete and underline as one types. They are the files of {@code docs/schemas/}. A schema says what
 * can be said of one value; whether a day exists or a cited block is there, {@code sharh check} knows.
 */
public enum ContentSchema {
    SITE("site", "content/site.yaml"),
    FRONT_MATTER("front-matter", "what stands above the text of article.*.md and summary.*.md"),
    TIMELINE("timeline", "timeline.yaml or timeline.json"),
    GLOSSARY("glossary", "content/glossary.yaml");

    private final String word;
    private final String files;

    ContentSchema(String word, String files) {
        this.word = word;
        this.files = files;
    }

    /** The schema by the word that the command line uses. */
    public static Optional<ContentSchema> of(String word) {
        return Arrays.stream(values())
                .filter(schema -> schema.word.equals(word))
                .findFirst();
    }

    /** What the command line calls it: {@code site}, {@code front-matter}, {@code timeline}, {@code glossary}. */
    public String word() {
        return word;
    }

    /** The files that have this schema, in words. */
    public String files() {
        return files;
    }

    /**
     * The schema as JSON, with a line end at its end.
     *
     * @throws UncheckedIOException if the jar is damaged
     */
    public String json() {
        String name = word + ".json";
        try (InputStream stream = ContentSchema.class.getResourceAsStream("schema/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException("the jar is damaged: the schema " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
