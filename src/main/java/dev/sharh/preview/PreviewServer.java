package dev.sharh.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves a site that was made in memory, and nothing else: a request's path is looked up among the site's files and
 * never reaches the disk. Only this machine can connect, and only by a name of this machine (against DNS rebinding).
 */
public final class PreviewServer implements AutoCloseable {
    private static final int PORTS_TO_TRY = 20;

    private final HttpServer server;
    private final ExecutorService workers;
    private final Supplier<List<OutputFile>> site;

    private PreviewServer(HttpServer server, Supplier<List<OutputFile>> site) {
        this.server = server;
        this.site = site;
        this.workers = Executors.newFixedThreadPool(4);
    }

    /**
     * Starts to serve.
     *
     * @param port the first port to try; the ones after it are tried where it is taken
     * @param site asked at each request for the files as they are then
     * @throws IOException if no port is free
     */
    public static PreviewServer start(int port, Supplier<List<OutputFile>> site) throws IOException {
        PreviewServer preview = new PreviewServer(bind(port), site);
        preview.server.setExecutor(preview.workers);
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        return preview;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static HttpServer bind(int first) throws IOException {
        BindException taken = new BindException("no port from " + first + " on is free");
        for (int port = first; port < first + PORTS_TO_TRY && port <= 0xFFFF; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException e) {
                taken.addSuppressed(e);
            }
        }
        throw taken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!isOwnName(exchange)) {
                send(exchange, 403, OutputFile.text("refused.txt", "This preview answers only to localhost.\n"));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, OutputFile.text("refused.txt", "Only GET and HEAD are answered.\n"));
            } else {
                serve(exchange);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = Optional.ofNullable(exchange.getRequestURI().getPath())
                .orElse("/")
                .substring(1);
        List<OutputFile> files = site.get();
        if (!path.isEmpty()
                && !path.endsWith("/")
                && find(files, path + "/index.html").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 301, OutputFile.text("moved.txt", ""));
            return;
        }
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<OutputFile> found = find(files, file);
        if (found.isPresent()) {
            send(exchange, 200, found.get());
        } else {
            send(exchange, 404, find(files, "404.html").orElseGet(() -> OutputFile.text("404.txt", "Not found.\n")));
        }
    }

    private static Optional<OutputFile> find(List<OutputFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static void send(HttpExchange exchange, int status, OutputFile file) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", ContentType.of(file.path()));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD") || file.bytes().length == 0;
        exchange.sendResponseHeaders(status, head ? -1 : file.bytes().length);
        if (!head) {
            exchange.getResponseBody().write(file.bytes());
        }
    }

    /** Whether the request came to a name that only this machine has for itself, at this very port. */
    private boolean isOwnName(HttpExchange exchange) {
        List<String> hosts =
                Optional.ofNullable(exchange.getRequestHeaders().get("Host")).orElse(List.of());
        if (hosts.size() != 1) {
            return false;
        }
        String host = hosts.get(0).toLowerCase(Locale.ROOT);
        String port = ":" + server.getAddress().getPort();
        String name = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        boolean rightPort = host.endsWith(port) || server.getAddress().getPort() == 80;
        return rightPort
                && (name.equals("localhost")
                        || name.equals("127.0.0.1")
                        || name.equals("[::1]")
                        || name.endsWith(".localhost"));
    }
}
