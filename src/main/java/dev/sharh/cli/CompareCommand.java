package dev.sharh.cli;

import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.TextReport;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.TextComparison;
import dev.sharh.fidelity.TextComparison.Text;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    public Integer call() throws IOException {
        if (!languages.isEmpty() && languages.size() != TEXTS) {
            throw usageError(Message.of(
                    "--languages is “{0}”: name the language of the article and that of the summary, as in ar,en",
                    String.join(",", languages)));
        }
        Text source = text(article, 0);
        Text checked = text(summary, 1);
        TextComparison comparison = new TextComparison(new Lexicons(new CldrTables())::of);
        List<Diagnostic> found = new ArrayList<>(comparison.compare(source, checked));
        if (verbose) {
            found.addAll(comparison.facts(source, checked));
        }
        DiagnosticList diagnostics = new DiagnosticList(found);
        TextReport report =
                report(Path.of("").toAbsolutePath(), verbose ? TextReport.Notes.SHOWN : TextReport.Notes.COUNTED);
        report.print(diagnostics, err());
        err().println(report.summary(diagnostics));
        err().flush();
        return diagnostics.hasErrors(strict) ? Main.ERRORS : Main.DONE;
    }

    private Text text(Path file, int index) throws IOException {
        String tag = languages.isEmpty() ? tag(file.getFileName().toString()) : languages.get(index);
        Optional<Language> language = Language.parse(tag);
        return new Text(
                file.toString(),
                language.orElseThrow(() -> usageError(Message.of(
                        "the language of {0} is not known: name it in the file name, as in article.ar.txt, or with"
                                + " --languages ar,en",
                        file.toString()))),
                Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Returns the ar of article.ar.txt. */
    private static String tag(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length > TEXTS ? parts[parts.length - TEXTS] : "";
    }
}
