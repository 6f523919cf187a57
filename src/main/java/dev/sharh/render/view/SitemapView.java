package dev.sharh.render.view;

import java.util.List;
import java.util.Optional;

/** The pages that search engines should know (sitemaps.org, with hreflang alternates). */
public record SitemapView(List<PageView> pages) {

    public record PageView(String href, Optional<String> modified, List<LayoutView.AlternateView> alternates) {}
}
