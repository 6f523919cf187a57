package dev.sharh.check;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Site;

/** A rule that no explainer can keep or break alone. */
@FunctionalInterface
interface SiteCheck {
    void check(Site site, Diagnostic.Report report);
}
