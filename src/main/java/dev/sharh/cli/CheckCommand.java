package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.SiteSink;
import dev.sharh.cli.report.CodeQualityReport;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.JsonReport;
import dev.sharh.cli.report.SarifReport;
import dev.sharh.cli.report.TextReport;
import dev.sharh.content.DiagnosticReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sharh check}: prints the diagnostics of a site and writes no files. */
@Command(
        name = "check",
        description = "Reports problems of the site; writes nothing.",
        footer = {"", "Example: sharh check --strict --format json"})
final class CheckCommand extends CliCommand {
    enum Format {
        text,
        json,
        sarif,
        codequality
    }

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "One of ${COMPLETION-CANDIDATES} (default: text). json is one object per line, sarif is for code hosts"
                            + " and editors, codequality for GitLab.")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(names = "--verbose", description = "Show notes too; the other formats always contain them.")
    private boolean verbose;

    @Override
    public Integer call() {
        BuildResult result = project.build(project.previewRequest(), SiteSink.NONE);
        DiagnosticList diagnostics = new DiagnosticList(result.diagnostics());
        switch (format) {
            case text -> printText(diagnostics, result.pagesChecked());
            case json -> out().print(JsonReport.of(diagnostics.inRepository(project.folder())));
            case sarif ->
                out().println(SarifReport.of(diagnostics.inRepository(project.folder()), DiagnosticReference.read()));
            case codequality -> out().println(CodeQualityReport.of(diagnostics.inRepository(project.folder())));
        }
        out().flush();
        return diagnostics.hasErrors(strict) ? Main.ERRORS : Main.DONE;
    }

    private void printText(DiagnosticList diagnostics, boolean pagesChecked) {
        TextReport report = report(project.folder(), verbose ? TextReport.Notes.SHOWN : TextReport.Notes.COUNTED);
        report.print(diagnostics, err());
        if (!pagesChecked) {
            err().println(messages().get("check.no-pages"));
        }
        project.say(report.summary(diagnostics));
    }
}
