package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.SiteSink;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.JsonReports;
import dev.sharh.cli.report.SarifReport;
import dev.sharh.cli.report.TextReport;
import dev.sharh.cli.terminal.TerminalText;
import dev.sharh.content.DiagnosticReference;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.TextEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    @Option(
            names = "--verbose",
            description =
                    "Show notes too, which the other formats always contain, and what each sentence was compared with.")
    private boolean verbose;

    @Option(names = "--fix", description = "Make the changes that diagnostics propose, and show them.")
    private boolean fix;

    @Override
    public Integer call() throws IOException {
        BuildResult result = project.build(project.previewRequest(), SiteSink.NONE);
        ProposedFixes fixes = new ProposedFixes(project.folder());
        while (fix && fixes.apply(result.diagnostics())) {
            result = project.build(project.previewRequest(), SiteSink.NONE);
        }
        fixes.made().forEach(this::printFix);
        List<Diagnostic> found = new ArrayList<>(result.diagnostics());
        if (verbose) {
            found.addAll(project.facts(slug -> true));
        }
        DiagnosticList diagnostics = new DiagnosticList(found);
        switch (format) {
            case text -> printText(diagnostics, result.pagesChecked());
            case json -> out().print(JsonReports.lines(diagnostics.inRepository(project.folder())));
            case sarif ->
                out().println(SarifReport.of(diagnostics.inRepository(project.folder()), DiagnosticReference.read()));
            case codequality -> out().println(JsonReports.codeQuality(diagnostics.inRepository(project.folder())));
        }
        out().flush();
        return diagnostics.hasErrors(strict) ? Main.ERRORS : Main.DONE;
    }

    private void printFix(TextEdit edit) {
        warn(Message.of(
                "{0}: “{1}” is now “{2}”",
                edit.place().file() + ":" + edit.place().line() + ":"
                        + edit.place().column(),
                TerminalText.escape(edit.before()),
                TerminalText.escape(edit.after())));
    }

    private void printText(DiagnosticList diagnostics, boolean pagesChecked) {
        TextReport report = report(project.folder(), verbose ? TextReport.Notes.SHOWN : TextReport.Notes.COUNTED);
        report.print(diagnostics, err());
        if (!pagesChecked) {
            warn(Message.of(
                    "These errors stop the build before pages are made: templates and pages were not checked."));
        }
        project.say(report.summary(diagnostics));
    }
}
