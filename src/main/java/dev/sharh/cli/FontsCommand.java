package dev.sharh.cli;

import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextFindings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.fonts.WebFonts;
import dev.sharh.model.Diagnostic;
import dev.sharh.output.ReplacedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sharh fonts}: makes the theme's web fonts anew. */
@Command(
        name = "fonts",
        description = {
            "Builds the theme's web fonts from templates/fonts/fonts.yaml.",
            "Run it after a change of that file; a build uses the fonts that exist."
        },
        mixinStandardHelpOptions = true)
final class FontsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, byte[]> files = new WebFonts(project.folder()).make(diagnostics::add);
        Findings findings = new Findings(diagnostics);
        new TextFindings(
                        SourceLines.of(project.folder()),
                        spec.commandLine().getColorScheme().ansi(),
                        TextFindings.Notes.SHOWN,
                        Main.contextOf(spec))
                .printCounted(findings, spec.commandLine().getErr());
        if (findings.stop(false)) {
            return ExitCode.ERRORS;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = project.folder().resolve(file.getKey());
            ReplacedFile.write(path, file.getValue());
            project.say(file.getKey() + " (" + file.getValue().length + " bytes)");
        }
        return ExitCode.DONE;
    }
}
