package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Block;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Site;

/** A link has words, or an image, that readers can click and hear. */
final class LinkHasWords implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.editions().stream()
                .flatMap(Links::in)
                .filter(LinkHasWords::isEmpty)
                .forEach(link -> report.accept(error(
                        "link/empty",
                        link.place(),
                        "the link to “" + link.target() + "” has no words",
                        "say between the brackets where it leads")));
    }

    private static boolean isEmpty(Inline.Link link) {
        Block content = new Block.Paragraph(link.content(), link.place());
        return Inlines.words(link.content()).text().isBlank()
                && Inlines.in(content, Inline.Image.class).findAny().isEmpty();
    }
}
