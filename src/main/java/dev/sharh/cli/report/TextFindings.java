package dev.sharh.cli.report;

import dev.sharh.cli.ProgramName;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.content.MessageCatalog;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Findings for people: {@code file:line:column: severity code: message}, the line itself, and what to do. */
public final class TextFindings implements FindingsFormat {
    private static final int MOST_SHOWN = 50;

    /** What becomes of notes, which nobody has to act on. */
    public enum Notes {
        SHOWN,
        COUNTED,
        LEFT_OUT
    }

    private final SourceLines lines;
    private final Ansi ansi;
    private final Notes notes;
    private final CliContext user;
    private final MessageCatalog catalog;

    /** In English. */
    public TextFindings(SourceLines lines, Ansi ansi, Notes notes) {
        this(lines, ansi, notes, CliContext.PROGRAM);
    }

    /** In the language of the user, as far as messages are translated into it. */
    public TextFindings(SourceLines lines, Ansi ansi, Notes notes, CliContext user) {
        this.lines = lines;
        this.ansi = ansi;
        this.notes = notes;
        this.user = user;
        this.catalog = MessageCatalog.of(user.language());
    }

    @Override
    public void print(Findings findings, PrintWriter out) {
        List<Diagnostic> told = told(findings);
        List<Diagnostic> shown = told.stream()
                .sorted(Comparator.comparing(Diagnostic::severity)) // an error isn't lost behind many warnings
                .limit(MOST_SHOWN)
                .sorted(Findings.BY_PLACE)
                .toList();
        if (!shown.isEmpty()) {
            Messages in = user.messages();
            shown.forEach(finding -> print(finding, in, out));
            if (told.size() > MOST_SHOWN) {
                out.println(in.get("findings.more", told.size() - MOST_SHOWN));
            }
            // Where more is said about findings; once, for a line under each would hide them.
            out.println(in.get("check.explain", ProgramName.get(), shown.get(0).code()));
        }
        out.flush();
    }

    /** The findings and how many they are; nothing where there are none. */
    public void printCounted(Findings findings, PrintWriter out) {
        print(findings, out);
        if (!told(findings).isEmpty()) {
            out.println(summary(findings));
        }
        out.flush();
    }

    public String summary(Findings findings) {
        Messages in = user.messages();
        String errors = in.count("errors", findings.count(Severity.ERROR));
        String warnings = in.count("warnings", findings.count(Severity.WARNING));
        if (notes == Notes.LEFT_OUT || findings.count(Severity.NOTE) == 0) {
            return in.get("findings.summary", errors, warnings);
        }
        String ofNotes = in.count("notes", findings.count(Severity.NOTE));
        String where = notes == Notes.COUNTED ? " " + in.get("findings.verbose") : "";
        return in.get("findings.summary-with-notes", errors, warnings, ofNotes) + where;
    }

    private List<Diagnostic> told(Findings findings) {
        return findings.all().stream()
                .filter(finding -> notes == Notes.SHOWN || finding.severity() != Severity.NOTE)
                .toList();
    }

    /** No line has words of two languages: where both directions meet, terminals differ in the order that they show. */
    private void print(Diagnostic finding, Messages in, PrintWriter out) {
        Optional<String> problem = translated(finding.problem());
        out.printf(
                Locale.ROOT,
                "%s:%d:%d: %s %s: %s%n",
                ControlCharacterEscaper.of(finding.place().file()),
                finding.place().line(),
                finding.place().column(),
                severity(finding.severity()),
                styled("faint", finding.code()),
                problem.isPresent() ? "" : ControlCharacterEscaper.of(finding.message()));
        problem.ifPresent(out::println);
        lines.line(finding.place())
                .map(line -> SourceSnippet.of(line, finding.place().column()))
                .ifPresent(excerpt -> print(excerpt, finding.place().line(), out));
        finding.advice()
                .ifPresent(advice -> out.println("  "
                        + translated(advice)
                                .map(words -> in.get("explain.hint") + " " + words)
                                .orElseGet(() -> "help: " + ControlCharacterEscaper.of(advice.english()))));
    }

    private Optional<String> translated(Message message) {
        return catalog.say(message, value -> BidiIsolation.value(ControlCharacterEscaper.of(value)))
                .map(BidiIsolation::in);
    }

    private void print(SourceSnippet excerpt, int line, PrintWriter out) {
        String number = String.format(Locale.ROOT, "%5d | ", line);
        out.println(number + excerpt.text());
        excerpt.caret().ifPresent(columns -> out.println(" ".repeat(number.length() + columns) + styled("bold", "^")));
        excerpt.word().ifPresent(word -> out.println("      " + styled("bold", "→") + " “" + word + "”"));
    }

    private String severity(Severity severity) {
        String colour = switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case NOTE -> "cyan";
        };
        return styled("bold," + colour, severity.word());
    }

    /** Only for words of our own: in an editor's text, picocli's marks would be obeyed. */
    private String styled(String style, String word) {
        return ansi.string("@|" + style + " " + word + "|@");
    }
}
