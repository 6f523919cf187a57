package dev.sharh.build;

import dev.sharh.check.LinkCheck;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import java.util.List;
import java.util.Optional;

/**
 * An explainer that was read and checked.
 *
 * @param explainer absent if it can't be read, or is a draft that isn't wanted
 * @param links its links to other explainers, which can be checked only when all are known
 */
public record CheckedExplainer(
        Optional<Explainer> explainer, List<Diagnostic> diagnostics, List<LinkCheck.ExplainerLink> links) {
    public CheckedExplainer {
        diagnostics = List.copyOf(diagnostics);
        links = List.copyOf(links);
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
