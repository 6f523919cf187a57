package dev.sharh.render;

import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.text.Language;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What every page is made from.
 *
 * @param site with the outlines of its explainers
 * @param languages the site's languages in order
 * @param whole gives the explainer of an outline, with all its texts
 */
public record Rendering(
        Site site,
        List<SiteLanguage> languages,
        Templates templates,
        Assets assets,
        Neighbours neighbours,
        UnaryOperator<Explainer> whole) {
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

    /** Text for a page in one of the languages, with the others' runs isolated. */
    public Isolation isolation(SiteLanguage page) {
        return new Isolation(page.language(), site.settings().languages());
    }
}
