package dev.sharh.cli.report;

import dev.sharh.build.BuildResult;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.preview.Finding;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A build's findings, as the preview shows them. */
public final class PreviewFindings {
    /** Of more the lines are not shown, for nobody reads them at once. */
    private static final int MOST_LINES = 60;

    private PreviewFindings() {}

    /** What a page shows of the findings, errors first, and then in the order of files and lines. */
    public static List<Finding> of(BuildResult result, Path project) {
        SourceLines lines = SourceLines.of(project);
        List<Diagnostic> shown = result.diagnostics().stream()
                .filter(each -> each.severity() != Severity.NOTE || each.code().equals(Finding.NOT_CITED))
                .toList();
        List<Diagnostic> all = new Findings(shown)
                .all().stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> finding(all.get(i), lines, i < MOST_LINES))
                .toList();
    }

    private static Finding finding(Diagnostic diagnostic, SourceLines lines, boolean withLine) {
        String file = diagnostic.place().file();
        String[] folders = file.split("/", -1);
        return new Finding(
                diagnostic.severity().word(),
                diagnostic.code(),
                ControlCharacterEscaper.of(file) + ":" + diagnostic.place().line() + ":"
                        + diagnostic.place().column(),
                folders.length > 2 ? folders[1] : "",
                shown(diagnostic.problem()),
                diagnostic.advice().map(PreviewFindings::shown),
                withLine && diagnostic.severity() != Severity.NOTE
                        ? lines.line(diagnostic.place())
                                .map(line -> line(line, diagnostic.place().column()))
                        : Optional.empty());
    }

    /** The line with the word at a column, counted from 1 in code points; a sign is a word of its own. */
    static Finding.Line line(String line, int column) {
        int[] characters = line.codePoints().toArray();
        int from = Math.min(Math.max(column - 1, 0), characters.length);
        int to = from;
        while (to < characters.length && isWordPart(characters[to])) {
            to++;
        }
        if (to == from && to < characters.length) {
            to++;
        }
        return new Finding.Line(
                shown(characters, 0, from), shown(characters, from, to), shown(characters, to, characters.length));
    }

    private static Message shown(Message message) {
        return message.mapTexts(ControlCharacterEscaper::of);
    }

    private static boolean isWordPart(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String shown(int[] characters, int from, int to) {
        return ControlCharacterEscaper.of(new String(characters, from, to - from));
    }
}
