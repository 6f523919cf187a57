package dev.sharh.check;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import java.util.List;

/** A rule for an explainer, beyond what is required to read its files. */
@FunctionalInterface
public interface Check {
    /**
     * Reports what breaks the rule.
     *
     * @param site the settings and the glossary; other explainers may be missing
     */
    void check(Explainer explainer, Site site, Diagnostic.Report report);

    /** A rule for explainers and pages. */
    @FunctionalInterface
    interface OfDocument {
        void check(Document document, Diagnostic.Report report);
    }

    /** A rule for the texts of an explainer or a page, in whichever of its files they are. */
    @FunctionalInterface
    interface OfTexts {
        /**
         * Reports what breaks the rule.
         *
         * @param texts {@linkplain ProseText#in(Document) the texts that readers see}
         */
        void check(Document document, List<ProseText> texts, Diagnostic.Report report);
    }

    /** A rule that compares the explainers of a site. */
    @FunctionalInterface
    interface OfSite {
        void check(Site site, Diagnostic.Report report);
    }
}
