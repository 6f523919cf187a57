package dev.sharh.preview;

import dev.sharh.language.Message;
import java.util.Optional;

/**
 * What is wrong with a text, as a browser shows it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param place file, line and column
 * @param explainer the folder that the file is in; empty for a file of the whole site
 * @param line the line itself; absent if there is none to show
 */
public record Finding(
        String severity,
        String code,
        String place,
        String explainer,
        Message message,
        Optional<Message> hint,
        Optional<Line> line) {
    /** The code of the one kind of note that the editor's bar shows: its message begins with the block's id. */
    public static final String NOT_CITED = "citation/block-not-cited";

    /** A line in three parts, of which the one in the middle is meant. */
    public record Line(String before, String word, String after) {}
}
