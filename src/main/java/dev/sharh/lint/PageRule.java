package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A rule that each page must keep by itself. */
@FunctionalInterface
interface PageRule {
    void check(Page page, Diagnostic.Report report);
}
