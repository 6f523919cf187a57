package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.CodePoints;
import dev.sharh.language.InvisibleCharacters;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;

/** Says which characters can't stand in a file. */
public final class ForbiddenCharacters {
    private ForbiddenCharacters() {}

    /** A character that no page can hold; it may be written out, as an escape or a reference. */
    public static Diagnostic inText(int codePoint, Place place) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String what = half ? "half of a character, " : "the invisible control character ";
        return error("file/control-character", place, "the text has " + what + CodePoints.name(codePoint), "delete it");
    }

    /**
     * Reports what turns the order of letters in a file that is no prose, such as settings or a template: there it makes
     * the file say something else than a reader sees.
     */
    public static boolean turn(SourceFile file, Diagnostic.Report report) {
        var at = InvisibleCharacters.firstTurning(file.text());
        at.ifPresent(offset -> report.accept(error(
                "text/bidi-control",
                file.place(offset),
                "the file has " + CodePoints.name(file.text().charAt(offset))
                        + ", which makes what stands here read in another order than it is written in",
                "delete it; where a template must print one, write it as &#x"
                        + Integer.toHexString(file.text().charAt(offset)) + ";")));
        return at.isPresent();
    }
}
