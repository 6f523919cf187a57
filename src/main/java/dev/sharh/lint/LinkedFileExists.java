package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A relative link leads to a file of the site. */
final class LinkedFileExists implements LinkRule {
    @Override
    public void check(Link link, Destination destination, Targets targets, Diagnostic.Report report) {
        if (!targets.files().test(destination.path())) {
            report.accept(Diagnostic.error(
                    "rendered/broken-link",
                    link.place(),
                    "“" + link.target() + "” leads to “" + destination.path() + "”, which is not in the site",
                    "mend the link in the template or the text that it comes from"));
        }
    }
}
