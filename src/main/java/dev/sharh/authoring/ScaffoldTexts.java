package dev.sharh.authoring;

import dev.sharh.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the jar for new sites and explainers. */
final class ScaffoldTexts {
    static final String ENGLISH = "en";

    private ScaffoldTexts() {}

    /** Returns the text of a file beside this class, if it exists. */
    static Optional<String> file(String name) {
        try (InputStream in = ScaffoldTexts.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }

    /** Returns the text of a file that every jar contains. */
    static String requiredFile(String name) {
        return file(name).orElseThrow(() -> new IllegalStateException("the jar is damaged: " + name + " is missing"));
    }

    /** Returns words of {@code words.<language>.properties}, or of the English file if that has none. */
    static String words(Language language, String key) {
        return words(language.language(), key);
    }

    /** Returns a comment as lines of YAML, in the language of messages. */
    static String comment(String language, String key) {
        return wrapped(words(language, "comment." + key))
                .lines()
                .map(line -> "# " + line + "\n")
                .collect(Collectors.joining());
    }

    /** Returns a text in lines of at most 110 characters, if its words are not longer. */
    static String wrapped(String text) {
        return text.replaceAll("(.{1,110})(\\s+|$)", "$1\n").strip();
    }

    static String words(String language, String key) {
        return Stream.of(language, ENGLISH)
                .flatMap(each -> file("words." + each + ".properties").stream())
                .flatMap(text -> Optional.ofNullable(properties(text).getProperty(key)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no words for “" + key + "”"));
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return properties;
    }
}
