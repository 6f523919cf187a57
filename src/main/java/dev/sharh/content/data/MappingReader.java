package dev.sharh.content.data;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.ForbiddenCharacters;
import dev.sharh.language.Characters;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the keys of one mapping by name and type. A key that is missing, unknown or has a value of another type is reported
 * at its place, and the caller gets an empty result.
 */
public final class MappingReader {
    private static final List<String> TRUTH = List.of("true", "false", "True", "False", "TRUE", "FALSE");

    private final Node.Mapping mapping;
    private final Diagnostic.Report report;
    private final KnownKeys keys;

    public MappingReader(Node.Mapping mapping, Diagnostic.Report report) {
        this.mapping = mapping;
        this.report = report;
        this.keys = new KnownKeys(mapping);
    }

    /** Returns a reader for a node; empty if the node isn't a mapping, which is reported. */
    public static Optional<MappingReader> of(Node node, Diagnostic.Report report) {
        return of(node, Message.of("this is {0}", node.kind()), "title", report);
    }

    private static Optional<MappingReader> of(Node node, Message problem, String example, Diagnostic.Report report) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new MappingReader(mapping, report));
        }
        return report.refuse(wrongType(node, problem, Message.of("write keys with values, such as “{0}: …”", example)));
    }

    public Place place() {
        return mapping.place();
    }

    public Optional<Located<String>> text(String key) {
        return node(key).flatMap(node -> asText(node, key));
    }

    /** Returns a text with the place of each of its characters. */
    public Optional<PlacedText> written(String key) {
        return node(key).flatMap(node -> asWritten(node, key));
    }

    public Optional<PlacedText> requiredWritten(String key) {
        return required(key, written(key));
    }

    public Optional<Located<String>> requiredText(String key) {
        return required(key, text(key));
    }

    /** Returns a text in several languages: {@code {ar: …, en: …}}. */
    public Optional<LocalizedText> localized(String key) {
        return node(key).flatMap(node -> asLocalized(node, key));
    }

    public Optional<LocalizedText> requiredLocalized(String key) {
        return required(key, localized(key));
    }

    /** Returns a name: one text for all languages, or {@code {ar: …, en: …}}. */
    public Optional<LocalizedText> name(String key) {
        return node(key)
                .flatMap(node -> node instanceof Node.Scalar
                        ? asWritten(node, key).map(LocalizedText::inAll)
                        : asLocalized(node, key))
                .filter(name -> name.byLanguage().values().stream().noneMatch(this::hasControl));
    }

    public Optional<LocalizedText> requiredName(String key) {
        return required(key, name(key));
    }

    /** Returns a list of texts; a single text is a list of one. */
    public List<Located<String>> texts(String key) {
        return sequence(key).stream()
                .flatMap(item -> asText(item, key).stream())
                .toList();
    }

    /** Returns a list of texts with the places of their characters; a single text is a list of one. */
    public List<PlacedText> writtenTexts(String key) {
        return sequence(key).stream()
                .flatMap(item -> asWritten(item, key).stream())
                .toList();
    }

    /** Returns a list of mappings. A single mapping is reported, because the schemas require the list. */
    public List<MappingReader> mappings(String key) {
        return mappings(key, "title");
    }

    /**
     * Returns a list of mappings.
     *
     * @param example a key of the mappings, for the hint
     */
    public List<MappingReader> mappings(String key, String example) {
        return list(key).stream()
                .flatMap(item ->
                        of(item, Message.of("this entry of “{0}” is {1}", key, item.kind()), example, report).stream())
                .toList();
    }

    /** Returns a list whose entries are texts or mappings. A single entry is reported, because the schemas require the list. */
    public <T> List<T> list(
            String key, Function<Located<String>, Optional<T>> ofText, Function<MappingReader, Optional<T>> ofMapping) {
        return list(key).stream()
                .flatMap(item -> (item instanceof Node.Mapping mapping
                                ? ofMapping.apply(new MappingReader(mapping, report))
                                : asText(item, key).flatMap(ofText))
                        .stream())
                .toList();
    }

    private List<Node> list(String key) {
        Optional<Node> noList = node(key).filter(node -> !(node instanceof Node.Sequence));
        noList.ifPresent(node ->
                report.accept(wrongType(node, key, Message.of("write a list, in which each entry begins with “- ”"))));
        return noList.isPresent() ? List.of() : sequence(key);
    }

    public Optional<MappingReader> mapping(String key) {
        return mapping(key, "title");
    }

    /**
     * Returns a mapping.
     *
     * @param example one of its keys, for the hint
     */
    public Optional<MappingReader> mapping(String key, String example) {
        return node(key).flatMap(node -> of(node, isOfKind(key, node), example, report));
    }

    /** Returns all keys of this mapping in their order, known or not. */
    public List<Located<String>> keys() {
        return mapping.entries().stream()
                .map(entry -> new Located<>(entry.key(), entry.place()))
                .toList();
    }

    /** Returns the entries of a mapping whose keys are languages. */
    public Map<Language, PlacedText> byLanguage(String key) {
        return localized(key).map(LocalizedText::byLanguage).orElse(Map.of());
    }

    /** Returns all entries of this mapping, whose keys must be languages, as lists of texts. */
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

    /**
     * An entry with any key.
     *
     * @param text empty if the key has no value
     */
    public record Entry(Located<String> key, Optional<PlacedText> text) {}

    /** Returns all entries of this mapping, whose values must be texts. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean empty = entry.value() instanceof Node.Empty;
            Optional<PlacedText> text = empty ? Optional.empty() : asWritten(entry.value(), entry.key());
            if (empty || text.isPresent()) {
                entries.add(new Entry(new Located<>(entry.key(), entry.place()), text));
            }
        }
        return entries;
    }

    /**
     * Returns one of a few words.
     *
     * @param allowed the hint: which words there are, and what they mean
     */
    public Optional<String> choice(String key, Collection<String> words, Message allowed) {
        Optional<Located<String>> text = text(key);
        Optional<Located<String>> wrong = text.filter(t -> !words.contains(t.value()));
        wrong.ifPresent(t -> report.accept(error(
                "data/wrong-value",
                t.place(),
                Message.of("“{0}” can't be “{1}”", key, t.value()),
                Spelling.hint(t.value(), words, allowed))));
        return text.filter(t -> wrong.isEmpty()).map(Located::value);
    }

    /** Returns a switch that is off by default. */
    public boolean flag(String key) {
        return flag(key, false);
    }

    /** Returns a switch, written as a boolean of YAML's core schema (YAML 1.2, §10.3.2). */
    public boolean flag(String key, boolean byDefault) {
        return choice(key, TRUTH, Message.of("write true or false"))
                .map(word -> word.equalsIgnoreCase("true"))
                .orElse(byDefault);
    }

    /** Returns whether there is a key that was not read. Call this after reading. */
    public boolean hasUnknown() {
        return keys.hasUnknown();
    }

    /** Reports every key that was not read. Call this last. */
    public void refuseUnknown() {
        keys.refuseUnknown(report);
    }

    private Optional<Node> node(String key) {
        keys.add(key);
        return mapping.get(key).filter(node -> !(node instanceof Node.Empty));
    }

    private List<Node> sequence(String key) {
        return node(key)
                .map(node -> node instanceof Node.Sequence s ? s.items() : List.of(node))
                .orElse(List.of());
    }

    private <T> Optional<T> required(String key, Optional<T> value) {
        if (value.isEmpty() && node(key).isEmpty()) {
            keys.missing(key, report);
        }
        return value;
    }

    /** Checks of prose don't see these texts, such as names and addresses. */
    private Optional<Located<String>> asText(Node node, String key) {
        return asWritten(node, key)
                .filter(text -> !hasControl(text))
                .map(text -> new Located<>(text.text(), text.start()));
    }

    /** Reports the first bidirectional control character of a text. */
    private boolean hasControl(PlacedText text) {
        Optional<Diagnostic> control = Characters.firstBidiControl(text.text())
                .map(at -> ForbiddenCharacters.bidiControl(text.text().charAt(at), text.place(at)));
        control.ifPresent(report);
        return control.isPresent();
    }

    private Optional<PlacedText> asWritten(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.written());
        }
        return report.refuse(wrongType(node, key, Message.of("write one text")));
    }

    private Optional<LocalizedText> asLocalized(Node node, String key) {
        if (!(node instanceof Node.Mapping texts) || texts.entries().isEmpty()) {
            return report.refuse(
                    wrongType(node, key, Message.of("write a text for each language, such as {ar: …, en: …}")));
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
                    Message.of("“{0}” is not a language tag", entry.key()),
                    Message.of("use a BCP 47 tag such as ar, en or ar-IQ")));
        }
        return language;
    }

    private static Diagnostic wrongType(Node node, String key, Message hint) {
        return wrongType(node, isOfKind(key, node), hint);
    }

    private static Diagnostic wrongType(Node node, Message problem, Message hint) {
        return error("data/wrong-type", node.place(), problem, hint);
    }

    private static Message isOfKind(String key, Node node) {
        return Message.of("“{0}” is {1}", key, node.kind());
    }
}
