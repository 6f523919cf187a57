package dev.sharh;

import dev.sharh.check.HeadingOrder;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passes on the findings of rendered pages, without those that say once more what is already said of the Markdown: an
 * explainer's headings are on several pages, and only its files can be mended.
 */
final class HeadingsOfText implements Diagnostic.Report {
    private final Set<String> folders;
    private final Diagnostic.Report report;

    HeadingsOfText(List<Diagnostic> said, Diagnostic.Report report) {
        this.folders = said.stream()
                .filter(HeadingsOfText::isOne)
                .map(finding -> finding.place().file().split("/", -1)[1])
                .collect(Collectors.toSet());
        this.report = report;
    }

    /** Whether a finding is about the headings of a text. */
    static boolean isOne(Diagnostic finding) {
        return finding.code().equals(HeadingOrder.CODE);
    }

    @Override
    public void accept(Diagnostic finding) {
        boolean said = finding.code().equals(SiteLint.HEADING_ORDER)
                && Arrays.stream(finding.place().file().split("/", -1)).anyMatch(folders::contains);
        if (!said) {
            report.accept(finding);
        }
    }
}
