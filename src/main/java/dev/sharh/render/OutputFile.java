package dev.sharh.render;

import dev.sharh.render.template.TemplateOrigins;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of the site, made and not yet written. */
public final class OutputFile {
    private final String path;
    private final Optional<String> text;
    private final TemplateOrigins origins;
    private volatile byte @Nullable [] bytes;

    /**
     * @param path below the site's folder, with forward slashes
     * @param bytes the content; not to be changed afterwards
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

    /** A file of text, which is encoded when its bytes are wanted: some texts are but a step on the way to others. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text, TemplateOrigins.UNKNOWN);
    }

    /** A page that templates have written. */
    public static OutputFile page(String path, String text, TemplateOrigins origins) {
        return new OutputFile(path, text, origins);
    }

    /** The same page with another text, of which only the beginning is longer or shorter. */
    OutputFile withBeginning(String changed) {
        return new OutputFile(path, changed, origins);
    }

    /** Which templates have written which part. */
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
