package dev.sharh.content;

import dev.sharh.content.data.DataNode;
import dev.sharh.content.data.DataReader;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each diagnostic means, at length: the file {@code diagnostics.yaml} that the jar carries. */
public final class DiagnosticReference {
    private static final String FILE = "/dev/sharh/diagnostics.yaml";

    private final Map<String, Entry> entries;

    private DiagnosticReference(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * What there is to know about a code.
     *
     * @param what what is wrong
     * @param why why it matters to readers
     * @param example a text with the mistake
     * @param mend what to do about it
     */
    public record Entry(Severity severity, String what, String why, String example, String mend) {}

    /**
     * Reads the reference.
     *
     * @throws UncheckedIOException if the jar is broken
     */
    public static DiagnosticReference read() {
        SourceFile file = new SourceFile("diagnostics.yaml", text());
        DataNode document = DataReader.read(file, DiagnosticReference::refuse)
                .orElseThrow(() -> new IllegalStateException(FILE + " can't be read"));
        Map<String, Entry> entries = new HashMap<>();
        if (document instanceof DataNode.Mapping codes) {
            codes.entries().forEach(code -> entries.put(code.key(), entry(code)));
        }
        return new DiagnosticReference(entries);
    }

    /** Every code that there is an entry for, in alphabetical order. */
    public List<String> codes() {
        return entries.keySet().stream().sorted().toList();
    }

    public Optional<Entry> of(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    private static Entry entry(DataNode.Entry code) {
        return new Entry(
                Severity.valueOf(text(code, "severity").toUpperCase(Locale.ROOT)),
                text(code, "what"),
                text(code, "why"),
                text(code, "example"),
                text(code, "mend"));
    }

    private static String text(DataNode.Entry code, String key) {
        Optional<DataNode> value = code.value() instanceof DataNode.Mapping entry ? entry.get(key) : Optional.empty();
        return value.filter(DataNode.Scalar.class::isInstance)
                .map(DataNode.Scalar.class::cast)
                .map(DataNode.Scalar::text)
                .orElseThrow(() -> new IllegalStateException(FILE + ": " + code.key() + " has no text “" + key + "”"));
    }

    private static String text() {
        try (InputStream stream = DiagnosticReference.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new FileNotFoundException(FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + FILE + " from the jar", e);
        }
    }

    private static void refuse(Diagnostic diagnostic) {
        throw new IllegalStateException(diagnostic.toString());
    }
}
