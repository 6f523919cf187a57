package dev.sharh.authoring.importing;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.sharh.language.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes an imported timeline as {@code timeline.yaml}: in one language, without citations, to be finished by hand. */
public final class TimelineYaml {
    private static final String REMARK = """
            # Imported. Still to do by hand: the texts in the other languages, what each event cites (cites: [p1]),
            # and the status of what is planned, postponed or cancelled.
            """;

    private final Language language;
    private final Set<String> ids = new HashSet<>();

    public TimelineYaml(Language language) {
        this.language = language;
    }

    public String write(ImportedTimeline timeline) {
        StringWriter out = new StringWriter();
        YAMLFactory factory = YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        try (YAMLGenerator yaml = factory.createGenerator(out)) {
            yaml.writeStartObject();
            localized("title", timeline.title(), yaml);
            yaml.writeArrayFieldStart("events");
            for (ImportedEvent event : timeline.events()) {
                event(event, yaml);
            }
            yaml.writeEndArray();
            yaml.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return REMARK + out;
    }

    private void event(ImportedEvent event, YAMLGenerator yaml) throws IOException {
        yaml.writeStartObject();
        yaml.writeStringField("id", id(event));
        yaml.writeStringField("date", event.date());
        yaml.writeStringField("status", "happened");
        localized("title", event.headline(), yaml);
        if (event.text().isPresent()) {
            localized("text", event.text().get(), yaml);
        }
        yaml.writeEndObject();
    }

    private void localized(String key, String text, YAMLGenerator yaml) throws IOException {
        yaml.writeObjectFieldStart(key);
        yaml.writeStringField(language.tag(), text);
        yaml.writeEndObject();
    }

    /** The headline's first words, and a number where another event has the same. */
    private String id(ImportedEvent event) {
        String words = event.headline()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String stem = String.join("-", Arrays.stream(words.split(" ")).limit(5).toList());
        String base = stem.isEmpty() ? "event" : stem;
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
