package dev.sharh.authoring;

import dev.sharh.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The texts of the jar for new sites and explainers. */
final class ScaffoldTexts {
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

    /** Returns words of {@code words.<language>.properties}, or of the English file for other languages. */
    static String words(Language language, String key) {
        String text = file("words." + language.language() + ".properties")
                .orElseGet(() -> requiredFile("words.en.properties"));
        Properties words = new Properties();
        try {
            words.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no words for “" + key + "”"));
    }
}
