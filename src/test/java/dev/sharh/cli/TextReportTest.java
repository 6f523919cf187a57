package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.cli.report.JsonReports;
import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextReport;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Diagnostics as people read them, and as GitLab does. */
class TextReportTest {
    private static final Diagnostic ERROR =
            Diagnostic.error("a/b", new Place("a.md", 1, 5), Message.of("@|red bad|@"), Message.of("fix it"));
    private static final Diagnostic WARNING =
            Diagnostic.warning("c/d", new Place("a.md", 2, 6), Message.of("so so"), Message.of("think"));
    private static final Diagnostic NOTE =
            Diagnostic.note("e/f", new Place("b.md", 1, 1), Message.of("by the way"), Message.of("read"));

    @TempDir
    private Path folder;

    @Test
    void aFindingIsShownWithItsLine() throws Exception {
        Files.writeString(folder.resolve("a.md"), "\uFEFFone two\nبناء السد\n");

        assertThat(print(Ansi.OFF, TextReport.Notes.SHOWN, ERROR, WARNING, NOTE))
                .isEqualTo("""
                a.md:1:5: error a/b: @|red bad|@
                    1 | one two
                            ^
                  help: fix it
                a.md:2:6: warning c/d: so so
                    2 | بناء السد
                      → “…السد”
                  help: think
                b.md:1:1: note e/f: by the way
                  help: read
                “sharh explain a/b” explains this diagnostic.
                1 error, 1 warning, 1 note
                """);
    }

    @Test
    void anArabicEditorReadsDiagnosticsInArabic() throws Exception {
        Files.writeString(folder.resolve("a.md"), "It ends in 2026. [@p99]\nبناء السد\n");
        Diagnostic heading = Diagnostic.error(
                "text/heading-order",
                new Place("a.md", 1, 18),
                Message.of("a heading of level {0} follows one of level {1}", 5, 2),
                Message.of("write {0} before it", "###"));
        Diagnostic unknown = Diagnostic.warning(
                "c/d", new Place("a.md", 2, 6), Message.of("no one translated this"), Message.of("think"));
        StringWriter out = new StringWriter();

        new TextReport(new SourceLines(folder), Ansi.OFF, TextReport.Notes.SHOWN, new CliContext(Terminal.NONE, "ar"))
                .printWithSummary(new DiagnosticList(List.of(heading, unknown)), new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "a.md:1:18: error text/heading-order: ",
                        "عنوان فرعي من المستوى 5 يلي عنوانًا من المستوى 2",
                        "    1 | It ends in 2026. [@p99]",
                        "                         ^",
                        "  ما العمل: اكتب قبله \u2068###\u2069",
                        "a.md:2:6: warning c/d: no one translated this",
                        "    2 | بناء السد",
                        "      → “…السد”",
                        "  help: think",
                        "الأمر “\u2066sharh explain text/heading-order\u2069” يشرح هذا التشخيص.",
                        "خطأ واحد، تحذير واحد");
    }

    @Test
    void whatProgramsReadStaysEnglish() throws Exception {
        Path project = ProjectFolder.in(folder.resolve("project"))
                .replacing("content/dam/summary.en.md", "began in 2020", "began in 2021")
                .root();

        for (String format : List.of("json", "sarif")) {
            assertThat(check("ar", project, format))
                    .isEqualTo(check("en", project, format))
                    .contains("parity/date-not-in-source");
        }
        assertThat(check("ar", project, "text"))
                .contains("ليس في \u2068p1\u2069 التاريخ “\u20682021\u2069”")
                .contains("summary.en.md:6:")
                .isNotEqualTo(check("en", project, "text"));
    }

    private static String check(String language, Path project, String format) {
        StringWriter out = new StringWriter();
        Main.run(
                new CliContext(Terminal.NONE, language),
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "--format",
                format,
                "--project",
                project.toString());
        return out.toString();
    }

    @Test
    void onATerminalOurOwnWordsHaveColours() throws Exception {
        Files.writeString(folder.resolve("a.md"), "one two\n");

        assertThat(print(Ansi.ON, TextReport.Notes.LEFT_OUT, ERROR))
                .contains("\u001B[1m\u001B[31merror\u001B[")
                .contains("\u001B[2ma/b\u001B[")
                .contains("            \u001B[1m^\u001B[")
                .contains(": @|red bad|@\n");
    }

    @Test
    void notesAreCountedOrLeftOut() {
        assertThat(print(Ansi.OFF, TextReport.Notes.LEFT_OUT, NOTE)).isEmpty();
        assertThat(print(Ansi.OFF, TextReport.Notes.LEFT_OUT, WARNING, NOTE))
                .contains("c/d")
                .doesNotContain("e/f")
                .endsWith("\n“sharh explain c/d” explains this diagnostic.\n0 errors, 1 warning\n");
        assertThat(text(Ansi.OFF, TextReport.Notes.COUNTED).summary(new DiagnosticList(List.of(NOTE))))
                .isEqualTo("0 errors, 0 warnings, 1 note (--verbose shows them)");
        assertThat(text(Ansi.OFF, TextReport.Notes.COUNTED).summary(new DiagnosticList(List.of())))
                .isEqualTo("0 errors, 0 warnings");
    }

    @Test
    void anErrorIsNotLostBehindManyWarnings() {
        Diagnostic[] many = Stream.concat(
                        IntStream.range(0, 70)
                                .mapToObj(i -> Diagnostic.warning(
                                        "c/d", new Place("a.md", 1 + i, 1), Message.of("x"), Message.of("y"))),
                        Stream.of(Diagnostic.error("a/b", Place.startOf("z.md"), Message.of("x"), Message.of("y"))))
                .toArray(Diagnostic[]::new);

        assertThat(print(Ansi.OFF, TextReport.Notes.LEFT_OUT, many))
                .contains("z.md:1:1: error a/b", "… and 21 more", "1 error, 70 warnings")
                .contains("a.md:49:1", "a.md:9:1")
                .doesNotContain("a.md:50:1");
    }

    /** The fields are those that GitLab asks for; each diagnostic has a fingerprint. */
    @Test
    void gitLabGetsOneArrayWithAFingerprintForEachFinding() throws Exception {
        Diagnostic again =
                Diagnostic.note("e/f", new Place("b.md", 2, 1), Message.of("by the way"), Message.of("read"));

        String report = JsonReports.codeQuality(new DiagnosticList(List.of(ERROR, WARNING, NOTE, again)));

        Matcher fingerprints =
                Pattern.compile("\"fingerprint\":\"([0-9a-f]{32})\"").matcher(report);
        assertThat(fingerprints.results().map(found -> found.group(1)))
                .hasSize(4)
                .doesNotHaveDuplicates();
        assertThat(fingerprints.replaceAll("").strip())
                .startsWith("[{\"description\":\"@|red bad|@; fix it\",\"check_name\":\"a/b\",,\"severity\":\"major\","
                        + "\"location\":{\"path\":\"a.md\",\"lines\":{\"begin\":1}}},{")
                .contains("\"severity\":\"minor\"", "\"severity\":\"info\"")
                .endsWith("}]");
    }

    private TextReport text(Ansi ansi, TextReport.Notes notes) {
        return new TextReport(new SourceLines(folder), ansi, notes, CliContext.PROGRAM);
    }

    private String print(Ansi ansi, TextReport.Notes notes, Diagnostic... diagnostics) {
        StringWriter out = new StringWriter();
        text(ansi, notes).printWithSummary(new DiagnosticList(List.of(diagnostics)), new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
