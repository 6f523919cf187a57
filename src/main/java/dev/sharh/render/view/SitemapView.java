package dev.sharh.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The pages that search engines should know (sitemaps.org, with hreflang alternates).
 *
 * @param pages the pages; empty if there are several files
 * @param parts the full addresses of several sitemap files, if one file is too small; otherwise empty
 */
public record SitemapView(List<PageView> pages, List<String> parts) {

    /**
     * One page of the site.
     *
     * @param href the full address of the page
     * @param modified the date of the last change (ISO 8601)
     * @param alternates the same page in other languages
     */
    public record PageView(String href, Optional<String> modified, List<LayoutView.AlternateView> alternates) {}
}
