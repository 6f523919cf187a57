package dev.sharh.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address under which a site is published. */
public final class BaseUrl {
    public static final String HINT = "write it with https:// and without ? or #: https://example.org/sharh/";

    private BaseUrl() {}

    /** The address with a slash at its end; absent where it isn't an http(s) address of a host. */
    public static Optional<URI> parse(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            return web && plain && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
