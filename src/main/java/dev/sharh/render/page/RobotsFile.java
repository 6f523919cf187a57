package dev.sharh.render.page;

import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import java.util.stream.Stream;

/** {@code /robots.txt} (RFC 9309): allows all pages and names the sitemap. */
public final class RobotsFile implements PageKind {
    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        String sitemap = rendering
                .site()
                .settings()
                .baseUrl()
                .map(url -> "\nSitemap: " + SitemapPage.ADDRESS.at(url) + "\n")
                .orElse("");
        return Stream.of(OutputFile.text("robots.txt", "User-agent: *\nAllow: /\n" + sitemap));
    }
}
