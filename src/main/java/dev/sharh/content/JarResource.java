package dev.sharh.content;

import dev.sharh.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads files of the jar. A missing or unreadable file is an {@link UncheckedIOException} with a message for the user. */
public final class JarResource {
    private JarResource() {}

    /** Returns a file; empty if the jar has none with this absolute path, such as {@code /theme/layout.ftl}. */
    public static Optional<byte[]> bytes(String path) {
        try (InputStream in = JarResource.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    /** Returns a text in UTF-8; empty if the jar has none with this path. */
    public static Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns a text that every jar has. */
    public static String requiredText(String path) {
        return text(path).orElseThrow(() -> damaged(path, new IOException(path)));
    }

    /** Returns the pairs of a properties file; empty if the jar has none with this path. */
    public static Map<String, String> properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(path).orElse("")));
        } catch (IOException e) {
            throw damaged(path, e);
        }
        Map<String, String> pairs = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> pairs.put(key, properties.getProperty(key)));
        return pairs;
    }

    /** Returns the exception for a file that is missing or can't be read. */
    public static UncheckedIOException damaged(String path, IOException cause) {
        return new UncheckedIOException(new MessageException(
                Message.of("“{0}” is missing in the jar of Sharh, or can't be read: install Sharh again", path),
                cause));
    }
}
