package dev.sharh.cli.terminal;

import dev.sharh.language.PluralRules;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the tool itself says to whoever runs it, in that person's language: the jar's {@code messages.<language>.properties},
 * and English where there is no such file. Places for values are {@code {0}}, {@code {1}}; a counted message has a form for
 * each plural category of its language, {@code files.few}, by CLDR's rules, which the file repeats. Nothing of it comes into a file.
 */
public final class Messages {
    private static final String ENGLISH = "en";

    private final Properties texts;
    private final PluralRules plurals;

    private Messages(Properties texts, PluralRules plurals) {
        this.texts = texts;
        this.plurals = plurals;
    }

    /** Whether there are messages in a language that isn't English, which stands in the code. */
    public static boolean speaks(String language) {
        return !language.equals(ENGLISH) && Messages.class.getResource(path(language)) != null;
    }

    /** The texts whose keys begin with a prefix, by the rest of their keys. */
    public Map<String, String> below(String prefix) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), texts::getProperty));
    }

    /** The messages in a language, by its code in ISO 639. */
    public static Messages in(String language) {
        String code = speaks(language) ? language : ENGLISH;
        Properties texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(path(code))) {
            texts.load(new InputStreamReader(present(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
        return new Messages(texts, PluralRules.parse(texts.getProperty("plurals", "")));
    }

    /** The message, its places filled in their order. */
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message “" + key + "”");
        }
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    /** The message for a number of things, which is its place {@code {0}}. */
    public String count(String key, long count) {
        String form = key + "." + plurals.select(count).keyword();
        return get(texts.containsKey(form) ? form : key + ".other", count);
    }

    private static InputStream present(@Nullable InputStream stream) throws FileNotFoundException {
        if (stream == null) {
            throw new FileNotFoundException(path(ENGLISH));
        }
        return stream;
    }

    private static String path(String language) {
        return "/dev/sharh/cli/messages." + language + ".properties";
    }
}
