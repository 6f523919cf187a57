package dev.sharh.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.content.JarResource;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Serves a site from memory. The path of a request is looked up among the files of the site and never reaches the disk.
 * By default only this machine can connect, and only with a name of this machine (against DNS rebinding). Open pages
 * receive an event when they change.
 *
 * <p>Addresses in pages are percent-encoded, and browsers encode what a reader types. The server of the JDK refuses a path in
 * raw UTF-8, which other programs may send, if it has a byte from 80 to 9F.
 */
public final class PreviewServer implements AutoCloseable {
    /** The number of explainers that are shown before their build has ended. */
    private static final int MAX_EARLY = 8;

    private static final String SCRIPT = "preview.js";
    private static final String EVENTS = "events";
    private static final String TRANSLATIONS = "diagnostics.json";
    private static final String FACTS = "facts.json";

    private final List<HttpServer> servers;
    private final int port;
    private final Optional<String> host;
    private final String base;
    private final String token = createToken();
    private final SnapshotPages pages;
    private final EventStreams streams = new EventStreams();
    private final ExecutorService workers = HttpServers.createWorkers();
    private volatile Snapshot snapshot = Snapshot.NOTHING;
    private volatile Snapshot lastResult = Snapshot.NOTHING;
    private volatile Function<Set<String>, List<PreviewDiagnostic>> facts = folders -> List.of();
    private final AtomicInteger early = new AtomicInteger();

    private PreviewServer(List<HttpServer> servers, Optional<String> host, String base) {
        this.servers = servers;
        this.port = servers.get(0).getAddress().getPort();
        this.host = host;
        this.base = base;
        this.pages = new SnapshotPages(base, token);
    }

    /**
     * Starts the server. It has no pages until something is {@linkplain #show shown}.
     *
     * @param host an address of this machine at which others can connect; empty for this machine alone
     * @param port the first port to try; if it is in use, the next ones are tried
     * @param basePath the path of the site: {@code /}, or {@code /repo/} for a project on GitHub Pages
     * @throws IOException if no port is free, or the host is not an address of this machine
     */
    public static PreviewServer start(Optional<String> host, int port, String basePath) throws IOException {
        String inner = basePath.replaceAll("^/+|/+$", "");
        String base = inner.isEmpty() ? "/" : "/" + inner + "/";
        PreviewServer preview = new PreviewServer(HttpServers.open(host, port), host, base);
        for (HttpServer server : preview.servers) {
            server.setExecutor(preview.workers);
            server.createContext("/", preview::handle);
            server.start();
        }
        return preview;
    }

    /** Returns the address to open in a browser. */
    public String address() {
        InetAddress bound = servers.get(0).getAddress().getAddress();
        String name = host.filter(named -> !bound.isAnyLocalAddress()).orElse("localhost");
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + base;
    }

    /** Returns whether other machines can connect. */
    public boolean isOpen() {
        return servers.stream()
                .anyMatch(server -> !server.getAddress().getAddress().isLoopbackAddress());
    }

    /** Returns the port that was free. */
    public int port() {
        return port;
    }

    /**
     * Sets where to find what the sentences of a page were compared with, when its reader asks for it.
     *
     * @param source takes the folders of the page, one of which may be that of an explainer
     */
    public void findFacts(Function<Set<String>, List<PreviewDiagnostic>> source) {
        facts = source;
    }

    /** Shows the pages of an explainer before its build has ended. */
    public void showEarly(List<PreviewFile> files) {
        if (early.incrementAndGet() <= MAX_EARLY) {
            show(snapshot.with(files));
        }
    }

    /**
     * Shows the result of a build.
     *
     * @param good whether to show its files; otherwise those of the last good build stay
     */
    public void showResult(SnapshotBuilder result, boolean good, List<PreviewDiagnostic> diagnostics) {
        early.set(0);
        Snapshot before = lastResult;
        Snapshot now = good ? before.next(result.files(), diagnostics) : before.next(before.files(), diagnostics);
        lastResult = now;
        show(now);
    }

    /** Serves a snapshot from now on, and sends an event to the open pages. */
    public synchronized void show(Snapshot now) {
        Snapshot before = snapshot;
        snapshot = now;
        streams.send(path -> {
            String file = file(now, path).or(() -> file(before, path)).orElse("");
            return PreviewJson.state(now, file, now.since(before, file));
        });
    }

    private Optional<String> file(Snapshot of, String path) {
        return pages.page(of, path).map(PreviewFile::path);
    }

    /** Returns the snapshot that is served. */
    public Snapshot shown() {
        return snapshot;
    }

    /** Returns the number of open pages that receive events. */
    int listeners() {
        return streams.size();
    }

    @Override
    public void close() {
        streams.close();
        servers.forEach(server -> server.stop(0));
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        Optional<Reply> reply;
        if (request.hasBody()) {
            exchange.getResponseHeaders().set("Connection", "close"); // the body is not the next request
        }
        try {
            reply = reply(request, exchange);
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
        if (reply.isPresent()) {
            try (exchange) {
                send(exchange, request, reply.get());
            }
        }
    }

    /** Returns the response, or empty for a page that now receives events. */
    private Optional<Reply> reply(Request request, HttpExchange exchange) throws IOException {
        if (!request.isForOwnName(port, host)) {
            return Optional.of(Reply.text(403, "This preview answers only to localhost."));
        }
        if (!request.isReading()) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Optional.of(Reply.text(405, "Only GET and HEAD are answered."));
        }
        if (request.hasBody()) {
            return Optional.of(Reply.text(400, "A request that reads has no body."));
        }
        String own = base + SnapshotPages.OWN_FOLDER;
        if (request.path().equals(own + EVENTS)) {
            return openStream(request, exchange);
        }
        if (request.path().equals(own + SCRIPT)) {
            return Optional.of(
                    Reply.of(200, OutputFile.text(SCRIPT, JarResource.requiredText("/dev/sharh/preview/" + SCRIPT))));
        }
        if (request.path().equals(own + TRANSLATIONS)) {
            String language = request.parameter("language").orElse("");
            return Optional.of(Reply.of(200, OutputFile.text(TRANSLATIONS, PreviewJson.translations(language))));
        }
        if (request.path().equals(own + FACTS)) {
            String page = request.parameter("page")
                    .flatMap(path -> file(snapshot, path))
                    .orElse("");
            Set<String> folders = Set.copyOf(List.of(page.split("/", -1)));
            return Optional.of(Reply.of(200, OutputFile.text(FACTS, PreviewJson.notes(facts.apply(folders)))));
        }
        return Optional.of(
                pages.reply(snapshot, request.path(), request.target().getRawPath()));
    }

    private Optional<Reply> openStream(Request request, HttpExchange exchange) throws IOException {
        boolean known = request.parameter("token").filter(token::equals).isPresent();
        if (!known || !request.isFromThisSite(port, host)) {
            return Optional.of(Reply.text(403, "Only pages of this preview may listen."));
        }
        Snapshot now = snapshot;
        String path = request.parameter("page").orElse("");
        String page = file(now, path).orElse("");
        boolean older = request.parameter("version")
                .filter(version ->
                        !now.file(page).map(PreviewFile::version).orElse("").equals(version))
                .isPresent();
        String state = PreviewJson.state(now, page, older ? Snapshot.Difference.CONTENT : Snapshot.Difference.NONE);
        return streams.open(exchange, path, state)
                ? Optional.empty()
                : Optional.of(Reply.text(503, "Too many pages are open."));
    }

    private static void send(HttpExchange exchange, Request request, Reply reply) throws IOException {
        byte[] bytes = reply.file().bytes();
        exchange.getResponseHeaders().set("Content-Type", reply.file().mediaType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set("Cross-Origin-Resource-Policy", "same-origin"); // drafts are for the editor only
        exchange.getResponseHeaders().set("Content-Security-Policy", "frame-ancestors 'none'");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        if (request.hasCurrent(reply)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        boolean empty = request.method().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String createToken() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
