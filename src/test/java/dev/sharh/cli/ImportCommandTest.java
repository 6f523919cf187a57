package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timelines that were made with TimelineJS, taken over. */
class ImportCommandTest {
    private static final String SPREADSHEET = """
            Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group
            ,,,,,,,,,The dam,,,title,
            2020,5,,,,,,,,Work begins,"<p>The <b>work</b>, at last, begins.</p>",,,
            2021,3,4,,2021,6,,,,The strike: a pause,,,,
            -44,,,,,,,,,Caesar,,,,
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aSpreadsheetKeepsItsDatesAsExactAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("dam.csv"), SPREADSHEET);

        assertThat(sharh("import", file.toString())).describedAs(err.toString()).isZero();
        assertThat(out.toString())
                .contains("title: {en: \"The dam\"}")
                .contains("date: \"2020-05\"")
                .contains("en: \"The work, at last, begins.\"")
                .contains("date: \"2021-03-04/2021-06\"")
                .contains("id: \"the-strike-a-pause\"")
                .contains("date: \"-0043\"");
    }

    @Test
    void whatWasImportedBuildsOnceItsLanguagesAreThere() throws IOException {
        Path file = Files.writeString(folder.resolve("dam.csv"), SPREADSHEET.replace("-44", "1944"));
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"));
        Path timeline = project.root().resolve("content/dam/timeline.yaml");
        Files.delete(timeline);

        assertThat(sharh("import", file.toString(), "--out", timeline.toString()))
                .isZero();
        String inOneLanguage = project.read("content/dam/timeline.yaml");
        project.with(
                "content/dam/timeline.yaml",
                inOneLanguage
                        .replaceAll("\\{en: (\".*\")}", "{en: $1, ar: $1}")
                        .replaceAll("(?m)^( +)(status: .*)$", "$1$2\n$1cites: [p1]"));
        project.replacing(
                "content/dam/article.ar.md",
                "في 2020.",
                "في مايو 2020، بعد فكرة من 1944 وقبل إضراب من 4 مارس إلى يونيو 2021.");
        TestBuild outcome = TestBuild.published(project.root());

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.files().stream()
                        .filter(f -> f.path().equals("en/dam/index.html"))
                        .map(OutputFile::text))
                .singleElement()
                .asString()
                .contains("May 2020");
    }

    @Test
    void ourOwnJsonComesBackWithTheSameDates() throws IOException {
        ProjectFolder.in(folder.resolve("project"));
        String json = TestBuild.published(folder.resolve("project")).files().stream()
                .filter(f -> f.path().equals("dam/timeline.json"))
                .map(OutputFile::text)
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(folder.resolve("timeline.json"), json);

        assertThat(sharh("import", file.toString(), "--language", "ar")).isZero();
        assertThat(out.toString())
                .contains("date: \"2020\"")
                .contains("title: {ar: \"بدء البناء\", en: \"Work begins\"}")
                .contains("cites: [\"p1\"]");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("dam.csv"), SPREADSHEET);
        Path mine = Files.writeString(folder.resolve("timeline.yaml"), "mine");

        assertThat(sharh("import", file.toString(), "--out", mine.toString())).isEqualTo(3);
        assertThat(mine).hasContent("mine");
        assertThat(err.toString()).contains("exists already");
    }

    @Test
    void aDateThatCannotBeReadIsAnErrorAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("dam.csv"), SPREADSHEET.replace("2020,5", "May 2020,"));

        assertThat(sharh("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("dam.csv:3:1: error import/date", "“May 2020” is not a year");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tablesInUtf16AreReadAndOldEncodingsAreNamed() throws IOException {
        String arabic = SPREADSHEET.replace("Work begins", "بدء العمل");
        Path utf16 = Files.write(folder.resolve("utf16.csv"), arabic.getBytes(StandardCharsets.UTF_16));
        Path utf16le =
                Files.write(folder.resolve("utf16le.csv"), ("\uFEFF" + arabic).getBytes(StandardCharsets.UTF_16LE));
        Path utf8 = Files.writeString(folder.resolve("utf8.csv"), "\uFEFF" + arabic);
        Path old = Files.write(folder.resolve("old.csv"), arabic.getBytes(Charset.forName("windows-1256")));

        assertThat(List.of(utf16, utf16le, utf8)).allSatisfy(file -> {
            assertThat(sharh("import", file.toString()))
                    .describedAs(err.toString())
                    .isZero();
            assertThat(out.toString()).contains("title: {en: \"بدء العمل\"}");
        });
        assertThat(sharh("import", old.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("old.csv:3:15: error file/not-utf-8", "Windows-1256");
    }

    @Test
    void aWorkbookIsRefusedWithWhatToSaveInstead() throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), "PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8));

        assertThat(sharh("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("x.xlsx:1:1: error import/format", "CSV UTF-8");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");

        assertThat(sharh("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("import/not-a-timeline");
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
