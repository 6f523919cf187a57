package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Site;
import java.util.List;

/** An image that an edition shows must be in the explainer's media folder, and say in words what it shows. */
final class MediaFileExists implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        List<String> media = explainer.media().stream().map(MediaFile::path).toList();
        for (Edition edition : explainer.editions()) {
            Links.images(edition).forEach(image -> check(image, media, report));
        }
    }

    private static void check(Inline.Image image, List<String> media, Diagnostic.Report report) {
        if (!media.contains(image.source())) {
            report.accept(error(
                    "media/not-found",
                    image.place(),
                    "there is no file “" + image.source() + "” beside this text",
                    Spelling.hint(
                            image.source(),
                            media,
                            "put the image into the explainer's folder media and write media/<name>")));
        }
        if (image.alternative().text().isBlank()) {
            report.accept(error(
                    "media/no-alternative",
                    image.place(),
                    "the image has no text for those who can't see it",
                    "say between the brackets what it shows: ![…](" + image.source() + ")"));
        }
    }
}
