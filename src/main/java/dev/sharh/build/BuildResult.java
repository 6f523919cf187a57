package dev.sharh.build;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Hosting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result of a build; its files went to the {@link SiteSink}.
 *
 * @param explainers how many explainers the site has
 * @param dated the front matter of those that may not be published before a day, whether or not the site has them
 * @param pagesChecked whether the pages were rendered and checked; errors in content can stop that
 * @param hosting where and how the settings want the site published
 */
public record BuildResult(
        List<Diagnostic> diagnostics, int explainers, List<Explainer> dated, boolean pagesChecked, Hosting hosting) {
    public BuildResult {
        dated = List.copyOf(dated);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the explainers that wait for a later day, but are no drafts otherwise. */
    public List<Explainer> waiting(Optional<LocalDate> day) {
        return dated.stream()
                .filter(head -> head.withoutDrafts().isPresent()
                        && head.on(day).withoutDrafts().isEmpty())
                .toList();
    }

    /** Returns whether the files may not be published. */
    public boolean hasErrors() {
        return Diagnostic.hasErrors(diagnostics);
    }
}
