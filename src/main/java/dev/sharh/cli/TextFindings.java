package dev.sharh.cli;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Help.Ansi;

/** Findings for people: {@code file:line:column: severity code: message}, the line itself, and what to do. */
final class TextFindings implements FindingsFormat {
    private static final int MOST_SHOWN = 50;

    /** What becomes of notes, which nobody has to act on. */
    enum Notes {
        SHOWN,
        COUNTED,
        LEFT_OUT
    }

    private final SourceLines lines;
    private final Ansi ansi;
    private final Notes notes;
    private final Supplier<Messages> messages;

    /** In English. */
    TextFindings(SourceLines lines, Ansi ansi, Notes notes) {
        this(lines, ansi, notes, User.PROGRAM::messages);
    }

    /**
     * Findings with their numbers in somebody's language.
     *
     * @param messages asked for where there is something to say
     */
    TextFindings(SourceLines lines, Ansi ansi, Notes notes, Supplier<Messages> messages) {
        this.lines = lines;
        this.ansi = ansi;
        this.notes = notes;
        this.messages = messages;
    }

    @Override
    public void print(Findings findings, PrintWriter out) {
        List<Diagnostic> told = told(findings);
        List<Diagnostic> shown = told.stream()
                .sorted(Comparator.comparing(Diagnostic::severity)) // an error isn't lost behind many warnings
                .limit(MOST_SHOWN)
                .sorted(Findings.BY_PLACE)
                .toList();
        shown.forEach(finding -> print(finding, out));
        if (told.size() > MOST_SHOWN) {
            out.println(messages.get().get("findings.more", told.size() - MOST_SHOWN));
        }
        reference(shown).ifPresent(out::println);
        out.flush();
    }

    /** The findings and how many they are; nothing where there are none. */
    void printCounted(Findings findings, PrintWriter out) {
        print(findings, out);
        if (!told(findings).isEmpty()) {
            out.println(summary(findings));
        }
        out.flush();
    }

    String summary(Findings findings) {
        Messages in = messages.get();
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

    /** Where more is said about findings; once, for a line under each would hide them. */
    private Optional<String> reference(List<Diagnostic> shown) {
        return shown.stream()
                .findFirst()
                .map(first -> messages.get().get("check.explain", ProgramName.get(), first.code()));
    }

    private void print(Diagnostic finding, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s:%d:%d: %s %s: %s%n",
                VisibleText.of(finding.place().file()),
                finding.place().line(),
                finding.place().column(),
                severity(finding.severity()),
                styled("faint", finding.code()),
                VisibleText.of(finding.message()));
        lines.line(finding.place())
                .map(line -> Excerpt.of(line, finding.place().column()))
                .ifPresent(excerpt -> print(excerpt, finding.place().line(), out));
        finding.hint().ifPresent(hint -> out.println("  help: " + VisibleText.of(hint)));
    }

    private void print(Excerpt excerpt, int line, PrintWriter out) {
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
