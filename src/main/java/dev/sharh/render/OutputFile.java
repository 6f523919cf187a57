package dev.sharh.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file of the site, made and not yet written. */
public final class OutputFile {
    private final String path;
    private final byte[] bytes;
    private final Optional<String> text;

    /**
     * @param path below the site's folder, with forward slashes
     * @param bytes the content; not to be changed afterwards
     */
    public OutputFile(String path, byte[] bytes) {
        this(path, bytes, Optional.empty());
    }

    private OutputFile(String path, byte[] bytes, Optional<String> text) {
        this.path = path;
        this.bytes = bytes;
        this.text = text;
    }

    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), Optional.of(text));
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return text.orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
