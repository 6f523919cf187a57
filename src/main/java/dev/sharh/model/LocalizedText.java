package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages, as {@code {ar: شرح, en: Sharh}} in a content file.
 *
 * @param place where all of it was written, for findings about a language that is missing
 */
public record LocalizedText(Map<Language, PlacedText> byLanguage, Place place) {
    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in this language, or in a shorter form of its tag ({@code ar} for {@code ar-IQ}). */
    public Optional<String> in(Language language) {
        return written(language).map(PlacedText::text);
    }

    /** The same, with its place. */
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
