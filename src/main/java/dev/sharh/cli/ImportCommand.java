package dev.sharh.cli;

import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.TimelineJsReader;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sharh import FILE}: converts a timeline of TimelineJS to {@code timeline.yaml}. */
@Command(
        name = "import",
        description = "Converts a TimelineJS timeline, JSON or CSV, to timeline.yaml.",
        footer = {"", "Example: sharh import history.csv --language en --out content/history/timeline.yaml"})
final class ImportCommand extends CliCommand {
    @Parameters(paramLabel = "FILE", description = "The file to import: *.json or *.csv.")
    private Path file = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of its texts, a BCP 47 tag (default: en).")
    private String language = "en";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; it must not exist (default: print the timeline).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Language tag = Language.parse(language).orElseThrow(() -> usageError("import.language", language));
        Path folder = Path.of("").toAbsolutePath();
        List<Diagnostic> found = new ArrayList<>();
        Optional<ImportedTimeline> timeline = new ProjectFiles(folder)
                .read(folder.resolve(file), found::add)
                .flatMap(source -> TimelineJsReader.read(source, found::add));
        DiagnosticList diagnostics = new DiagnosticList(found);
        report(folder, TextReport.Notes.SHOWN).printWithSummary(diagnostics, err());
        if (timeline.isEmpty() || diagnostics.hasErrors(false)) {
            return Main.ERRORS;
        }
        String yaml = timeline.get().yaml(tag);
        if (out == null) {
            out().print(yaml);
            out().flush();
        } else {
            EditorFiles.create(out, yaml);
        }
        return Main.DONE;
    }
}
