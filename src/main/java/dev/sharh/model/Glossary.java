package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Map;

/**
 * {@code content/glossary.yaml}: how persons, places and organisations are called in each language, so that a name in a
 * summary can be looked for in the article.
 */
public record Glossary(List<Name> names) {
    public Glossary {
        names = List.copyOf(names);
    }

    /** One person, place or organisation: in each language the ways that it is called, the usual one first. */
    public record Name(Map<Language, List<String>> byLanguage) {
        public Name {
            byLanguage = Map.copyOf(byLanguage);
        }

        /** The ways that it is called in this language, or in a shorter form of its tag; empty if the glossary has none. */
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
