package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A page loads nothing from elsewhere: nobody else learns who reads it, and it is whole without a network. */
final class NoRemoteResource implements PageRule {
    @Override
    public void check(Page page, Diagnostic.Report report) {
        page.links().stream()
                .filter(link -> link.loaded() && link.isRemote())
                .forEach(link -> report.accept(Diagnostic.error(
                        "rendered/remote-resource",
                        link.place(),
                        "the page loads “" + link.target() + "” from elsewhere",
                        "bring the file along with the site, or link to it")));
    }
}
