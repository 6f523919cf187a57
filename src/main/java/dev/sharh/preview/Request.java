package dev.sharh.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser asks for, as far as a preview wants to know. */
record Request(String method, URI target, Headers headers) {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");

    private static final String HTTP = "http://";

    static Request of(HttpExchange exchange) {
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
    }

    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /**
     * Whether it says that more comes behind it. Nothing that reads has a body, and where one ends is a matter of opinion if
     * it is said twice: what one server takes for a body is the next request for another.
     */
    boolean hasBody() {
        List<String> lengths =
                Optional.ofNullable(headers.get("Content-Length")).orElse(List.of());
        return headers.containsKey("Transfer-Encoding")
                || lengths.stream().anyMatch(length -> !length.strip().equals("0"));
    }

    /** Decoded; {@code /} if there is none. */
    String path() {
        return Optional.ofNullable(target.getPath()).orElse("/");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** Whether the browser says that it has this very file. */
    boolean hasAlready(Reply reply) {
        return Optional.ofNullable(reply.headers().get("ETag"))
                .flatMap(tag -> header("If-None-Match").filter(known -> known.contains(tag)))
                .isPresent();
    }

    /** The value of a parameter of the query, decoded. */
    Optional<String> parameter(String name) {
        String query = Optional.ofNullable(target.getQuery()).orElse("");
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(pair.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the request came to a name that nobody else can make lead here, at this very port: against DNS rebinding.
     *
     * @param named what the server was told to be called; others see it then by its number as well
     */
    boolean isForOwnName(int ownPort, Optional<String> named) {
        List<String> hosts = Optional.ofNullable(headers.get("Host")).orElse(List.of());
        return hosts.size() == 1 && isOwnName(hosts.get(0), ownPort, named);
    }

    private static boolean isOwnName(String written, int ownPort, Optional<String> named) {
        String host = written.toLowerCase(Locale.ROOT);
        String port = ":" + ownPort;
        String name = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        boolean rightPort = host.endsWith(port) || ownPort == 80;
        boolean loopback = name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("[::1]")
                || name.endsWith(".localhost");
        boolean open = named.isPresent()
                && (name.equals(named.get()) || ADDRESS.matcher(name).matches());
        return rightPort && (loopback || open);
    }

    /** Browsers say where a request comes from, the older ones only with its origin; other programs needn't. */
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
