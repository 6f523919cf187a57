package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import dev.sharh.render.host.NotFoundPageLinks;
import dev.sharh.render.html.Html;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file of a snapshot for a path as most hosts do, and adds the script of the preview to pages. It never reads
 * the disk.
 */
final class SnapshotPages {
    /** The folder of the preview's own files below the base path. No folder of content begins with a dot. */
    static final String OWN_FOLDER = ".sharh/preview/";

    private static final String INDEX = "index.html";
    private static final String POLICY = "default-src 'none';";
    private static final String EMPTY_PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Sharh</title>
            <body>
            </body>
            </html>
            """;

    private final String base;
    private final String token;
    private final Map<String, Served> served = new ConcurrentHashMap<>();

    /** The response with a file of a snapshot. It is kept, so that requests during a build don't slow it down. */
    private record Served(PreviewFile file, Reply reply) {}

    /**
     * @param base the path of the site, with a slash at both ends
     * @param token known only to pages of this preview
     */
    SnapshotPages(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /**
     * Returns the response to a request.
     *
     * @param path the path of the request, decoded
     * @param rawPath the path of the request, percent-encoded
     */
    Reply reply(Snapshot snapshot, String path, String rawPath) {
        if (!path.startsWith(base)) {
            return path.equals("/") || (path + "/").equals(base)
                    ? Reply.redirect(base)
                    : Reply.text(404, "This preview is below " + base);
        }
        if (snapshot.files().isEmpty()) {
            return Reply.of(200, OutputFile.text(INDEX, withScript(EMPTY_PAGE, "")));
        }
        String inner = path.substring(base.length());
        if (!inner.isEmpty()
                && !inner.endsWith("/")
                && snapshot.file(inner + "/" + INDEX).isPresent()) {
            return Reply.redirect(rawPath + "/");
        }
        return file(snapshot, inner).map(this::served).orElseGet(() -> Reply.of(404, notFoundPage(snapshot)));
    }

    /** Returns the file of the snapshot that the page at a path shows. */
    Optional<PreviewFile> page(Snapshot snapshot, String path) {
        return path.startsWith(base) ? file(snapshot, path.substring(base.length())) : Optional.empty();
    }

    private static Optional<PreviewFile> file(Snapshot snapshot, String inner) {
        return inner.isEmpty() || inner.endsWith("/")
                ? snapshot.file(inner + INDEX)
                : snapshot.file(inner).or(() -> snapshot.file(inner + ".html"));
    }

    private OutputFile notFoundPage(Snapshot snapshot) {
        URI root = URI.create("http://localhost").resolve(base);
        return snapshot.file("404.html")
                .map(file -> withScript(NotFoundPageLinks.fromRoot(file.load(), root)))
                .orElseGet(() -> OutputFile.text("404.txt", "Not found.\n"));
    }

    @SuppressWarnings("ReferenceEquality") // a build reuses the files that did not change
    private Reply served(PreviewFile file) {
        return served.compute(
                        file.path(),
                        (path, known) -> known != null && known.file() == file
                                ? known
                                : new Served(file, reply(withScript(file.load()))))
                .reply();
    }

    private static Reply reply(OutputFile file) {
        return Reply.of(200, file, Map.of("ETag", "\"" + PreviewFile.version(file) + "\""));
    }

    private OutputFile withScript(OutputFile file) {
        return file.path().endsWith(".html")
                ? OutputFile.text(file.path(), withScript(file.text(), PreviewFile.version(file)))
                : file;
    }

    private String withScript(String html, String version) {
        String script = "<script nonce=\"" + token + "\" src=\"" + Html.escape(base + OWN_FOLDER)
                + "preview.js\" data-events=\"" + Html.escape(base + OWN_FOLDER) + "events?token=" + token
                + "\" data-version=\"" + version + "\" defer></script>\n";
        String page = html.replaceFirst(POLICY, POLICY + " script-src 'nonce-" + token + "'; frame-src 'self';");
        int end = page.lastIndexOf("</body>");
        return end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
    }
}
