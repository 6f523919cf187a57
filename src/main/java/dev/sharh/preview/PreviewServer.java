package dev.sharh.preview;

import dev.sharh.content.JarResource;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.io.CloseMode;

/**
 * Serves a site from memory. The path of a request is looked up among the files of the site and never reaches the disk.
 * By default only this machine can connect, and only with a name of this machine (against DNS rebinding). Open pages
 * receive an event when they change.
 *
 * <p>A path can be percent-encoded, as in pages and browsers, or in raw UTF-8, as some other programs send it.
 */
public final class PreviewServer implements AutoCloseable {
    /** The number of explainers that are shown before their build has ended. */
    private static final int MAX_EARLY = 8;

    /** Drafts are for the editor only: no other site may load or show them. */
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "frame-ancestors 'none'");

    private static final String SCRIPT = "preview.js";
    private static final String EVENTS = "events";
    private static final String TRANSLATIONS = "diagnostics.json";
    private static final String FACTS = "facts.json";

    private final Optional<String> host;
    private final String base;
    private final String token = createToken();
    private final SnapshotPages pages;
    private final EventStreams streams = new EventStreams();
    private volatile Snapshot snapshot = Snapshot.NOTHING;
    private volatile Snapshot lastResult = Snapshot.NOTHING;
    private volatile Function<Set<String>, List<PreviewDiagnostic>> facts = folders -> List.of();
    private final AtomicInteger early = new AtomicInteger();
    private final List<HttpServer> servers;

    private PreviewServer(Optional<String> host, int port, String base) throws IOException {
        this.host = host;
        this.base = base;
        this.pages = new SnapshotPages(base, token);
        this.servers = HttpServers.open(
                host, port, bound -> (message, response, context) -> handle(Request.of(message, bound), response));
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
        return new PreviewServer(host, port, inner.isEmpty() ? "/" : "/" + inner + "/");
    }

    /** Returns the address to open in a browser. */
    public String address() {
        InetAddress bound = servers.get(0).getInetAddress();
        String name = host.filter(named -> !bound.isAnyLocalAddress()).orElse("localhost");
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + base;
    }

    /** Returns whether other machines can connect. */
    public boolean isOpen() {
        return servers.stream().anyMatch(server -> !server.getInetAddress().isLoopbackAddress());
    }

    /** Returns the port that was free. */
    public int port() {
        return servers.get(0).getLocalPort();
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

    @Override
    public void close() {
        servers.forEach(server -> server.close(CloseMode.IMMEDIATE));
    }

    private void handle(Request request, ClassicHttpResponse response) {
        Reply reply = reply(request);
        HEADERS.forEach(response::setHeader);
        if (mayBeFramed(request.path())) {
            response.removeHeaders("Content-Security-Policy");
        }
        reply.headers().forEach(response::setHeader);
        if (request.hasBody()) {
            response.setHeader("Connection", "close"); // the body is not the next request
        }
        if (request.hasCurrent(reply)) {
            response.setCode(304);
        } else {
            response.setCode(reply.status());
            response.setEntity(reply.body());
        }
    }

    private Reply reply(Request request) {
        if (!request.isForOwnName(host)) {
            return Reply.text(403, "This preview answers only to localhost.");
        }
        if (!List.of("GET", "HEAD").contains(request.message().getMethod())) {
            OutputFile text = OutputFile.text("reply.txt", "Only GET and HEAD are answered.\n");
            return Reply.of(405, text, Map.of("Allow", "GET, HEAD"));
        }
        if (request.hasBody()) {
            return Reply.text(400, "A request that reads has no body.");
        }
        String own = base + SnapshotPages.OWN_FOLDER;
        if (request.path().equals(own + EVENTS) && request.message().getMethod().equals("GET")) {
            return openStream(request);
        }
        if (request.path().equals(own + SCRIPT)) {
            return Reply.of(200, OutputFile.text(SCRIPT, JarResource.requiredText("/dev/sharh/preview/" + SCRIPT)));
        }
        if (request.path().equals(own + TRANSLATIONS)) {
            String language = request.parameter("language").orElse("");
            return Reply.of(200, OutputFile.text(TRANSLATIONS, PreviewJson.translations(language)));
        }
        if (request.path().equals(own + FACTS)) {
            String page = request.parameter("page")
                    .flatMap(path -> file(snapshot, path))
                    .orElse("");
            Set<String> folders = Set.copyOf(List.of(page.split("/", -1)));
            return Reply.of(200, OutputFile.text(FACTS, PreviewJson.notes(facts.apply(folders))));
        }
        return pages.reply(snapshot, request.path(), request.target().getRawPath());
    }

    /** Opens a stream between two snapshots, so that it misses none. */
    private synchronized Reply openStream(Request request) {
        boolean known = request.parameter("token").filter(token::equals).isPresent();
        if (!known || !request.isFromThisSite(host)) {
            return Reply.text(403, "Only pages of this preview may listen.");
        }
        Snapshot now = snapshot;
        String path = request.parameter("page").orElse("");
        String page = file(now, path).orElse("");
        boolean older = request.parameter("version")
                .filter(version ->
                        !now.file(page).map(PreviewFile::version).orElse("").equals(version))
                .isPresent();
        String state = PreviewJson.state(now, page, older ? Snapshot.Difference.CONTENT : Snapshot.Difference.NONE);
        return streams.open(path, state)
                .map(stream -> new Reply(200, stream, Map.of()))
                .orElseGet(() -> Reply.text(503, "Too many pages are open."));
    }

    private boolean mayBeFramed(String path) {
        String file = path.endsWith("/") ? path + "index.html" : path;
        return path.startsWith(base) && Address.mayBeFramed(file.substring(base.length()));
    }

    private static String createToken() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
