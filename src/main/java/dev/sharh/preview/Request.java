package dev.sharh.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.net.URIBuilder;

/**
 * A request to the preview.
 *
 * @param target the path and the query; what was sent as raw UTF-8 is percent-encoded
 * @param port the port of this machine that the client used
 */
record Request(HttpRequest message, URI target, int port) {
    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final Pattern RAW_BYTE = Pattern.compile("[\\x80-\\xFF]");
    private static final String HTTP = "http://";

    /**
     * @param message a request with a character for each byte
     * @throws ProtocolException if the path is malformed
     */
    static Request of(HttpRequest message, int port) throws ProtocolException {
        String target = RAW_BYTE.matcher(message.getPath())
                .replaceAll(raw ->
                        "%" + HexFormat.of().toHexDigits((byte) raw.group().charAt(0)));
        try {
            Request request = new Request(message, new URI(target), port);
            if (request.path().contains("\uFFFD")) { // in place of what is not UTF-8
                throw new ProtocolException("The path is not UTF-8.");
            }
            return request;
        } catch (URISyntaxException e) {
            throw new ProtocolException("The path is malformed.", e);
        }
    }

    /**
     * Returns whether the headers announce a body. A request that reads needs none. Servers can disagree about where a
     * body ends, and one of them would take a part of it for the next request.
     */
    boolean hasBody() {
        return message.containsHeader("Transfer-Encoding")
                || Stream.of(message.getHeaders("Content-Length"))
                        .anyMatch(length -> !length.getValue().equals("0"));
    }

    /** Returns the decoded path, or {@code /} if there is none. */
    String path() {
        return Optional.ofNullable(target.getPath()).orElse("/");
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(message.getFirstHeader(name)).map(Header::getValue);
    }

    /** Returns whether the browser already has the content of a response. */
    boolean hasCurrent(Reply reply) {
        return Optional.ofNullable(reply.headers().get("ETag"))
                .flatMap(tag -> header("If-None-Match").filter(known -> known.contains(tag)))
                .isPresent();
    }

    /** Returns the decoded value of a parameter of the query. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(new URIBuilder(target, StandardCharsets.UTF_8).getFirstQueryParam(name))
                .map(NameValuePair::getValue);
    }

    /**
     * Returns whether the Host header has a name that only this machine can have, and the right port. That protects
     * against DNS rebinding.
     *
     * @param named the host that the server was started with; others can then also use its IP address
     */
    boolean isForOwnName(Optional<String> named) {
        return message.countHeaders("Host") == 1
                && header("Host").filter(host -> isOwnName(host, named)).isPresent();
    }

    private boolean isOwnName(String header, Optional<String> named) {
        String host = header.toLowerCase(Locale.ROOT);
        String ending = ":" + port;
        String name = host.endsWith(ending) ? host.substring(0, host.length() - ending.length()) : host;
        boolean rightPort = host.endsWith(ending) || port == 80;
        boolean loopback = List.of("localhost", "127.0.0.1", "[::1]").contains(name) || name.endsWith(".localhost");
        boolean open = named.isPresent()
                && (name.equals(named.get()) || IP_ADDRESS.matcher(name).matches());
        return rightPort && (loopback || open);
    }

    /** Returns whether the request came from a page of this preview. Older browsers send Origin only; other programs, none. */
    boolean isFromThisSite(Optional<String> named) {
        boolean site = header("Sec-Fetch-Site")
                .map(from -> from.equals("same-origin") || from.equals("none"))
                .orElse(true);
        boolean origin = header("Origin")
                .map(from -> from.startsWith(HTTP) && isOwnName(from.substring(HTTP.length()), named))
                .orElse(true);
        return site && origin;
    }
}
