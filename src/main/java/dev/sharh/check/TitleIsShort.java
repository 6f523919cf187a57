package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Site;

/** A title is a line or two: it stands in lists, in feeds and on the tab of a browser. */
final class TitleIsShort implements Check {
    private static final int MOST = 200;

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.editions().forEach(edition -> {
            PlacedText title = edition.frontMatter().title();
            int length = title.text().codePointCount(0, title.text().length());
            if (length > MOST) {
                report.accept(warning(
                        "text/long-title",
                        title.start(),
                        "the title has " + length + " characters; lists and browsers show the first of them",
                        "write it with fewer than " + MOST + "; the standfirst is the place for more"));
            }
        });
    }
}
