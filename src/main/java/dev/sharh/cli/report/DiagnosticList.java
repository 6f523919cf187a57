package dev.sharh.cli.report;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Severity;
import dev.sharh.model.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics without duplicates, in the order of files, lines and columns. */
public record DiagnosticList(List<Diagnostic> all) {
    static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.place().file())
            .thenComparing(d -> d.place().line())
            .thenComparing(d -> d.place().column())
            .thenComparing(Diagnostic::code);

    private static final int FINGERPRINT_LENGTH = 32;

    public DiagnosticList {
        all = all.stream().sorted(BY_PLACE).distinct().toList();
    }

    /**
     * Returns the diagnostics with the paths of files relative to the root of the git repository, as code hosts need them; with
     * their paths in the project if it is in no repository.
     */
    public DiagnosticList inRepository(Path project) {
        Path root = project;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        if (root == null) {
            return this;
        }
        SourceLines files = new SourceLines(project);
        Path repository = root;
        return new DiagnosticList(all.stream()
                .map(d -> d.at(new Place(
                        files.path(d.place().file(), repository),
                        d.place().line(),
                        d.place().column())))
                .toList());
    }

    /**
     * Returns whether a command ends with errors.
     *
     * @param strict treats warnings as errors
     */
    public boolean hasErrors(boolean strict) {
        return all.stream().anyMatch(d -> d.isError() || (strict && d.severity() == Severity.WARNING));
    }

    long count(Severity severity) {
        return all.stream().filter(d -> d.severity() == severity).count();
    }

    /**
     * Returns a fingerprint for each diagnostic, in their order. Forges use it to recognize a diagnostic after lines above
     * it were added: it depends on the code, the file and the message, not on the line. Equal ones are numbered.
     */
    List<String> fingerprints() {
        Map<String, Integer> counts = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Diagnostic d : all) {
            String text = d.code() + "\n" + d.place().file() + "\n" + d.message();
            fingerprints.add(Sha256.hex(text + "\n" + counts.merge(text, 1, Integer::sum))
                    .substring(0, FINGERPRINT_LENGTH));
        }
        return fingerprints;
    }
}
