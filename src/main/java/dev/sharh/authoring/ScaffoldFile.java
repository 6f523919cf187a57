package dev.sharh.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text that the jar carries for new sites. */
final class ScaffoldFile {
    private ScaffoldFile() {}

    /** The text, if there is a file of that name. */
    static Optional<String> text(String name) {
        try (InputStream in = ScaffoldFile.class.getResourceAsStream("/dev/sharh/authoring/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }
}
