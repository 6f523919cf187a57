package dev.sharh.check;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import java.util.List;

/** A rule about what readers see, whichever of an explainer's files it stands in. */
@FunctionalInterface
public interface TextCheck {
    /**
     * Reports what breaks the rule.
     *
     * @param texts {@linkplain ProseText#in(Explainer) all that readers of the explainer see}
     */
    void check(Explainer explainer, List<ProseText> texts, Diagnostic.Report report);
}
