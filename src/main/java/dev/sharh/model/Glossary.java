package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code content/glossary.yaml}: names in each language.
 *
 * @param names of persons, places and organisations. Checks use them to find a name of a summary in the article.
 * @param countries words for countries that the lexicons lack, by the country's code (ISO 3166-1 alpha-2)
 * @param topics of explainers, in the order in which readers see them
 */
public record Glossary(List<Name> names, Map<String, Name> countries, List<Topic> topics) {
    public static final Glossary EMPTY = new Glossary(List.of(), Map.of(), List.of());

    public Glossary {
        names = List.copyOf(names);
        countries = Map.copyOf(countries);
        topics = List.copyOf(topics);
    }

    public Optional<Topic> topic(String slug) {
        return topics.stream()
                .filter(topic -> topic.slug().value().equals(slug))
                .findFirst();
    }

    /** Returns the topics of an explainer that the glossary names. */
    public Stream<Topic> topics(Explainer explainer) {
        List<String> slugs = explainer.topics();
        return topics.stream().filter(topic -> slugs.contains(topic.slug().value()));
    }

    /** The names of one thing in each language, the usual one first. */
    public record Name(Map<Language, List<String>> byLanguage) {
        public Name {
            byLanguage = Map.copyOf(byLanguage);
        }

        /** Returns the names in a language, or else in a shorter form of its tag; may be empty. */
        public List<String> in(Language language) {
            List<String> own = byLanguage.get(language);
            return own != null
                    ? own
                    : language.fallbacks().stream()
                            .filter(byLanguage::containsKey)
                            .map(byLanguage::get)
                            .findFirst()
                            .orElse(List.of());
        }
    }
}
