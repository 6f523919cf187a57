package dev.sharh.cli;

import dev.sharh.authoring.ForeignFile;
import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.TimelineYaml;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Timeline;
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
        description = "Converts a timeline of TimelineJS or Sharh, JSON or CSV, to timeline.yaml.",
        footer = {"", "Example: sharh import history.csv --language en --out content/history/timeline.yaml"})
final class ImportCommand extends CliCommand {
    @Parameters(paramLabel = "FILE", description = "The file to import: *.json or *.csv.")
    private Path file = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of its texts if the file doesn't say it, a BCP 47 tag (default: en).")
    private String language = "en";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; it must not exist (default: print the timeline).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Language tag = Language.parse(language)
                .orElseThrow(() ->
                        usageError(Message.of("--language is “{0}”: use a BCP 47 tag such as en or ar", language)));
        Path folder = Path.of("").toAbsolutePath();
        List<Diagnostic> found = new ArrayList<>();
        Optional<Timeline> timeline = ForeignFile.read(file, found::add)
                .flatMap(foreign -> foreign.text(
                        Message.of("save the table as CSV (UTF-8): in Excel “CSV UTF-8”, in LibreOffice “Text CSV”"),
                        found::add))
                .flatMap(source -> ImportedTimeline.read(source, tag, found::add));
        DiagnosticList diagnostics = new DiagnosticList(found);
        report(folder, TextReport.Notes.SHOWN).printWithSummary(diagnostics, err());
        if (timeline.isEmpty() || diagnostics.hasErrors(false)) {
            return Main.ERRORS;
        }
        String yaml = TimelineYaml.write(timeline.get());
        if (out == null) {
            out().print(yaml);
            out().flush();
        } else {
            EditorFiles.create(out, yaml);
        }
        return Main.DONE;
    }
}
