package dev.sharh.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of {@code phrases.tsv}: a phrase in a text of another direction.
 *
 * @param drawn its words as they are drawn, from left to right
 */
public record PhraseExample(String language, String before, String phrase, String after, String drawn) {
    public static List<PhraseExample> all() {
        try (InputStream in = Objects.requireNonNull(PhraseExample.class.getResourceAsStream("phrases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .map(cells -> new PhraseExample(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return before + phrase + after;
    }

    @Override
    public String toString() {
        return language + ": " + phrase;
    }
}
