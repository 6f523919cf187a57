package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import dev.sharh.render.view.ListView.ExplainerLinkView;
import java.util.List;
import java.util.Map;

/**
 * The site's first page: each language in its own direction.
 *
 * @param title the site's title in all its languages
 * @param sections one for each language of the site
 */
public record CoverView(Html title, List<SectionView> sections) {

    /**
     * The site in one language.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param title the site's title in the section's language
     * @param listHref the list of all explainers in this language
     * @param strings the strings of the theme in the section's language
     * @param explainers the newest explainers, newest first
     */
    public record SectionView(
            String lang,
            String dir,
            String title,
            String listHref,
            Map<String, Object> strings,
            List<ExplainerLinkView> explainers) {}
}
