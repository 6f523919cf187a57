package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Located;
import dev.sharh.model.MediaFile;
import java.util.List;

/** An image of an edition or an event is a file of the folder media, and has an alternative text. */
final class MediaFileExists implements Check.OfDocument {
    @Override
    public void check(Document document, Diagnostic.Report report) {
        List<String> media = document.media().stream().map(MediaFile::path).toList();
        document.editions().stream()
                .flatMap(edition -> Inlines.in(edition, Inline.Image.class))
                .forEach(image -> check(image, media, report));
        document.timeline().stream()
                .flatMap(timeline -> timeline.events().stream())
                .flatMap(event -> event.media().stream())
                .forEach(picture -> checkFile(picture.image(), media, report));
    }

    private static void checkFile(Located<String> image, List<String> media, Diagnostic.Report report) {
        if (!media.contains(image.value())) {
            report.accept(error(
                    "media/not-found",
                    image.place(),
                    Message.of("the folder media has no file “{0}”", image.value()),
                    Spelling.hint(
                            image.value(),
                            media,
                            Message.of(
                                    "put the image into the folder media beside the text, and write media/<name>"))));
        }
    }

    private static void check(Inline.Image image, List<String> media, Diagnostic.Report report) {
        checkFile(new Located<>(image.source(), image.place()), media, report);
        if (image.alternative().text().isBlank()) {
            report.accept(error(
                    "media/no-alternative",
                    image.place(),
                    Message.of("the image has no alternative text"),
                    Message.of("write between the brackets what it shows: ![…]({0})", image.source())));
        }
    }
}
