package dev.sharh;

import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What a build has to say so far. */
final class Complaints implements Diagnostic.Report {
    private final List<Diagnostic> all = new ArrayList<>();
    private boolean error;

    @Override
    public void accept(Diagnostic diagnostic) {
        all.add(diagnostic);
        error |= diagnostic.isError();
    }

    /** Whether nothing that is to be published may be made any more. */
    boolean hasError() {
        return error;
    }

    List<Diagnostic> list() {
        return List.copyOf(all);
    }
}
