package dev.sharh.cli;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    TextFindings(SourceLines lines, Ansi ansi, Notes notes) {
        this.lines = lines;
        this.ansi = ansi;
        this.notes = notes;
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
            out.println("… and " + (told.size() - MOST_SHOWN) + " more");
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
        String summary = count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING);
        if (notes == Notes.LEFT_OUT || findings.count(Severity.NOTE) == 0) {
            return summary;
        }
        String where = notes == Notes.COUNTED ? " (--verbose shows them)" : "";
        return summary + ", " + count(findings, Severity.NOTE) + where;
    }

    private List<Diagnostic> told(Findings findings) {
        return findings.all().stream()
                .filter(finding -> notes == Notes.SHOWN || finding.severity() != Severity.NOTE)
                .toList();
    }

    /** Where more is said about findings; once, for a line under each would hide them. */
    private static Optional<String> reference(List<Diagnostic> shown) {
        List<String> codes = shown.stream().map(Diagnostic::code).distinct().toList();
        return codes.stream()
                .findFirst()
                .map(first -> codes.size() == 1
                        ? "see: ./sharh explain " + first
                        : "see: ./sharh explain CODE, such as " + first);
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

    private static String count(Findings findings, Severity severity) {
        long count = findings.count(severity);
        return count + " " + severity.word() + (count == 1 ? "" : "s");
    }
}
