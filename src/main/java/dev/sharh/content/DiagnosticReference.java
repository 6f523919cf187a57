package dev.sharh.content;

import dev.sharh.content.data.Node;
import dev.sharh.model.Severity;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The reference of all diagnostics: the file {@code diagnostics.yaml} in the jar. */
public final class DiagnosticReference {
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
    public record Entry(Severity severity, String what, String why, String example, String hint) {
        private static Entry read(Node node) {
            return new Entry(
                    Severity.valueOf(YamlResource.text(node, "severity").toUpperCase(Locale.ROOT)),
                    YamlResource.text(node, "what"),
                    YamlResource.text(node, "why"),
                    YamlResource.text(node, "example"),
                    YamlResource.text(node, "hint"));
        }
    }

    /**
     * The texts of {@code diagnostics.<language>.yaml} in the jar: the reference in a language other than English. Code is
     * between backticks.
     *
     * @param entries by their codes; empty for a language without a file
     */
    public record Translation(Map<String, Texts> entries) {
        public Translation {
            entries = Map.copyOf(entries);
        }

        /**
         * The translation of one code.
         *
         * @param what what is wrong
         * @param why why it matters to readers
         * @param hint how to fix it
         */
        public record Texts(String what, String why, String hint) {
            private static Texts read(Node node) {
                return new Texts(
                        YamlResource.text(node, "what"),
                        YamlResource.text(node, "why"),
                        YamlResource.text(node, "hint"));
            }
        }

        public Optional<Texts> of(String code) {
            return Optional.ofNullable(entries.get(code));
        }
    }

    /**
     * Reads the reference.
     *
     * @throws UncheckedIOException if the jar is damaged
     */
    public static DiagnosticReference read() {
        return new DiagnosticReference(
                entries(YamlResource.read("diagnostics.yaml").orElseThrow(), Entry::read));
    }

    /**
     * Reads the translation of the reference into a language.
     *
     * @param language its code in ISO 639
     * @throws UncheckedIOException if the jar is damaged
     */
    public static Translation translation(String language) {
        return new Translation(YamlResource.read("diagnostics", language)
                .map(file -> entries(file, Translation.Texts::read))
                .orElse(Map.of()));
    }

    /** Returns all codes in alphabetical order. */
    public List<String> codes() {
        return entries.keySet().stream().sorted().toList();
    }

    public Optional<Entry> of(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    private static <T> Map<String, T> entries(Node.Mapping file, Function<Node, T> read) {
        Map<String, T> entries = new HashMap<>();
        file.entries().stream()
                .filter(entry -> !entry.key().equals(MessageCatalog.KEY))
                .forEach(entry -> entries.put(entry.key(), read.apply(entry.value())));
        return entries;
    }
}
