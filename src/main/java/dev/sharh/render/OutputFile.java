package dev.sharh.render;

import dev.sharh.render.template.TemplateOrigins;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of the site in memory. */
public final class OutputFile {
    /** The table of the JDK depends on its version and the system, and lacks fonts and manifests. */
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
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

    private final String path;
    private final Optional<String> text;
    private final TemplateOrigins origins;
    private volatile byte @Nullable [] bytes;

    /**
     * Creates a file.
     *
     * @param path relative to the folder of the site, with forward slashes
     * @param bytes the content, which must not be changed afterwards
     */
    public OutputFile(String path, byte[] bytes) {
        this.path = path;
        this.text = Optional.empty();
        this.bytes = bytes;
        this.origins = TemplateOrigins.UNKNOWN;
    }

    private OutputFile(String path, String text, TemplateOrigins origins) {
        this.path = path;
        this.text = Optional.of(text);
        this.origins = origins;
    }

    /** Returns the media type by the ending of the path. */
    public String mediaType() {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /** Creates a text file. The text is encoded in UTF-8 when its bytes are needed. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text, TemplateOrigins.UNKNOWN);
    }

    /** A page from templates. */
    public static OutputFile page(String path, String text, TemplateOrigins origins) {
        return new OutputFile(path, text, origins);
    }

    /**
     * Returns the page with another text; only the beginning may have another length, so that the origins stay
     * valid.
     */
    OutputFile withBeginning(String changed) {
        return new OutputFile(path, changed, origins);
    }

    /** Returns which template wrote which part of the page. */
    public TemplateOrigins origins() {
        return origins;
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = text.orElse("").getBytes(StandardCharsets.UTF_8);
            bytes = known;
        }
        return known;
    }

    public String text() {
        return text.orElseGet(() -> new String(bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && hasContentOf(file);
    }

    private boolean hasContentOf(OutputFile other) {
        boolean areTexts = text.isPresent() && other.text.isPresent();
        return areTexts ? text.equals(other.text) : Arrays.equals(bytes(), other.bytes());
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return path + " (" + bytes().length + " bytes)";
    }
}
