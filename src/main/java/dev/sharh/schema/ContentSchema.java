package dev.sharh.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The schemas of what editors write, in <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>,
 * for programs that complete and underline as one types. A schema says what can be said of one value; whether a day
 * exists or a cited block is there, {@code sharh check} knows.
 */
public enum ContentSchema {
    SITE("site", "content/site.yaml", "The settings of a site of Sharh"),
    FRONT_MATTER(
            "front-matter",
            "what stands above the text of article.*.md and summary.*.md",
            "The front matter of an article or a summary of Sharh"),
    TIMELINE("timeline", "timeline.yaml or timeline.json", "A timeline of Sharh"),
    GLOSSARY("glossary", "content/glossary.yaml", "The names that a site of Sharh knows");

    private final String word;
    private final String files;
    private final String title;

    ContentSchema(String word, String files, String title) {
        this.word = word;
        this.files = files;
        this.title = title;
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

    /** What it is the schema of, in words. */
    public String files() {
        return files;
    }

    /** The schema as JSON, with a line end at its end; the same on every machine. */
    public String json() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", title);
            shape().keywords(json, true);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out + "\n";
    }

    private Shape shape() {
        return switch (this) {
            case SITE -> SiteKeys.SITE;
            case FRONT_MATTER -> FrontMatterKeys.FRONT_MATTER;
            case TIMELINE -> TimelineKeys.TIMELINE;
            case GLOSSARY -> GlossaryKeys.GLOSSARY;
        };
    }
}
