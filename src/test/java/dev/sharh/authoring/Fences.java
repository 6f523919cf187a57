package dev.sharh.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples of our own files in Markdown: what is fenced as YAML, and front matter in what is fenced as Markdown. */
final class Fences {
    private static final Pattern YAML = Pattern.compile("(?ms)^```ya?ml\\n(.*?)^```$");
    private static final Pattern FRONT_MATTER = Pattern.compile("(?ms)^```(?:markdown|md)\\n---\\n(.*?)^---$");

    /** First keys of the YAML of others: workflows of forges, and the theme's own files. */
    private static final Set<String> OTHERS = Set.of("page", "name", "image", "faces", "steps", "pipelines", "build");

    private Fences() {}

    /** Those of a file, or of each Markdown file of a folder. */
    static Stream<Piece> in(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().flatMap(Fences::of).toList().stream();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Piece> of(Path file) {
        String text = read(file);
        Stream<Piece> frontMatter = FRONT_MATTER.matcher(text).results().flatMap(found -> {
            String name = name(file, text, found.start());
            return schema(found.group(1), name).map(schema -> new Piece(name, schema, found.group(1), true));
        });
        Matcher yaml = YAML.matcher(text);
        Stream<Piece> files = yaml.results().flatMap(found -> {
            String name = name(file, text, found.start());
            return schema(found.group(1), name).map(schema -> new Piece(name, schema, found.group(1), false));
        });
        return Stream.concat(frontMatter, files);
    }

    private static String name(Path file, String text, int at) {
        return file + ":" + (text.substring(0, at).lines().count() + 1);
    }

    /** The schema that has all keys of an example, or the most of them; none where it is of another's file. */
    private static Stream<ContentSchema> schema(String yaml, String name) {
        JsonNode example = new YAMLMapper().readTree(yaml);
        Set<String> keys = new TreeSet<>(example.propertyNames());
        if (!keys.isEmpty()
                && OTHERS.contains(example.propertyNames().iterator().next())) {
            return Stream.empty();
        }
        List<ContentSchema> fitting = Arrays.stream(ContentSchema.values())
                .filter(schema -> properties(schema).stream().anyMatch(keys::contains))
                .sorted((one, other) -> Long.compare(shared(other, keys), shared(one, keys)))
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException(name + " is an example of no known file: " + keys);
        }
        return Stream.of(fitting.get(0));
    }

    private static long shared(ContentSchema schema, Set<String> keys) {
        return properties(schema).stream().filter(keys::contains).count();
    }

    private static Set<String> properties(ContentSchema schema) {
        return new TreeSet<>(
                new ObjectMapper().readTree(schema.json()).path("properties").propertyNames());
    }
}
