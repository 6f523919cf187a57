package dev.sharh.preview;

import dev.sharh.language.Message;
import dev.sharh.model.TextEdit;
import java.util.List;
import java.util.Optional;

/**
 * A diagnostic as a browser shows it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param place file, line and column
 * @param explainer the folder of the file; empty for a file of the whole site
 * @param block the id of the block of the article that it is about, if it is about one
 * @param line the line of the file, if it is shown
 * @param fix the edits that {@code check --fix} would make
 */
public record PreviewDiagnostic(
        String severity,
        String code,
        String place,
        String explainer,
        Message message,
        Optional<Message> hint,
        Optional<String> block,
        Optional<Line> line,
        List<TextEdit> fix) {
    public PreviewDiagnostic {
        fix = List.copyOf(fix);
    }

    /** The code of the notes about blocks that a summary does not cite. */
    public static final String NOT_CITED = "citation/block-not-cited";

    /**
     * A line of a file.
     *
     * @param word what the diagnostic is about
     */
    public record Line(String before, String word, String after) {}
}
