package dev.sharh.content;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the YAML files in the jar. A mistake in them is a programmer's, so the methods throw instead of reporting it. */
final class YamlResource {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private YamlResource() {}

    /**
     * Reads a file of {@code /dev/sharh/}; empty if there is no such file.
     *
     * @throws UncheckedIOException if the jar is damaged
     * @throws IllegalStateException if the file is not a mapping
     */
    static Optional<Node.Mapping> read(String name) {
        String path = "/dev/sharh/" + name;
        return JarResource.text(path)
                .flatMap(text -> DataReader.read(new SourceFile(path, text), mistake -> {
                    throw new IllegalStateException(mistake.toString());
                }))
                .map(YamlResource::mapping);
    }

    /**
     * Reads the file {@code <name>.<language>.yaml}; empty if the jar has none for the language.
     *
     * @param language a code of ISO 639
     */
    static Optional<Node.Mapping> read(String name, String language) {
        return LANGUAGE.matcher(language).matches() ? read(name + "." + language + ".yaml") : Optional.empty();
    }

    static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new IllegalStateException("not a mapping: " + node.place());
    }

    static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException("not a text: " + node.place());
    }

    /** Returns the text of a key of an entry, which must be a mapping. */
    static String text(Node entry, String key) {
        return mapping(entry)
                .get(key)
                .map(YamlResource::text)
                .orElseThrow(() -> new IllegalStateException("no text “" + key + "”: " + entry.place()));
    }
}
