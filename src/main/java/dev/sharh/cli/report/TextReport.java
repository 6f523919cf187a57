package dev.sharh.cli.report;

import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Program;
import dev.sharh.cli.terminal.TerminalText;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * Diagnostics for people, in their language: {@code file:line:column: severity code: message}, the line of the file, and
 * the hint.
 */
public final class TextReport {
    private static final int MAX_SHOWN = 50;

    private static final Path WORKING_FOLDER = Path.of("").toAbsolutePath();

    /** What happens to notes, which need no action. */
    public enum Notes {
        SHOWN,
        COUNTED,
        LEFT_OUT
    }

    private final SourceLines lines;
    private final Ansi ansi;
    private final Notes notes;
    private final CliContext context;

    /**
     * @param ansi whether severities and codes get colours
     * @param context has the language of the report
     */
    public TextReport(SourceLines lines, Ansi ansi, Notes notes, CliContext context) {
        this.lines = lines;
        this.ansi = ansi;
        this.notes = notes;
        this.context = context;
    }

    /** Prints all diagnostics, or, without notes, at most {@value #MAX_SHOWN}: errors before warnings. */
    public void print(DiagnosticList diagnostics, PrintWriter out) {
        List<Diagnostic> relevant = relevant(diagnostics);
        int most = notes == Notes.SHOWN ? relevant.size() : MAX_SHOWN;
        List<Diagnostic> shown = relevant.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(most)
                .sorted(DiagnosticList.BY_PLACE)
                .toList();
        shown.forEach(diagnostic -> print(diagnostic, out));
        if (relevant.size() > most) {
            out.println(context.text(Message.of("… and {0} more", relevant.size() - most)));
        }
        if (!shown.isEmpty()) {
            out.println(context.text(Message.of(
                    "“{0} explain {1}” explains this diagnostic.",
                    Program.name(), shown.get(0).code())));
        }
        out.flush();
    }

    /** Prints the diagnostics and their number; nothing if there are none. */
    public void printWithSummary(DiagnosticList diagnostics, PrintWriter out) {
        print(diagnostics, out);
        if (!relevant(diagnostics).isEmpty()) {
            out.println(summary(diagnostics));
        }
        out.flush();
    }

    /** Returns the number of errors, warnings and notes in one line. */
    public String summary(DiagnosticList diagnostics) {
        Message errors = Message.count(diagnostics.count(Severity.ERROR), "{0} error", "{0} errors");
        Message warnings = Message.count(diagnostics.count(Severity.WARNING), "{0} warning", "{0} warnings");
        long count = diagnostics.count(Severity.NOTE);
        if (notes == Notes.LEFT_OUT || count == 0) {
            return context.text(Message.of("{0}, {1}", errors, warnings));
        }
        String summary = context.text(
                Message.of("{0}, {1}, {2}", errors, warnings, Message.count(count, "{0} note", "{0} notes")));
        return notes == Notes.COUNTED ? summary + " " + context.text(Message.of("(--verbose shows them)")) : summary;
    }

    private List<Diagnostic> relevant(DiagnosticList diagnostics) {
        return diagnostics.all().stream()
                .filter(diagnostic -> notes == Notes.SHOWN || diagnostic.severity() != Severity.NOTE)
                .toList();
    }

    /** A translated message gets a line of its own: terminals differ in how they order a line with both directions. */
    private void print(Diagnostic diagnostic, PrintWriter out) {
        Optional<String> problem = translation(diagnostic.problem());
        out.printf(
                Locale.ROOT,
                "%s:%d:%d: %s %s: %s%n",
                TerminalText.escape(lines.path(diagnostic.place().file(), WORKING_FOLDER)),
                diagnostic.place().line(),
                diagnostic.place().column(),
                severity(diagnostic.severity()),
                styled("faint", diagnostic.code()),
                problem.isPresent() ? "" : TerminalText.escape(diagnostic.message()));
        problem.ifPresent(out::println);
        lines.line(diagnostic)
                .map(line -> SourceSnippet.of(line, diagnostic.place().column()))
                .ifPresent(snippet -> print(snippet, diagnostic.place().line(), out));
        diagnostic.advice().ifPresent(hint -> out.println("  " + hint(hint)));
    }

    private String hint(Message hint) {
        return translation(hint)
                .map(text -> context.text(Message.of("What to do:")) + " " + Program.asStarted(text))
                .orElseGet(() -> "help: " + Program.asStarted(TerminalText.escape(hint.english())));
    }

    private Optional<String> translation(Message message) {
        return context.catalog()
                .get()
                .say(message, value -> TerminalText.isolate(TerminalText.escape(value)))
                .map(TerminalText::isolateCode);
    }

    private void print(SourceSnippet snippet, int line, PrintWriter out) {
        String number = String.format(Locale.ROOT, "%5d | ", line);
        out.println(number + snippet.text());
        snippet.caret().ifPresent(columns -> out.println(" ".repeat(number.length() + columns) + styled("bold", "^")));
        snippet.word().ifPresent(word -> out.println("      " + styled("bold", "→") + " “" + word + "”"));
    }

    private String severity(Severity severity) {
        String colour = switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case NOTE -> "cyan";
        };
        return styled("bold," + colour, severity.word());
    }

    /** Only for words of the program: picocli would interpret its own markup in an editor's text. */
    private String styled(String style, String word) {
        return ansi.string("@|" + style + " " + word + "|@");
    }
}
