package dev.sharh.render;

import dev.sharh.language.Language;
import dev.sharh.model.Site;
import dev.sharh.render.asset.Assets;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.template.Templates;
import java.util.List;

/**
 * The input of all pages.
 *
 * @param site with the outlines of its explainers
 * @param languages the site's languages in order
 * @param pictures whether the site has pictures of its timelines
 */
public record Rendering(
        Site site,
        List<SiteLanguage> languages,
        Templates templates,
        Assets assets,
        Neighbours neighbours,
        boolean pictures) {
    public Rendering {
        languages = List.copyOf(languages);
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

    /** Returns the isolator for texts on a page of a language. */
    public BidiIsolator isolation(SiteLanguage page) {
        return new BidiIsolator(page.language(), site.settings().languages());
    }
}
