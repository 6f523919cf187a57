package dev.sharh.content;

import dev.sharh.model.Severity;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each diagnostic means, at length: the file {@code diagnostics.yaml} that the jar carries. */
public final class DiagnosticReference {
    private static final ReferenceFile FILE = new ReferenceFile("/dev/sharh/diagnostics.yaml");

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
        return new DiagnosticReference(FILE.entries(DiagnosticReference::entry));
    }

    /** Every code that there is an entry for, in alphabetical order. */
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
                texts.get("mend"));
    }
}
