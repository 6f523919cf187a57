package dev.sharh.content;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.model.Diagnostic;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file of the jar with an entry for each diagnostic.
 *
 * @param path where it is in the jar
 */
record ReferenceFile(String path) {
    /** The texts of one code. */
    record Texts(String path, Node.Entry code) {
        String get(String key) {
            Optional<Node> value = code.value() instanceof Node.Mapping entry ? entry.get(key) : Optional.empty();
            return value.filter(Node.Scalar.class::isInstance)
                    .map(Node.Scalar.class::cast)
                    .map(Node.Scalar::text)
                    .orElseThrow(
                            () -> new IllegalStateException(path + ": " + code.key() + " has no text “" + key + "”"));
        }
    }

    boolean exists() {
        return ReferenceFile.class.getResource(path) != null;
    }

    /**
     * An entry for each code.
     *
     * @throws UncheckedIOException if the jar is broken
     */
    <T> Map<String, T> entries(Function<Texts, T> entry) {
        Node document = DataReader.read(new SourceFile(path, text()), ReferenceFile::refuse)
                .orElseThrow(() -> new IllegalStateException(path + " can't be read"));
        Map<String, T> entries = new LinkedHashMap<>();
        if (document instanceof Node.Mapping codes) {
            codes.entries().forEach(code -> entries.put(code.key(), entry.apply(new Texts(path, code))));
        }
        return entries;
    }

    private String text() {
        try (InputStream stream = ReferenceFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + path + " from the jar", e);
        }
    }

    private static void refuse(Diagnostic diagnostic) {
        throw new IllegalStateException(diagnostic.toString());
    }
}
