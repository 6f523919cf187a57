package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The folder of an explainer's pictures is no archive: what is in it is looked at, and copied, at every build. */
final class MediaCountCheck implements Check {
    private static final int MOST = 1_000;

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        List<MediaFile> media = explainer.media();
        if (media.size() <= MOST) {
            return;
        }
        Set<String> shown = explainer.editions().stream()
                .flatMap(Links::images)
                .map(Inline.Image::source)
                .collect(Collectors.toSet());
        long unseen = media.stream()
                .filter(picture -> !shown.contains(picture.path()))
                .count();
        String first = media.get(0).file();
        report.accept(warning(
                "media/many",
                Place.startOf(first.substring(0, first.lastIndexOf('/'))),
                "the explainer has " + media.size() + " pictures, more than " + MOST + ", and its texts don't show "
                        + unseen + " of them",
                "keep those that the texts show: every picture is copied into the site"));
    }
}
