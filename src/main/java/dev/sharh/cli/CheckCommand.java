package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.SiteSink;
import dev.sharh.cli.report.CodeQualityFindings;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.JsonFindings;
import dev.sharh.cli.report.SarifFindings;
import dev.sharh.cli.report.TextFindings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.content.DiagnosticReference;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sharh check}: says what is wrong with the site, and writes nothing. */
@Command(
        name = "check",
        description = "Reports problems of the site; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh check --strict --format json"})
final class CheckCommand implements Callable<Integer> {
    /** How findings are printed. */
    enum Format {
        text,
        json,
        sarif,
        codequality
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
    public Integer call() throws IOException {
        BuildResult result = project.build(project.previewRequest(), SiteSink.NONE);
        Findings findings = new Findings(result.diagnostics());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> {
                TextFindings text =
                        project.text(result, verbose ? TextFindings.Notes.SHOWN : TextFindings.Notes.COUNTED);
                text.print(findings, spec.commandLine().getErr());
                project.say(text.summary(findings));
            }
            case json -> new JsonFindings().print(findings, out);
            case sarif -> new SarifFindings(DiagnosticReference.read()).print(findings, out);
            case codequality -> new CodeQualityFindings().print(findings, out);
        }
        return findings.stop(strict) ? ExitCode.ERRORS : ExitCode.DONE;
    }
}
