package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A link to a place on a page leads to an id that is there. */
final class AnchorExists implements LinkRule {
    @Override
    public void check(Link link, Destination destination, Targets targets, Diagnostic.Report report) {
        IdSet ids = targets.ids().get(destination.path());
        if (ids == null) {
            return; // no page: a drawing's or a document's anchors are its own affair
        }
        destination
                .anchor()
                .filter(id -> !ids.contains(id))
                .ifPresent(id -> report.accept(Diagnostic.error(
                        "rendered/broken-anchor",
                        link.place(),
                        "“" + link.target() + "” leads to nothing: “" + destination.path() + "” has no id “" + id + "”",
                        "give the place that id, or mend the link in the template or the text that it comes from")));
    }
}
