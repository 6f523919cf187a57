package dev.sharh.build;

import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics, from several threads at once. */
final class DiagnosticCollector implements Diagnostic.Report {
    private final List<Diagnostic> all = new ArrayList<>();

    @Override
    public synchronized void accept(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    synchronized List<Diagnostic> list() {
        return List.copyOf(all);
    }
}
