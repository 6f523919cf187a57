package dev.sharh.authoring;

import dev.sharh.language.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The words of a new explainer that readers of the preview see, in a language: those of the jar's {@code
 * scaffold/words.<language>.properties}, or English ones where there is no such file.
 */
final class ScaffoldWords {
    private final Properties words;

    private ScaffoldWords(Properties words) {
        this.words = words;
    }

    static ScaffoldWords in(Language language) {
        String text = ScaffoldFile.text(name(language.language()))
                .or(() -> ScaffoldFile.text(name("en")))
                .orElseThrow(() -> new IllegalStateException("the jar is damaged"));
        Properties words = new Properties();
        try {
            words.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return new ScaffoldWords(words);
    }

    String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no words for “" + key + "”");
        }
        return word;
    }

    private static String name(String language) {
        return "words." + language + ".properties";
    }
}
