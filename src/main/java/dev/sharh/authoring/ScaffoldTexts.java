package dev.sharh.authoring;

import dev.sharh.content.JarResource;
import dev.sharh.language.Language;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the jar for new sites and explainers. */
final class ScaffoldTexts {
    static final String ENGLISH = "en";

    private static final String FOLDER = "/dev/sharh/authoring/";

    private ScaffoldTexts() {}

    /** Returns the text of a file in the folder of these texts; empty if there is no such file. */
    static Optional<String> file(String name) {
        return JarResource.text(FOLDER + name);
    }

    /** Returns the text of a file that every jar contains. */
    static String requiredFile(String name) {
        return JarResource.requiredText(FOLDER + name);
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
                .flatMap(each ->
                        Optional.ofNullable(JarResource.properties(FOLDER + "words." + each + ".properties")
                                        .get(key))
                                .stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no words for “" + key + "”"));
    }
}
