package dev.sharh.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request to the preview. */
record Request(String method, URI target, Headers headers) {
    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final String HTTP = "http://";

    static Request of(HttpExchange exchange) {
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
    }

    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /**
     * Returns whether the headers announce a body. A request that reads needs none. Servers can disagree about where a
     * body ends, and one of them would take a part of it for the next request.
     */
    boolean hasBody() {
        return headers.containsKey("Transfer-Encoding")
                || headers.getOrDefault("Content-Length", List.of()).stream()
                        .anyMatch(length -> !length.strip().equals("0"));
    }

    /** Returns the decoded path, or {@code /} if there is none. */
    String path() {
        return Optional.ofNullable(target.getPath()).orElse("/");
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** Returns whether the browser already has the content of a response. */
    boolean hasCurrent(Reply reply) {
        return Optional.ofNullable(reply.headers().get("ETag"))
                .flatMap(tag -> header("If-None-Match").filter(known -> known.contains(tag)))
                .isPresent();
    }

    /** Returns the decoded value of a parameter of the query. */
    Optional<String> parameter(String name) {
        String query = Optional.ofNullable(target.getQuery()).orElse("");
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .map(pair -> pair.substring(name.length() + 1));
    }

    /**
     * Returns whether the Host header has a name that only this machine can have, and the right port. That protects
     * against DNS rebinding.
     *
     * @param named the host that the server was started with; others can then also use its IP address
     */
    boolean isForOwnName(int ownPort, Optional<String> named) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        return hosts.size() == 1 && isOwnName(hosts.get(0), ownPort, named);
    }

    private static boolean isOwnName(String header, int ownPort, Optional<String> named) {
        String host = header.toLowerCase(Locale.ROOT);
        String port = ":" + ownPort;
        String name = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        boolean rightPort = host.endsWith(port) || ownPort == 80;
        boolean loopback = List.of("localhost", "127.0.0.1", "[::1]").contains(name) || name.endsWith(".localhost");
        boolean open = named.isPresent()
                && (name.equals(named.get()) || IP_ADDRESS.matcher(name).matches());
        return rightPort && (loopback || open);
    }

    /** Returns whether the request came from a page of this preview. Older browsers send Origin only; other programs, none. */
    boolean isFromThisSite(int ownPort, Optional<String> named) {
        boolean site = header("Sec-Fetch-Site")
                .map(from -> from.equals("same-origin") || from.equals("none"))
                .orElse(true);
        boolean origin = header("Origin")
                .map(from -> from.startsWith(HTTP) && isOwnName(from.substring(HTTP.length()), ownPort, named))
                .orElse(true);
        return site && origin;
    }
}
