package dev.sharh;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import dev.sharh.render.OutputFile;
import java.util.List;

/**
 * What came of a build.
 *
 * @param rendered all that was made, also where it has an error and isn't fit to be written
 * @param hosting where and how the settings want it published
 */
public record BuildOutcome(List<Diagnostic> diagnostics, List<OutputFile> rendered, int explainers, Hosting hosting) {
    public BuildOutcome {
        diagnostics = List.copyOf(diagnostics);
        rendered = List.copyOf(rendered);
    }

    /** The site's files; none if there is an error. */
    public List<OutputFile> files() {
        return hasErrors() ? List.of() : rendered;
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
