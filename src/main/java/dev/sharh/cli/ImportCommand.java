package dev.sharh.cli;

import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.SpreadsheetReader;
import dev.sharh.authoring.importing.TimelineJsReader;
import dev.sharh.authoring.importing.TimelineYaml;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextFindings;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.output.NewFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh import FILE}: a timeline that was made with TimelineJS, as {@code timeline.yaml}. */
@Command(
        name = "import",
        description = "Converts a TimelineJS timeline, JSON or CSV, to timeline.yaml.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh import history.csv --language en --out content/history/timeline.yaml"})
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

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
        Language tag = Language.parse(language)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--language is “" + language + "”: use a BCP 47 tag such as en or ar"));
        Path folder = Path.of("").toAbsolutePath();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<ImportedTimeline> timeline = new ProjectFiles(folder)
                .read(folder.resolve(file), diagnostics::add)
                .flatMap(source -> read(source, diagnostics::add));
        Findings findings = new Findings(diagnostics);
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        new TextFindings(SourceLines.of(folder), ansi, TextFindings.Notes.SHOWN, Main.contextOf(spec))
                .printCounted(findings, spec.commandLine().getErr());
        if (timeline.isEmpty() || findings.stop(false)) {
            return ExitCode.ERRORS;
        }
        String yaml = new TimelineYaml(tag).write(timeline.get());
        if (out == null) {
            spec.commandLine().getOut().print(yaml);
            spec.commandLine().getOut().flush();
        } else {
            NewFile.write(out, yaml);
        }
        return ExitCode.DONE;
    }

    private static Optional<ImportedTimeline> read(SourceFile source, Diagnostic.Report report) {
        boolean table = source.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        return table ? SpreadsheetReader.read(source, report) : TimelineJsReader.read(source, report);
    }
}
