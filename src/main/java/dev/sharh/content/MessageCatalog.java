package dev.sharh.content;

import dev.sharh.content.data.Node;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.PluralRules;
import dev.sharh.language.PluralRules.PluralCategory;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The messages of diagnostics in another language: the key {@code messages} of {@code diagnostics.<language>.yaml} in the
 * jar. Below it, keys are the English patterns. Values are patterns of the language, or one for each plural category,
 * chosen by the first number among the values of the message. Code is between backticks.
 *
 * @param patterns by the English pattern; empty for a language without a file
 */
public record MessageCatalog(Map<String, Map<PluralCategory, String>> patterns, PluralRules plurals) {
    static final String KEY = "messages";

    public MessageCatalog {
        patterns = Map.copyOf(patterns);
    }

    /**
     * Reads the catalog of a language.
     *
     * @param language its code in ISO 639
     * @throws UncheckedIOException if the jar is damaged
     */
    public static MessageCatalog of(String language) {
        Optional<Node.Mapping> messages = YamlResource.read("diagnostics", language)
                .flatMap(file -> file.get(KEY))
                .map(YamlResource::mapping);
        if (messages.isEmpty()) {
            return new MessageCatalog(Map.of(), PluralRules.parse(""));
        }
        Map<String, Map<PluralCategory, String>> patterns = new HashMap<>();
        messages.get().entries().forEach(entry -> patterns.put(entry.key(), forms(entry.value())));
        return new MessageCatalog(
                patterns, new CldrTables().of(Language.of(language)).pluralRules());
    }

    private static Map<PluralCategory, String> forms(Node value) {
        Map<PluralCategory, String> forms = new EnumMap<>(PluralCategory.class);
        if (value instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(form -> forms.put(PluralCategory.ofKeyword(form.key()), YamlResource.text(form.value())));
        } else {
            forms.put(PluralCategory.OTHER, YamlResource.text(value));
        }
        return Map.copyOf(forms);
    }

    /**
     * The message in this language, or empty if it or a message inside it has no translation.
     *
     * @param isolate sets a value apart from the text around it (UAX #9)
     */
    public Optional<String> say(Message message, UnaryOperator<String> isolate) {
        boolean complete = patterns.containsKey(message.pattern())
                && message.values().stream()
                        .allMatch(value -> !(value instanceof Message inner)
                                || say(inner, isolate).isPresent());
        return complete
                ? Optional.of(message.fill(
                        pattern(message),
                        value -> value instanceof Message inner
                                ? say(inner, isolate).orElseThrow()
                                : value instanceof Number ? value.toString() : isolate.apply(value.toString())))
                : Optional.empty();
    }

    private String pattern(Message message) {
        Map<PluralCategory, String> forms = patterns.getOrDefault(message.pattern(), Map.of());
        PluralCategory category = message.values().stream()
                .filter(Number.class::isInstance)
                .findFirst()
                .map(number -> plurals.select(((Number) number).longValue()))
                .orElse(PluralCategory.OTHER);
        String form = forms.get(category);
        return form != null ? form : forms.getOrDefault(PluralCategory.OTHER, message.pattern());
    }
}
