package dev.sharh.cli.report;

import dev.sharh.cli.terminal.TerminalText;
import dev.sharh.fidelity.ComparedFacts;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Severity;
import dev.sharh.preview.PreviewDiagnostic;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The diagnostics of a build for the preview. */
public final class PreviewReport {
    /** The preview shows the line of the file for this many diagnostics; for the others, the place alone. */
    private static final int MAX_LINES = 60;

    private static final Set<String> SHOWN_NOTES =
            Set.of(PreviewDiagnostic.NOT_CITED, ComparedFacts.SENTENCE, ComparedFacts.SUMMARY);

    private PreviewReport() {}

    /** Returns what the preview shows: errors first, then by file and line. */
    public static List<PreviewDiagnostic> of(List<Diagnostic> diagnostics, Path project) {
        SourceLines lines = new SourceLines(project);
        List<Diagnostic> shown = new DiagnosticList(diagnostics)
                .all().stream()
                        .filter(each -> each.severity() != Severity.NOTE || SHOWN_NOTES.contains(each.code()))
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .toList();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> previewDiagnostic(shown.get(i), lines, i < MAX_LINES))
                .toList();
    }

    private static PreviewDiagnostic previewDiagnostic(Diagnostic diagnostic, SourceLines lines, boolean withLine) {
        Place place = diagnostic.place();
        Diagnostic escaped = new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                new Place(TerminalText.escape(place.file()), place.line(), place.column()),
                escaped(diagnostic.problem()),
                diagnostic.advice().map(PreviewReport::escaped),
                diagnostic.block(),
                diagnostic.fix());
        return new PreviewDiagnostic(
                escaped,
                withLine && !diagnostic.code().equals(PreviewDiagnostic.NOT_CITED)
                        ? lines.line(diagnostic).map(line -> line(line, place.column()))
                        : Optional.empty());
    }

    /** Splits a line at the word that begins at a column, counted from 1 in code points; a sign counts as a word. */
    private static PreviewDiagnostic.Line line(String line, int column) {
        int[] characters = line.codePoints().toArray();
        int from = Math.min(Math.max(column - 1, 0), characters.length);
        int to = Math.min(from + 1, characters.length);
        while (to < characters.length
                && SourceSnippet.isWordPart(characters[from])
                && SourceSnippet.isWordPart(characters[to])) {
            to++;
        }
        return new PreviewDiagnostic.Line(
                escaped(characters, 0, from),
                escaped(characters, from, to),
                escaped(characters, to, characters.length));
    }

    private static Message escaped(Message message) {
        return message.mapTexts(TerminalText::escape);
    }

    private static String escaped(int[] characters, int from, int to) {
        return TerminalText.escape(new String(characters, from, to - from));
    }
}
