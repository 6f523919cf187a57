package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.LinkTarget;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;

/** A link leads to the web, to a mailbox, or to a place in the same text; nothing else is made into one. */
final class LinkIsAllowed implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        for (Edition edition : explainer.editions()) {
            Links.in(edition)
                    .filter(link -> !LinkTarget.isAllowed(link.target()))
                    .forEach(link -> report.accept(error(
                            "link/not-allowed",
                            link.place(),
                            "a link to “" + link.target() + "” is not made",
                            "link to an address that begins with https://, http:// or mailto:, or to #p2 in the"
                                    + " article")));
        }
    }
}
