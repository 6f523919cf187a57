package dev.sharh.model;

import dev.sharh.language.Language;
import dev.sharh.time.MonthStyle;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of {@code content/site.yaml}.
 *
 * @param baseUrl the address of the published site, with a slash at its end; canonical links, hreflang, feeds and the
 *     sitemap need it
 * @param languages in the order of the language switch; the first is the default
 * @param digits the CLDR numbering system ({@code latn}, {@code arab}, …) of languages that don't use their default
 * @param uncompared languages without a lexicon whose texts editors compare with the article themselves
 * @param uncheckedFacts the kinds of facts that are not compared with the article
 * @param sourceUpdates whether a summary says that its article was updated after it
 * @param webFonts whether pages use the theme's web fonts
 * @param outputs the optional files
 * @param menus the links in the header and the footer
 * @param theme changes of the theme's colours, fonts and logo
 */
public record SiteSettings(
        LocalizedText title,
        Optional<URI> baseUrl,
        List<Language> languages,
        LocalizedText publisher,
        MonthStyle months,
        Map<Language, String> digits,
        List<Language> uncompared,
        Set<String> uncheckedFacts,
        boolean sourceUpdates,
        boolean webFonts,
        Outputs outputs,
        Menus menus,
        ThemeSettings theme,
        Hosting hosting) {
    /** CLDR's ids; the tables of the languages have their separators. */
    public static final List<String> NUMBERING_SYSTEMS = List.of("latn", "arab", "arabext");

    public SiteSettings {
        languages = List.copyOf(languages);
        digits = Map.copyOf(digits);
        uncompared = List.copyOf(uncompared);
        uncheckedFacts = Set.copyOf(uncheckedFacts);
    }

    /** Returns these settings with another base URL. */
    public SiteSettings at(URI address) {
        return new SiteSettings(
                title,
                Optional.of(address),
                languages,
                publisher,
                months,
                digits,
                uncompared,
                uncheckedFacts,
                sourceUpdates,
                webFonts,
                outputs,
                menus,
                theme,
                hosting);
    }

    /** Returns the numbering system for a language, if it is not the language's default. */
    public Optional<String> digits(Language language) {
        return language.fallbacks().stream()
                .filter(digits::containsKey)
                .map(digits::get)
                .findFirst();
    }

    public Language defaultLanguage() {
        return languages.get(0);
    }

    /**
     * The optional files of a site. They take time to build, and some hosts limit the number of files.
     *
     * @param cards whether each edition has a picture for shared links
     * @param sideBySide whether each explainer has a page with its article beside its summaries
     * @param timelineFiles whether each timeline is published as data, as a calendar, as a picture and as a page for frames
     */
    public record Outputs(boolean cards, boolean sideBySide, boolean timelineFiles) {
        /** Returns whether some of them are drawn as pictures. */
        public boolean hasPictures() {
            return cards || timelineFiles;
        }
    }
}
