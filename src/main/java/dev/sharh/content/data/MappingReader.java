package dev.sharh.content.data;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Language;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one mapping, asked for by name and type. What is missing, of another type, or not known is reported at
 * its place; an asker gets an empty answer and goes on.
 */
public final class MappingReader {
    private static final List<String> TRUTH = List.of("true", "false", "True", "False", "TRUE", "FALSE");

    private final Node.Mapping mapping;
    private final Diagnostic.Report report;
    private final Set<String> known = new LinkedHashSet<>();
    /** Required keys for which a key that looks like them may stand: that would be one mistake, not two. */
    private final Map<String, Diagnostic> perhapsMisspelt = new LinkedHashMap<>();

    public MappingReader(Node.Mapping mapping, Diagnostic.Report report) {
        this.mapping = mapping;
        this.report = report;
    }

    /** The fields of a node that should be a mapping. */
    public static Optional<MappingReader> of(Node node, String what, Diagnostic.Report report) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new MappingReader(mapping, report));
        }
        report.accept(wrongKind(node, what, "keys with values, such as “title: …”"));
        return Optional.empty();
    }

    public Place place() {
        return mapping.place();
    }

    public Optional<Located<String>> text(String key) {
        return node(key).flatMap(node -> asText(node, key));
    }

    /** A text with the place of each of its characters. */
    public Optional<PlacedText> written(String key) {
        return node(key).flatMap(node -> asWritten(node, key));
    }

    public Optional<PlacedText> requiredWritten(String key) {
        return required(key, written(key));
    }

    public Optional<Located<String>> requiredText(String key) {
        return required(key, text(key));
    }

    /** A text in each language: {@code {ar: …, en: …}}. */
    public Optional<LocalizedText> localized(String key) {
        return node(key).flatMap(node -> asLocalized(node, key));
    }

    public Optional<LocalizedText> requiredLocalized(String key) {
        return required(key, localized(key));
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<Located<String>> texts(String key) {
        return sequence(key).stream()
                .flatMap(item -> asText(item, key).stream())
                .toList();
    }

    /** A list of texts, each character with its place; a single text counts as a list of one. */
    public List<PlacedText> writtenTexts(String key) {
        return sequence(key).stream()
                .flatMap(item -> asWritten(item, key).stream())
                .toList();
    }

    /** A list of mappings; not one without its list, which would be the same for readers and not for schemas. */
    public List<MappingReader> mappings(String key) {
        Optional<Node> noList = node(key).filter(node -> !(node instanceof Node.Sequence));
        if (noList.isPresent()) {
            report.accept(wrongKind(noList.get(), "“" + key + "”", "a list, in which each entry begins with “- ”"));
            return List.of();
        }
        return sequence(key).stream()
                .flatMap(item -> of(item, "an entry of “" + key + "”", report).stream())
                .toList();
    }

    public Optional<MappingReader> mapping(String key) {
        return node(key).flatMap(node -> of(node, "“" + key + "”", report));
    }

    /** The keys of this mapping in order, whatever they are. */
    public List<Located<String>> keys() {
        return mapping.entries().stream()
                .map(entry -> new Located<>(entry.key(), entry.place()))
                .toList();
    }

    /** The entries of a mapping whose keys are languages. */
    public Map<Language, PlacedText> byLanguage(String key) {
        return localized(key).map(LocalizedText::byLanguage).orElse(Map.of());
    }

    /** All entries of this mapping, whose keys must be languages, as lists of texts; a single text counts as a list of one. */
    public Map<Language, List<String>> listsByLanguage() {
        Map<Language, List<String>> byLanguage = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            language(entry)
                    .ifPresent(language -> byLanguage.put(
                            language,
                            texts(entry.key()).stream().map(Located::value).toList()));
        }
        return byLanguage;
    }

    /** An entry whose key its asker doesn't know beforehand; without a text where there is none behind the key. */
    public record Keyed(Located<String> key, Optional<PlacedText> text) {}

    /** All entries of this mapping, as texts. */
    public List<Keyed> keyed() {
        List<Keyed> keyed = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean empty = entry.value() instanceof Node.Empty;
            Optional<PlacedText> text = empty ? Optional.empty() : asWritten(entry.value(), entry.key());
            if (empty || text.isPresent()) {
                keyed.add(new Keyed(new Located<>(entry.key(), entry.place()), text));
            }
        }
        return keyed;
    }

    /**
     * One of a few words.
     *
     * @param allowed what they are and mean, beginning with a verb: {@code write start or end: the side of …}
     */
    public Optional<String> choice(String key, Collection<String> words, String allowed) {
        Optional<Located<String>> text = text(key);
        Optional<Located<String>> wrong = text.filter(t -> !words.contains(t.value()));
        wrong.ifPresent(t -> report.accept(error(
                "data/wrong-value",
                t.place(),
                "“" + key + "” is “" + t.value() + "”",
                Spelling.hint(t.value(), words, allowed))));
        return text.filter(t -> wrong.isEmpty()).map(Located::value);
    }

    /** A switch that is off where nothing is said. */
    public boolean flag(String key) {
        return flag(key, false);
    }

    /** A switch, in the ways in which YAML 1.2 §10.3.2 writes a truth value. */
    public boolean flag(String key, boolean unsaid) {
        return choice(key, TRUTH, "write true or false")
                .map(word -> word.equalsIgnoreCase("true"))
                .orElse(unsaid);
    }

    /** Call this last: every key that nobody asked for is unknown. */
    public void refuseUnknown() {
        perhapsMisspelt.forEach((key, missing) -> {
            boolean misspelt = mapping.entries().stream()
                    .anyMatch(entry -> !known.contains(entry.key()) && isMisspelt(entry, key));
            if (!misspelt) {
                report.accept(missing);
            }
        });
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                report.accept(error(
                        "data/unknown-key",
                        entry.place(),
                        "“" + entry.key() + "” is not a key here",
                        Spelling.hint(entry.key(), known, "the keys here are " + String.join(", ", known))));
            }
        }
    }

    private Optional<Node> node(String key) {
        known.add(key);
        return mapping.get(key).filter(node -> !(node instanceof Node.Empty));
    }

    private List<Node> sequence(String key) {
        return node(key)
                .map(node -> node instanceof Node.Sequence s ? s.items() : List.of(node))
                .orElse(List.of());
    }

    private <T> Optional<T> required(String key, Optional<T> value) {
        if (value.isEmpty() && node(key).isEmpty()) {
            Place place = mapping.entries().stream()
                    .filter(e -> e.key().equals(key))
                    .map(Node.Entry::place)
                    .findFirst()
                    .orElse(mapping.place());
            Diagnostic missing =
                    error("data/missing-key", place, "“" + key + "” is missing", "add a line “" + key + ": …”");
            if (mapping.entries().stream().anyMatch(entry -> isMisspelt(entry, key))) {
                perhapsMisspelt.put(key, missing);
            } else {
                report.accept(missing);
            }
        }
        return value;
    }

    private static boolean isMisspelt(Node.Entry entry, String key) {
        return !entry.key().equals(key)
                && Spelling.nearest(entry.key(), List.of(key)).isPresent();
    }

    private Optional<Located<String>> asText(Node node, String key) {
        return asWritten(node, key).map(written -> new Located<>(written.text(), written.start()));
    }

    private Optional<PlacedText> asWritten(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.written());
        }
        report.accept(wrongKind(node, "“" + key + "”", "one text"));
        return Optional.empty();
    }

    private Optional<LocalizedText> asLocalized(Node node, String key) {
        if (!(node instanceof Node.Mapping texts) || texts.entries().isEmpty()) {
            report.accept(wrongKind(node, "“" + key + "”", "a text for each language, such as {ar: …, en: …}"));
            return Optional.empty();
        }
        Map<Language, PlacedText> byLanguage = new HashMap<>();
        for (Node.Entry entry : texts.entries()) {
            language(entry)
                    .ifPresent(language ->
                            asWritten(entry.value(), entry.key()).ifPresent(text -> byLanguage.put(language, text)));
        }
        return Optional.of(new LocalizedText(byLanguage, texts.place()));
    }

    private Optional<Language> language(Node.Entry entry) {
        Optional<Language> language = Language.parse(entry.key());
        if (language.isEmpty()) {
            report.accept(error(
                    "data/not-a-language",
                    entry.place(),
                    "“" + entry.key() + "” is not a language tag",
                    "use a BCP 47 tag such as ar, en or ar-IQ"));
        }
        return language;
    }

    private static String kind(Node node) {
        boolean empty =
                node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
        return empty ? "empty" : node.kind();
    }

    private static Diagnostic wrongKind(Node node, String what, String wanted) {
        return error("data/wrong-type", node.place(), what + " is " + kind(node), "write " + wanted);
    }
}
