package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** Returns the diagnostic for a character that changes the order of letters in a file that isn't prose. */
    public static Diagnostic bidiControl(int codePoint, Place place) {
        return bidiControl(codePoint, place, Message.of("delete it"));
    }

    private static Diagnostic bidiControl(int codePoint, Place place, Message hint) {
        return error(
                "text/bidi-control",
                place,
                Message.of(
                        "the file has {0}, which shows the text in another order than it is written in",
                        Characters.code(codePoint)),
                hint);
    }

    /** Reports what misleads readers in a text of a file that isn't prose. */
    public static void reportUnusual(PlacedText text, Diagnostic.Report report) {
        Characters.firstManyMarks(text.text())
                .ifPresent(at -> report.accept(warning(
                        "text/many-marks",
                        text.place(at),
                        Message.of("the text has more marks on one letter than any language writes"),
                        Message.of("delete the marks that do not belong to the word"))));
        IntStream.range(0, text.text().length())
                .filter(at -> Characters.isPresentationForm(text.text().charAt(at)))
                .boxed()
                .findFirst()
                .ifPresent(at -> report.accept(warning(
                        "text/presentation-form",
                        text.place(at),
                        Message.of(
                                "the text has letters in fixed shapes, from {0} on, as copied from a PDF; search does not find"
                                        + " them",
                                Characters.code(text.text().charAt(at))),
                        Message.of(
                                "write “{0}” with ordinary letters",
                                Normalizer.normalize(text.text(), Normalizer.Form.NFKC)))));
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
            report.accept(bidiControl(
                    character,
                    file.place(at),
                    Message.of(
                            "delete it; if a template must print it, write it as &#x{0};",
                            Integer.toHexString(character))));
        });
        return found.isPresent();
    }
}
