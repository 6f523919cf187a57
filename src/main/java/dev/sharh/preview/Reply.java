package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.Locale;
import java.util.Map;

/**
 * A response of the preview.
 *
 * @param headers in addition to those of every response
 */
record Reply(int status, OutputFile file, Map<String, String> headers) {
    /** The JDK's own table depends on the system, and lacks fonts and manifests. */
    private static final Map<String, String> CONTENT_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"));

    static Reply of(int status, OutputFile file) {
        return new Reply(status, file, Map.of());
    }

    /** Returns a response with a line of plain text. */
    static Reply text(int status, String text) {
        return of(status, OutputFile.text("reply.txt", text + "\n"));
    }

    static Reply redirect(String path) {
        return new Reply(301, OutputFile.text("moved.txt", ""), Map.of("Location", path));
    }

    /** Returns the media type of the file by its name. */
    String contentType() {
        String path = file.path();
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return CONTENT_TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
