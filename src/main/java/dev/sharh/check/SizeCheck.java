package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.MediaFile;
import dev.sharh.model.MediaFile.PictureSize;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Site;
import dev.sharh.model.Timeline;
import java.util.Set;
import java.util.stream.Collectors;

/** A title, a timeline and a folder of pictures are not too large for the pages that show them. */
final class SizeCheck implements Check {
    private static final int MAX_TITLE = 200;
    private static final int MAX_EVENTS = 200;
    private static final int MAX_PICTURES = 1_000;

    /** In pixels; phones show narrower pictures sharply. */
    private static final int WIDE = 1_000;

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        if (explainer.media().size() > MAX_PICTURES) {
            report.accept(manyPictures(explainer));
        }
        explainer.media().stream()
                .filter(picture -> MediaFile.isJpeg(picture.path()))
                .filter(picture -> explainer.smaller(picture).isEmpty())
                .forEach(picture -> picture.size()
                        .filter(size -> size.width() > WIDE)
                        .ifPresent(size -> report.accept(noSmallerSizes(picture, size))));
        explainer.editions().stream()
                .map(edition -> edition.frontMatter().title())
                .filter(title -> length(title) > MAX_TITLE)
                .forEach(title -> report.accept(longTitle(title)));
        explainer
                .timeline()
                .filter(timeline -> timeline.events().size() > MAX_EVENTS)
                .ifPresent(timeline -> report.accept(manyEvents(timeline)));
    }

    private static int length(PlacedText title) {
        return title.text().codePointCount(0, title.text().length());
    }

    private static Diagnostic longTitle(PlacedText title) {
        return warning(
                "text/long-title",
                title.start(),
                Message.of("the title has {0} characters; lists and browsers cut it", length(title)),
                Message.of("use fewer than {0}, and put the rest into the standfirst", MAX_TITLE));
    }

    private static Diagnostic manyEvents(Timeline timeline) {
        return warning(
                "timeline/many-events",
                timeline.events().get(MAX_EVENTS).id().place(),
                Message.of(
                        "the timeline has {0} events, more than readers can follow",
                        timeline.events().size()),
                Message.of("keep the {0} most important events, or write more than one explainer", MAX_EVENTS));
    }

    private static Diagnostic noSmallerSizes(MediaFile picture, PictureSize size) {
        return warning(
                "media/no-smaller-sizes",
                Place.startOf(picture.file()),
                Message.of("the picture is {0} pixels wide and has no smaller sizes for phones", size.width()),
                Message.of("run “./sharh pictures”, and commit what it writes"));
    }

    private static Diagnostic manyPictures(Explainer explainer) {
        Set<String> shown = explainer.editions().stream()
                .flatMap(edition -> Inlines.in(edition, Inline.Image.class))
                .map(Inline.Image::source)
                .collect(Collectors.toSet());
        long unused = explainer.media().stream()
                .filter(picture -> !shown.contains(picture.path()))
                .count();
        String first = explainer.media().get(0).file();
        return warning(
                "media/many",
                Place.startOf(first.substring(0, first.lastIndexOf('/'))),
                Message.of(
                        "the explainer has {0} pictures, and its texts do not show {1} of them",
                        explainer.media().size(), unused),
                Message.of("delete the pictures that the texts do not show: each build copies every picture"));
    }
}
