package dev.sharh.preview;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Optional;

/**
 * A diagnostic as a browser shows it.
 *
 * @param finding the diagnostic, whose texts have no invisible characters
 * @param line the line of the file, if it is shown
 */
public record PreviewDiagnostic(Diagnostic finding, Optional<Line> line) {
    /** The code of the notes about blocks that a summary does not cite. */
    public static final String NOT_CITED = "citation/block-not-cited";

    /**
     * A line of a file.
     *
     * @param word what the diagnostic is about
     */
    public record Line(String before, String word, String after) {}

    /** Returns file, line and column. */
    String place() {
        Place place = finding.place();
        return place.file() + ":" + place.line() + ":" + place.column();
    }

    /** Returns the name of the explainer that has the file; nothing for a file of the whole site. */
    String explainer() {
        String[] folders = finding.place().file().split("/", -1);
        return folders.length > 2 ? folders[1] : "";
    }
}
