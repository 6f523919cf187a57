package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A text in several languages: {@code {ar: شرح, en: Sharh}}.
 *
 * @param place the place of the mapping, for diagnostics about a missing language
 */
public record LocalizedText(Map<Language, PlacedText> byLanguage, Place place) {
    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Returns the text in a language, or else in a shorter form of its tag ({@code ar} for {@code ar-IQ}). */
    public Optional<String> in(Language language) {
        return written(language).map(PlacedText::text);
    }

    /** Returns the text with its place. */
    public Optional<PlacedText> written(Language language) {
        PlacedText own = byLanguage.get(language);
        return own != null
                ? Optional.of(own)
                : language.fallbacks().stream()
                        .filter(byLanguage::containsKey)
                        .map(byLanguage::get)
                        .findFirst();
    }
}
