package dev.sharh.model;

import dev.sharh.language.Language;
import dev.sharh.time.MonthStyle;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says.
 *
 * @param baseUrl where the site will be found, ending in a slash; canonical links, hreflang, feeds and the sitemap
 *     need it
 * @param languages in the order of the language switch; the first is the default
 * @param digits the CLDR numbering system ({@code latn}, {@code arab}, …) for languages that don't use their own
 * @param sourceUpdates whether a summary says that its article was updated after it
 * @param webFonts whether pages bring the theme's fonts with them
 * @param outputs what it has beside the pages of editions
 * @param theme what the site looks like, where it differs from the theme
 */
public record SiteSettings(
        LocalizedText title,
        Optional<URI> baseUrl,
        List<Language> languages,
        LocalizedText publisher,
        MonthStyle months,
        Map<Language, String> digits,
        boolean sourceUpdates,
        boolean webFonts,
        Outputs outputs,
        ThemeSettings theme,
        Hosting hosting) {
    /** CLDR's identifiers; the tables of each language have the separators that go with them. */
    public static final List<String> NUMBERING_SYSTEMS = List.of("latn", "arab", "arabext");

    public SiteSettings {
        languages = List.copyOf(languages);
        digits = Map.copyOf(digits);
    }

    /** The same settings for a site at another address. */
    public SiteSettings at(URI address) {
        return new SiteSettings(
                title,
                Optional.of(address),
                languages,
                publisher,
                months,
                digits,
                sourceUpdates,
                webFonts,
                outputs,
                theme,
                hosting);
    }

    /** The numbering system for a language, where it is not the language's own. */
    public Optional<String> digits(Language language) {
        return language.fallbacks().stream()
                .filter(digits::containsKey)
                .map(digits::get)
                .findFirst();
    }

    public Language defaultLanguage() {
        return languages.get(0);
    }
}
