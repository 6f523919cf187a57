package dev.sharh.render.view;

import dev.sharh.render.Html;
import java.util.List;
import java.util.Map;

/** The site's first page: each language in its own words and direction. */
public record CoverView(Html title, List<SectionView> sections) {

    /**
     * The site in one language.
     *
     * @param listHref the list of all explainers in this language
     * @param strings the theme's words in the section's language
     */
    public record SectionView(
            String lang,
            String dir,
            String title,
            String listHref,
            Map<String, Object> strings,
            List<ExplainerLinkView> explainers) {}
}
