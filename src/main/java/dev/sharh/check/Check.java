package dev.sharh.check;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;

/** A rule that an explainer must keep, beyond what reading it already demands. */
@FunctionalInterface
public interface Check {
    void check(Explainer explainer, Site site, Diagnostic.Report report);
}
