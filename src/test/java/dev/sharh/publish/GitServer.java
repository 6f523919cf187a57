package dev.sharh.publish;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves bare repositories over HTTP with git's own {@code git http-backend}, to one user with a password. */
public final class GitServer implements AutoCloseable {
    public static final String USER = "editor";
    public static final String PASSWORD = "hunter2-secret";

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Path root;
    private final Queue<Headers> said = new ConcurrentLinkedQueue<>();

    public GitServer(Path root) throws IOException {
        this.root = root;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address(String repository) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + repository;
    }

    /** What requests said under a name, for each that said something. */
    public List<List<String>> headers(String name) {
        return said.stream()
                .map(headers -> headers.getOrDefault(name, List.of()))
                .filter(values -> !values.isEmpty())
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = new Headers();
            headers.putAll(exchange.getRequestHeaders());
            said.add(headers);
            String expected = "Basic "
                    + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            backend(exchange);
        }
    }

    /** The Common Gateway Interface (RFC 3875), as far as git needs it. */
    private void backend(HttpExchange exchange) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        builder.environment()
                .putAll(Map.of(
                        "GIT_PROJECT_ROOT", root.toString(),
                        "GIT_HTTP_EXPORT_ALL", "1",
                        "REMOTE_USER", USER,
                        "REMOTE_ADDR", "127.0.0.1",
                        "REQUEST_METHOD", exchange.getRequestMethod(),
                        "PATH_INFO", exchange.getRequestURI().getPath(),
                        "QUERY_STRING",
                                Optional.ofNullable(exchange.getRequestURI().getQuery())
                                        .orElse(""),
                        "CONTENT_TYPE", header(exchange, "Content-Type"),
                        "HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"),
                        "GIT_PROTOCOL", header(exchange, "Git-Protocol")));
        Process git = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = git.getOutputStream()) {
            exchange.getRequestBody().transferTo(in);
        }
        try (InputStream out = git.getInputStream()) {
            int status = 200;
            for (String line = line(out); !line.isEmpty(); line = line(out)) {
                String name = line.substring(0, line.indexOf(':'));
                String value = line.substring(line.indexOf(':') + 1).strip();
                if (name.equals("Status")) {
                    status = Integer.parseInt(value.substring(0, 3));
                } else {
                    exchange.getResponseHeaders().set(name, value);
                }
            }
            exchange.sendResponseHeaders(status, 0);
            out.transferTo(exchange.getResponseBody());
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
