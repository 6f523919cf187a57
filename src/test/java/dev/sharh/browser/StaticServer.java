package dev.sharh.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Serves a folder as a static host does: at a base path, with {@code index.html} for folders, {@code 404.html}, and what
 * {@code _headers} says of all pages.
 */
final class StaticServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "xml", "application/xml",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4, StaticServer::daemon);
    private final Path folder;
    private final String base;

    /**
     * Starts to serve.
     *
     * @param base {@code /} or {@code /repo/}
     */
    StaticServer(Path folder, String base) throws IOException {
        this.folder = folder;
        this.base = base;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "static-server");
        thread.setDaemon(true);
        return thread;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(base) ? folder.resolve(path.substring(base.length())) : folder.resolve("none");
            Path target = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean found = Files.isRegularFile(target);
            byte[] bytes = Files.readAllBytes(found ? target : folder.resolve("404.html"));
            String name = (found ? target : folder.resolve("404.html")).toString();
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            headersForAll()
                    .forEach((header, value) -> exchange.getResponseHeaders().set(header, value));
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What {@code _headers} says of all addresses, as hosts read it. */
    private Map<String, String> headersForAll() throws IOException {
        Path file = folder.resolve("_headers");
        if (!Files.exists(file)) {
            return Map.of();
        }
        return Files.readAllLines(file).stream()
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')), line -> line.substring(line.indexOf(':') + 2)));
    }
}
