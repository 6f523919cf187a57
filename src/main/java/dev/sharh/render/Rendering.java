package dev.sharh.render;

import dev.sharh.language.Language;
import dev.sharh.model.Site;
import dev.sharh.render.asset.Assets;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.template.Templates;
import java.util.List;
import java.util.Map;

/**
 * What every page is made from.
 *
 * @param site with the outlines of its explainers
 * @param languages the site's languages in order
 * @param feedEntries what explainers contribute to feeds; only for pages about the whole site
 */
public record Rendering(
        Site site,
        List<SiteLanguage> languages,
        Templates templates,
        Assets assets,
        PrevNext prevNext,
        Map<FeedEntry.Key, FeedEntry> feedEntries) {
    public Rendering {
        languages = List.copyOf(languages);
        feedEntries = Map.copyOf(feedEntries);
    }

    public SiteLanguage language(Language language) {
        return languages.stream()
                .filter(l -> l.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a language of the site: " + language.tag()));
    }

    public SiteLanguage defaultLanguage() {
        return languages.get(0);
    }

    /** Text for a page in one of the languages, with the others' runs isolated. */
    public BidiIsolator isolation(SiteLanguage page) {
        return new BidiIsolator(page.language(), site.settings().languages());
    }
}
