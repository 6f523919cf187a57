package dev.sharh.content;

import dev.sharh.content.data.Node;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.PluralCategory;
import dev.sharh.language.PluralRules;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The messages of diagnostics in another language: the file {@code diagnostic-messages.<language>.yaml} of the jar. Its keys are the
 * English patterns. Its values are patterns of the language, or one for each plural category, chosen by the first number
 * among the values. Code is between backticks.
 *
 * @param patterns by the English pattern; empty for a language without a file
 */
public record MessageCatalog(Map<String, Map<PluralCategory, String>> patterns, PluralRules plurals) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

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
        ReferenceFile file = new ReferenceFile("/dev/sharh/diagnostic-messages." + language + ".yaml");
        if (!LANGUAGE.matcher(language).matches() || !file.exists()) {
            return new MessageCatalog(Map.of(), PluralRules.parse(""));
        }
        PluralRules plurals = new CldrTables().of(Language.of(language)).pluralRules();
        return new MessageCatalog(file.entries(entry -> forms(entry.code().value())), plurals);
    }

    private static Map<PluralCategory, String> forms(Node value) {
        Map<PluralCategory, String> forms = new EnumMap<>(PluralCategory.class);
        if (value instanceof Node.Mapping mapping) {
            mapping.entries().forEach(form -> forms.put(PluralCategory.ofKeyword(form.key()), text(form.value())));
        } else {
            forms.put(PluralCategory.OTHER, text(value));
        }
        return Map.copyOf(forms);
    }

    private static String text(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException("not a text: " + value.place());
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
