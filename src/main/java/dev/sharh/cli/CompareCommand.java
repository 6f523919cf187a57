package dev.sharh.cli;

import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.ProjectFiles;
import dev.sharh.fidelity.TextComparison;
import dev.sharh.fidelity.TextComparison.Text;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sharh compare ARTICLE SUMMARY}: compares two plain texts, without a site. */
@Command(
        name = "compare",
        description = "Compares the facts of a summary with those of an article, both plain texts.",
        footer = {"", "Example: sharh compare article.ar.txt summary.en.txt"})
final class CompareCommand extends CliCommand {
    private static final int TEXTS = 2;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The text that the summary was made from.")
    private Path article = Path.of("");

    @Parameters(index = "1", paramLabel = "SUMMARY", description = "The text that is checked.")
    private Path summary = Path.of("");

    @Option(
            names = "--languages",
            paramLabel = "TAGS",
            split = ",",
            description =
                    "The languages of the article and of the summary, BCP 47 tags: ar,en (default: the last part of each"
                            + " file name before its ending, as in article.ar.txt).")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(names = "--verbose", description = "Show notes too, and what each sentence was compared with.")
    private boolean verbose;

    @Override
    public Integer call() {
        if (!languages.isEmpty() && languages.size() != TEXTS) {
            throw usageError(Message.of(
                    "--languages is “{0}”: name the language of the article and that of the summary, as in ar,en",
                    String.join(",", languages)));
        }
        List<Diagnostic> found = new ArrayList<>();
        Optional<Text> source = text(article, 0, found::add);
        Optional<Text> checked = text(summary, 1, found::add);
        if (source.isPresent() && checked.isPresent()) {
            TextComparison comparison = new TextComparison(new Lexicons(new CldrTables())::of);
            found.addAll(comparison.compare(source.get(), checked.get()));
            if (verbose) {
                found.addAll(comparison.facts(source.get(), checked.get()));
            }
        }
        DiagnosticList diagnostics = new DiagnosticList(found);
        TextReport report =
                report(Path.of("").toAbsolutePath(), verbose ? TextReport.Notes.SHOWN : TextReport.Notes.COUNTED);
        report.print(diagnostics, err());
        err().println(report.summary(diagnostics));
        err().flush();
        return diagnostics.hasErrors(strict) ? Main.ERRORS : Main.DONE;
    }

    private Optional<Text> text(Path file, int index, Diagnostic.Report report) {
        String tag = languages.isEmpty() ? tag(file.getFileName().toString()) : languages.get(index);
        Language language = Language.parse(tag)
                .orElseThrow(() -> usageError(Message.of(
                        "the language of {0} is not known: name it in the file name, as in article.ar.txt, or with"
                                + " --languages ar,en",
                        file.toString())));
        return new ProjectFiles(Path.of(""))
                .read(file.toAbsolutePath(), report)
                .map(read -> new Text(read.name(), language, read.text()));
    }

    /** Returns the ar of article.ar.txt. */
    private static String tag(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length > TEXTS ? parts[parts.length - TEXTS] : "";
    }
}
