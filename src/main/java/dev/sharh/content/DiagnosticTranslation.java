package dev.sharh.content;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What each diagnostic is, and what to do about it, in a language that isn't English: the file
 * {@code diagnostics.<language>.yaml} that the jar carries. What is meant to the letter stands between backticks.
 *
 * @param entries by their codes; none for a language that there is no file for
 */
public record DiagnosticTranslation(Map<String, Entry> entries) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    public DiagnosticTranslation {
        entries = Map.copyOf(entries);
    }

    /**
     * What is said about a code.
     *
     * @param what what is wrong
     * @param mend what to do about it
     */
    public record Entry(String what, String mend) {}

    /**
     * Reads the translation into a language.
     *
     * @param language its code in ISO 639
     * @throws UncheckedIOException if the jar is broken
     */
    public static DiagnosticTranslation into(String language) {
        ReferenceFile file = new ReferenceFile("/dev/sharh/diagnostics." + language + ".yaml");
        return LANGUAGE.matcher(language).matches() && file.exists()
                ? new DiagnosticTranslation(file.entries(texts -> new Entry(texts.get("what"), texts.get("mend"))))
                : new DiagnosticTranslation(Map.of());
    }

    public Optional<Entry> of(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
