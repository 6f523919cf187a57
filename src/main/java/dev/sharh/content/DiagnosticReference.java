package dev.sharh.content;

import dev.sharh.model.Severity;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The reference of all diagnostics: the file {@code diagnostics.yaml} in the jar. */
public final class DiagnosticReference {
    private static final ReferenceFile FILE = new ReferenceFile("/dev/sharh/diagnostics.yaml");

    private final Map<String, Entry> entries;

    private DiagnosticReference(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * The reference of one code.
     *
     * @param what what is wrong
     * @param why why it matters to readers
     * @param example a text with the mistake
     * @param hint how to fix it
     */
    public record Entry(Severity severity, String what, String why, String example, String hint) {}

    /**
     * Reads the reference.
     *
     * @throws UncheckedIOException if the jar is broken
     */
    public static DiagnosticReference read() {
        return new DiagnosticReference(FILE.entries(DiagnosticReference::entry));
    }

    /** All codes in alphabetical order. */
    public List<String> codes() {
        return entries.keySet().stream().sorted().toList();
    }

    public Optional<Entry> of(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    private static Entry entry(ReferenceFile.Texts texts) {
        return new Entry(
                Severity.valueOf(texts.get("severity").toUpperCase(Locale.ROOT)),
                texts.get("what"),
                texts.get("why"),
                texts.get("example"),
                texts.get("hint"));
    }
}
