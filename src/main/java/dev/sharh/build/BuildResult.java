package dev.sharh.build;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import java.util.List;

/**
 * The result of a build; its files went to the {@link SiteSink}.
 *
 * @param explainers how many explainers the site has
 * @param pagesChecked whether the pages were rendered and checked; errors in content can stop that
 * @param hosting where and how the settings want the site published
 */
public record BuildResult(List<Diagnostic> diagnostics, int explainers, boolean pagesChecked, Hosting hosting) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether the files may not be published. */
    public boolean hasErrors() {
        return Diagnostic.hasErrors(diagnostics);
    }
}
