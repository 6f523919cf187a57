package dev.sharh.render.page;

import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import java.util.stream.Stream;

/** {@code /robots.txt} (RFC 9309): everything may be read, and here is the sitemap. */
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
