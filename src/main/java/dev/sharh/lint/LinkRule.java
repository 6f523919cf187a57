package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A rule about where a link leads within the site. */
@FunctionalInterface
interface LinkRule {
    void check(Link link, Destination destination, Targets targets, Diagnostic.Report report);
}
