package dev.sharh.cli.terminal;

import dev.sharh.content.JarResource;
import dev.sharh.language.PluralRules;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The messages of the command line in one language: the file {@code messages.<language>.properties} of the jar, or the
 * English one. Values go to {@code {0}}, {@code {1}}. A message with a number has a form for each plural category of
 * CLDR, such as {@code files.few}; the file has the rules of its language.
 */
public final class Messages {
    private static final String ENGLISH = "en";

    private final ResourceBundle texts;
    private final PluralRules plurals;

    private Messages(ResourceBundle texts) {
        this.texts = texts;
        this.plurals = PluralRules.parse(texts.getString("plurals"));
    }

    /**
     * Returns the messages in a language.
     *
     * @param language an ISO 639 code
     */
    public static Messages in(String language) {
        return new Messages(bundle(exists(language) ? language : ENGLISH));
    }

    /**
     * Returns the texts of the help in a language, by the keys that picocli gives to commands and options. They are empty
     * for English, which is in the annotations.
     */
    public static Optional<ResourceBundle> helpTexts(String language) {
        return !language.equals(ENGLISH) && exists(language) ? Optional.of(bundle(language)) : Optional.empty();
    }

    /** Returns a message with its values. */
    public String get(String key, Object... values) {
        String text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns a message for a number, which goes to {@code {0}}. */
    public String count(String key, long count) {
        String form = key + "." + plurals.select(count).keyword();
        return get(texts.containsKey(form) ? form : key + ".other", count);
    }

    private static boolean exists(String language) {
        return Messages.class.getResource(path(language)) != null;
    }

    private static ResourceBundle bundle(String language) {
        try {
            return new PropertyResourceBundle(new StringReader(JarResource.requiredText(path(language))));
        } catch (IOException e) {
            throw JarResource.damaged(path(language), e);
        }
    }

    private static String path(String language) {
        return "/dev/sharh/cli/messages." + language + ".properties";
    }
}
