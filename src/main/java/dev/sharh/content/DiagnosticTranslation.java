package dev.sharh.content;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The texts of {@code diagnostics.<language>.yaml} in the jar: what each diagnostic means, in a language other than
 * English. Code is between backticks.
 *
 * @param entries by their codes; empty for a language without a file
 */
public record DiagnosticTranslation(Map<String, Entry> entries) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    public DiagnosticTranslation {
        entries = Map.copyOf(entries);
    }

    /**
     * The translation of a diagnostic.
     *
     * @param what what is wrong
     * @param why why it matters to readers
     * @param hint how to fix it
     */
    public record Entry(String what, String why, String hint) {}

    /**
     * Reads the translation into a language.
     *
     * @param language its code in ISO 639
     * @throws UncheckedIOException if the jar is broken
     */
    public static DiagnosticTranslation into(String language) {
        ReferenceFile file = new ReferenceFile("/dev/sharh/diagnostics." + language + ".yaml");
        return LANGUAGE.matcher(language).matches() && file.exists()
                ? new DiagnosticTranslation(
                        file.entries(texts -> new Entry(texts.get("what"), texts.get("why"), texts.get("hint"))))
                : new DiagnosticTranslation(Map.of());
    }

    public Optional<Entry> of(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
