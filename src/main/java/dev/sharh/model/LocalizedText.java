package dev.sharh.model;

import static java.util.Comparator.comparing;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text in several languages: {@code {ar: شرح, en: Sharh}}. Some names may be one text for all languages.
 *
 * @param place the place of the mapping, for diagnostics about a missing language
 */
public record LocalizedText(Map<Language, PlacedText> byLanguage, Place place) {
    private static final Language ALL = Language.of("und");

    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Returns a text that is the same in all languages. */
    public static LocalizedText inAll(PlacedText text) {
        return new LocalizedText(Map.of(ALL, text), text.start());
    }

    /**
     * A text in the best language that there is.
     *
     * @param other its language, if this is another one than was asked for
     */
    public record Nearest(String text, Optional<Language> other) {}

    /**
     * Returns the text in a language, or else in the first of other languages that has it.
     *
     * @param others the languages of the site
     */
    public Nearest nearest(Language language, List<Language> others) {
        return in(language)
                .or(() -> Optional.ofNullable(byLanguage.get(ALL)).map(PlacedText::text))
                .map(text -> new Nearest(text, Optional.empty()))
                .or(() -> Stream.concat(
                                others.stream(), byLanguage.keySet().stream().sorted(comparing(Language::tag)))
                        .flatMap(other -> in(other).stream().map(text -> new Nearest(text, Optional.of(other))))
                        .findFirst())
                .orElseGet(() -> new Nearest("", Optional.empty()));
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
