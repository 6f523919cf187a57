package dev.sharh.cli;

import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.fonts.WebFonts;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sharh fonts}: makes the theme's web fonts. */
@Command(
        name = "fonts",
        description = {
            "Builds the theme's web fonts from templates/fonts/fonts.yaml.",
            "Run it after a change of that file; a build uses the fonts that exist."
        })
final class FontsCommand extends CliCommand {
    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, byte[]> files = new WebFonts(project.folder()).make(found::add);
        DiagnosticList diagnostics = new DiagnosticList(found);
        report(project.folder(), TextReport.Notes.SHOWN).printWithSummary(diagnostics, err());
        if (diagnostics.hasErrors(false)) {
            return Main.ERRORS;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            EditorFiles.replace(project.folder().resolve(file.getKey()), file.getValue());
            project.say(Message.of(
                    "{0} ({1})", file.getKey(), Message.count(file.getValue().length, "{0} byte", "{0} bytes")));
        }
        return Main.DONE;
    }
}
