package dev.sharh.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves a site that was made in memory, and nothing else: a request's path is looked up among the site's files and
 * never reaches the disk. Unless it is told otherwise only this machine can connect, and only by a name of this machine
 * (against DNS rebinding). Pages that are open are told when they have changed.
 */
public final class PreviewServer implements AutoCloseable {
    /** The most explainers of one build that are shown before it has ended. */
    private static final int MOST_EARLY = 8;

    private final List<HttpServer> servers;
    private final int port;
    private final Optional<String> host;
    private final BasePath base;
    private final String token = token();
    private final SnapshotPages pages;
    private final EventStreams streams = new EventStreams();
    private final ExecutorService workers = ServerLimits.workers();
    private volatile Snapshot snapshot = Snapshot.NOTHING;
    private volatile Snapshot lastResult = Snapshot.NOTHING;
    private final AtomicInteger early = new AtomicInteger();

    private PreviewServer(List<HttpServer> servers, Optional<String> host, BasePath base) {
        this.servers = servers;
        this.port = servers.get(0).getAddress().getPort();
        this.host = host;
        this.base = base;
        this.pages = new SnapshotPages(base, new LivePage(base, token));
    }

    /**
     * Starts to serve; there is nothing to be seen until something is {@linkplain #show shown}.
     *
     * @param host an address of this machine at which others may connect; absent for this machine alone
     * @param port the first port to try; the ones after it are tried where it is taken
     * @throws IOException if no port is free, or the host is none of this machine's
     */
    public static PreviewServer start(Optional<String> host, int port, BasePath base) throws IOException {
        ServerLimits.set();
        PreviewServer preview = new PreviewServer(Ports.open(host, port), host, base);
        for (HttpServer server : preview.servers) {
            server.setExecutor(preview.workers);
            server.createContext("/", preview::answer);
            server.start();
        }
        return preview;
    }

    public String address() {
        InetAddress bound = servers.get(0).getAddress().getAddress();
        String name = host.filter(named -> !bound.isAnyLocalAddress()).orElse("localhost");
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + base.path();
    }

    /** Whether others than this machine can connect. */
    public boolean isOpen() {
        return servers.stream()
                .anyMatch(server -> !server.getAddress().getAddress().isLoopbackAddress());
    }

    /** The port that it has got, which may be one after the first to try. */
    public int port() {
        return port;
    }

    /** Shows the pages of explainers that a build has made while it makes the rest. */
    public void showEarly(List<PreviewFile> made) {
        if (early.incrementAndGet() <= MOST_EARLY) {
            show(snapshot.with(made));
        }
    }

    /**
     * Shows the result of a build.
     *
     * @param good whether the files may be shown; otherwise those of the last good build stay
     */
    public void showResult(SnapshotBuilder made, boolean good, List<Finding> findings) {
        early.set(0);
        Snapshot before = lastResult;
        Snapshot now = good ? before.next(made, findings) : before.next(findings);
        lastResult = now;
        show(now);
    }

    /** Serves this from now on, and tells the pages that are open. */
    public synchronized void show(Snapshot now) {
        Snapshot before = snapshot;
        snapshot = now;
        streams.tell(path -> {
            String file = file(now, path).or(() -> file(before, path)).orElse("");
            return StateJson.of(now, file, now.since(before, file));
        });
    }

    private Optional<String> file(Snapshot of, String path) {
        return pages.page(of, path).map(PreviewFile::path);
    }

    /** What is served. */
    public Snapshot shown() {
        return snapshot;
    }

    /** How many open pages listen. */
    int listeners() {
        return streams.size();
    }

    @Override
    public void close() {
        streams.close();
        servers.forEach(server -> server.stop(0));
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        Optional<Reply> reply;
        if (request.hasBody()) {
            exchange.getResponseHeaders().set("Connection", "close"); // what comes behind is not another request
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

    /** The reply; none for a page that listens from now on. */
    private Optional<Reply> reply(Request request, HttpExchange exchange) throws IOException {
        if (!request.isForOwnName(port, host)) {
            return Optional.of(Reply.words(403, "This preview answers only to localhost."));
        }
        if (!request.isReading()) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Optional.of(Reply.words(405, "Only GET and HEAD are answered."));
        }
        if (request.hasBody()) {
            return Optional.of(Reply.words(400, "A request that reads has no body."));
        }
        String own = base.path() + LivePage.OWN;
        if (request.path().equals(own + "events")) {
            return listen(request, exchange);
        }
        if (request.path().equals(own + "preview.js")) {
            return Optional.of(Reply.of(200, script()));
        }
        if (request.path().equals(own + DiagnosticsJson.NAME)) {
            return Optional.of(Reply.of(
                    200, DiagnosticsJson.in(request.parameter("language").orElse(""))));
        }
        return Optional.of(
                pages.reply(snapshot, request.path(), request.target().getRawPath()));
    }

    private Optional<Reply> listen(Request request, HttpExchange exchange) throws IOException {
        boolean known = request.parameter("token").filter(token::equals).isPresent();
        if (!known || !request.isFromThisSite(port, host)) {
            return Optional.of(Reply.words(403, "Only pages of this preview may listen."));
        }
        Snapshot now = snapshot;
        String path = request.parameter("page").orElse("");
        String page = file(now, path).orElse("");
        boolean older = request.parameter("version")
                .filter(version ->
                        !now.file(page).map(PreviewFile::version).orElse("").equals(version))
                .isPresent();
        boolean listens = streams.open(
                exchange,
                path,
                StateJson.of(now, page, older ? Snapshot.Difference.CONTENT : Snapshot.Difference.NONE));
        return listens ? Optional.empty() : Optional.of(Reply.words(503, "Too many pages are open."));
    }

    private static OutputFile script() throws IOException {
        try (InputStream stream = PreviewServer.class.getResourceAsStream("preview.js")) {
            if (stream == null) {
                throw new IOException("the jar is damaged: preview.js is missing");
            }
            return new OutputFile("preview.js", stream.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, Request request, Reply reply) throws IOException {
        byte[] bytes = reply.file().bytes();
        exchange.getResponseHeaders()
                .set("Content-Type", ContentType.of(reply.file().path()));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        if (request.hasAlready(reply)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        boolean empty = request.method().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String token() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(random), StandardCharsets.US_ASCII);
    }
}
