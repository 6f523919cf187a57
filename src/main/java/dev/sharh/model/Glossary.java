package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Map;

/**
 * {@code content/glossary.yaml}: the names of persons, places and organisations in each language. Checks use them to find a
 * name of a summary in the article.
 */
public record Glossary(List<Name> names) {
    public Glossary {
        names = List.copyOf(names);
    }

    /** The names of a person, place or organisation in each language, the usual one first. */
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
