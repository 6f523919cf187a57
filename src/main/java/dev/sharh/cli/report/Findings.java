package dev.sharh.cli.report;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.util.Comparator;
import java.util.List;

/** A build's diagnostics, each once, in the order of files and lines. */
public record Findings(List<Diagnostic> all) {
    static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.place().file())
            .thenComparing(d -> d.place().line())
            .thenComparing(d -> d.place().column())
            .thenComparing(Diagnostic::code);

    public Findings {
        all = all.stream().sorted(BY_PLACE).distinct().toList();
    }

    /** Whether the site can't be published with these findings. */
    public boolean stop(boolean strict) {
        return all.stream().anyMatch(d -> d.isError() || (strict && d.severity() == Severity.WARNING));
    }

    long count(Severity severity) {
        return all.stream().filter(d -> d.severity() == severity).count();
    }
}
