package dev.sharh.content;

import dev.sharh.language.Message;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address at which a site is published. */
public final class BaseUrl {
    public static final Message HINT =
            Message.of("write it with https:// and without ? or #, such as https://example.org/sharh/");

    private BaseUrl() {}

    /**
     * Returns the address in ASCII, with a slash at the end: an internationalized host by its ASCII name (RFC 3490), and the
     * path percent-encoded (RFC 3987, §3.1). Empty if the text isn't an http or https address with a host.
     */
    public static Optional<URI> parse(String text) {
        try {
            URI url = ascii(new URI(text.endsWith("/") ? text : text + "/"));
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            return web && plain && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI ascii(URI url) throws URISyntaxException {
        String authority = url.getRawAuthority();
        if (authority == null || url.getHost() != null) {
            return new URI(url.toASCIIString());
        }
        String[] hostAndPort = authority.split("(?=:\\d*$)", 2);
        String host = IDN.toASCII(hostAndPort[0], IDN.USE_STD3_ASCII_RULES);
        String port = hostAndPort.length == 2 ? hostAndPort[1] : "";
        String rest = url.toString().substring(url.toString().indexOf(authority) + authority.length());
        return new URI(new URI(url.getScheme() + "://" + host + port + rest).toASCIIString());
    }
}
