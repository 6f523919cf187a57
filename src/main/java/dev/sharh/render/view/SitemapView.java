package dev.sharh.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The pages that search engines should know (sitemaps.org, with hreflang alternates).
 *
 * @param pages one for each page that search engines should know
 * @param parts the whole addresses of the files that have them, where they are too many for one; there are no pages then
 */
public record SitemapView(List<PageView> pages, List<String> parts) {

    /**
     * One page of the site.
     *
     * @param href the page's whole address
     * @param modified the day of its last change (ISO 8601)
     * @param alternates the same page in other languages
     */
    public record PageView(String href, Optional<String> modified, List<LayoutView.AlternateView> alternates) {}
}
