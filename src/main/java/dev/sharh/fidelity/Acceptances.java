package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.AcceptedFinding;
import dev.sharh.model.Diagnostic;
import java.util.List;

/** Removes the findings of a sentence or an event that its editor accepted, and reports acceptances without a finding. */
final class Acceptances {
    private Acceptances() {}

    /**
     * Applies the acceptances of a statement to its findings.
     *
     * @param findings those of the statement are removed if they are accepted
     * @param from the number of findings before those of the statement
     */
    static void apply(List<AcceptedFinding> accepted, List<Diagnostic> findings, int from) {
        List<Diagnostic> own = findings.subList(from, findings.size());
        List<Diagnostic> unused = accepted.stream()
                .filter(acceptance -> own.stream().noneMatch(finding -> isOf(acceptance, finding)))
                .map(Acceptances::unused)
                .toList();
        own.removeIf(finding -> accepted.stream().anyMatch(acceptance -> isOf(acceptance, finding)));
        findings.addAll(unused);
    }

    private static boolean isOf(AcceptedFinding acceptance, Diagnostic finding) {
        return finding.code().startsWith("parity/")
                && finding.code().equals(acceptance.code().value());
    }

    private static Diagnostic unused(AcceptedFinding acceptance) {
        return warning(
                "citation/acceptance-unused",
                acceptance.code().place(),
                Message.of("nothing here is reported as {0}", acceptance.code().value()),
                Message.of("delete it; only codes that begin with parity/ can be accepted where they are reported"));
    }
}
