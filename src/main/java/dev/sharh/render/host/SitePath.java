package dev.sharh.render.host;

import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import java.net.URI;

/** Addresses as a host sees them: from its root on, percent-encoded. */
final class SitePath {
    private static final URI ROOT = URI.create("http://host/");

    private SitePath() {}

    /** Where the site is below its host: {@code /} or {@code /repo/}. */
    static String base(SiteSettings settings) {
        return settings.baseUrl().map(URI::getRawPath).orElse("/");
    }

    /** Where a page is below its host, for a reader. */
    static String of(Address address, SiteSettings settings) {
        return base(settings) + belowSite(address).substring(1);
    }

    /** Where a page is below the site's own folder. */
    static String belowSite(Address address) {
        return URI.create(address.at(ROOT)).getRawPath();
    }
}
