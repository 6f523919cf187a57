package dev.sharh.cli;

import dev.sharh.SiteBuild;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sharh check}: says what is wrong with the site, and writes nothing. */
@Command(
        name = "check",
        description = "Says what is wrong with the site; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh check --strict --format json"})
final class CheckCommand implements Callable<Integer> {
    /** How findings are printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (default: text). JSON is one object a line.")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        SiteBuild.Outcome outcome = project.build(true).run();
        Findings findings = new Findings(outcome.diagnostics(), project.folder());
        if (format == Format.json) {
            findings.printJson(spec.commandLine().getOut());
        } else {
            findings.printText(spec.commandLine().getErr());
            spec.commandLine().getOut().println(findings.summary());
        }
        return findings.stop(strict) ? ExitCode.ERRORS : ExitCode.DONE;
    }
}
