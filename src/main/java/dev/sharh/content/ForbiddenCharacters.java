package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Optional;

/** Reports characters that files must not have. */
public final class ForbiddenCharacters {
    private ForbiddenCharacters() {}

    /** Returns the diagnostic for a character that HTML doesn't allow, also for one that is written as an escape. */
    public static Diagnostic control(int codePoint, Place place) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String name = Characters.code(codePoint);
        return error(
                "file/control-character",
                place,
                half
                        ? Message.of("the text has half of a character, {0}", name)
                        : Message.of("the text has the invisible control character {0}", name),
                Message.of("delete it"));
    }

    /**
     * Reports a character that changes the order of letters in a file that isn't prose, such as settings or a template. It
     * would show readers another text than the one that is read (CVE-2021-42574, "Trojan Source").
     *
     * @return whether there is one
     */
    public static boolean reportBidiControls(SourceFile file, Diagnostic.Report report) {
        Optional<Integer> found = Characters.firstBidiControl(file.text());
        found.ifPresent(at -> {
            int character = file.text().charAt(at);
            report.accept(error(
                    "text/bidi-control",
                    file.place(at),
                    Message.of(
                            "the file has {0}, which shows the text in another order than it is written in",
                            Characters.code(character)),
                    Message.of(
                            "delete it; if a template must print it, write it as &#x{0};",
                            Integer.toHexString(character))));
        });
        return found.isPresent();
    }
}
