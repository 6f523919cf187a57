package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an explainer is begun. */
class NewCommandTest {
    private static final String ARTICLE = "content/tides/article.ar.md";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void make() {
        project = ProjectFolder.in(folder.resolve("project")).with("tides.txt", "يرتفع البحر.\n\nثم *ينخفض* [1].\n");
    }

    @Test
    void writesAnExplainerThatBuildsAndThatNobodySeesYet() {
        assertThat(begin("--published", "2024-09-06", "--source-url", "https://example.org/a", "--license", "CC0"))
                .isZero();

        assertThat(project.read(ARTICLE)).isEqualTo("""
                        ---
                        # yaml-language-server: $schema=../.schema/front-matter.schema.json
                        title: "المد"
                        published: 2024-09-06
                        source: {name: "example.org", url: "https://example.org/a", licence: "CC0"}
                        draft: true    # Only you see this explainer, until you delete this line.
                        ---

                        يرتفع البحر.

                        ثم \\*ينخفض\\* \\[1\\].
                        """);
        assertThat(project.read("content/tides/summary.en.md"))
                .contains("title: \"Tides\"")
                .contains("<!-- p1: يرتفع البحر. -->")
                .contains("<!-- p2: ثم *ينخفض* [1]. -->");
        assertThat(out.toString())
                .contains(
                        "Wrote content/tides/: article.ar.md, summary.en.md, timeline.yaml (the article with 2 blocks)")
                .contains("is a draft");
        assertThat(sharh("build", "--strict", "--project", project.root().toString()))
                .describedAs(err.toString())
                .isZero();
        assertThat(project.root().resolve("site/en/tides")).doesNotExist();
    }

    @Test
    void aTimelineThatNobodyHasWrittenYetIsNotShown() {
        begin();
        project.replacing(ARTICLE, "draft: true    # ", "# ");

        assertThat(sharh("build", "--project", project.root().toString()))
                .describedAs(err.toString())
                .isZero();
        assertThat(project.root().resolve("site/en/tides/index.html")).content().doesNotContain("id=\"timeline\"");
        assertThat(project.root().resolve("site/tides/timeline.json")).doesNotExist();
    }

    @Test
    void whatIsLeftToDoIsTheSummary() {
        begin();

        assertThat(diagnostics())
                .extracting(d -> d.place().file() + " " + d.code())
                .containsExactly("content/tides/summary.en.md citation/sentence-uncited");
    }

    @Test
    void anExampleOfEachStatusBecomesAnEventByTakingItOutOfItsComment() {
        begin("--published", "2024-09-06");
        String timeline = project.read("content/tides/timeline.yaml");
        assertThat(timeline).startsWith("# yaml-language-server: $schema=../.schema/timeline.schema.json\n");
        assertThat(project.root().resolve("content/.schema/timeline.schema.json"))
                .exists();

        project.with(
                "content/tides/timeline.yaml",
                timeline.replaceAll("(?m)^# (?=(- |  )(id|date|status|title|cites):| {2})", ""));

        assertThat(project.read("content/tides/timeline.yaml"))
                .contains("\n- id: example-happened\n  date: 2024-08-05 ")
                .contains("\n- id: example-cancelled\n");
        assertThat(diagnostics().stream().filter(d -> d.place().file().endsWith("timeline.yaml")))
                .extracting(Diagnostic::code)
                .containsOnly("parity/date-not-in-source")
                .hasSize(4);
    }

    @Test
    void askingNobodyItSaysWhatIsMissing() {
        assertThat(sharh("new", "tides", "--project", project.root().toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("is required: --title ar=\"…\", --title en=\"…\", --from FILE")
                .doesNotContain("Exception");
        assertThat(project.root().resolve("content/tides")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ar", "assets", "a--b", "../x", "-a/b", ""})
    void aFolderThatCantBeAnAddressIsRefusedWithTheRule(String slug) {
        assertThat(sharh("new", "--project", project.root().toString(), "--", slug))
                .isEqualTo(2);
        assertThat(err.toString()).contains("use letters and digits, with hyphens between words");
    }

    @Test
    void nothingIsWrittenOverAnExplainerThatIsThere() {
        assertThat(sharh("new", "dam", "--project", project.root().toString())).isEqualTo(2);
        assertThat(err.toString()).contains("“content/dam” already exists");
        assertThat(project.read("content/dam/article.ar.md")).contains("بدأ بناء السد");
    }

    @Test
    void whereThereIsNoSiteItSaysSo() {
        assertThat(sharh("new", "tides", "--project", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("content/site.yaml is missing");
    }

    @Test
    void valuesThatCantBeUsedAreRefused() {
        assertThat(begin("--published", "6 September")).isEqualTo(2);
        assertThat(begin("--source-url", "javascript:alert(1)")).isEqualTo(2);
        assertThat(begin("--language", "fr")).isEqualTo(2);
        assertThat(begin("--licence", "CC0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("“6 September” is not a day")
                .contains("“javascript:alert(1)” is not a web address")
                .contains("no language “fr”, only ar, en")
                .contains("add --source NAME");
        assertThat(project.root().resolve("content/tides")).doesNotExist();
    }

    @Test
    void theWaysInWhichProgramsSaveTextsMakeNoDifference() {
        project.with("tides.txt", "\uFEFFيرتفع البحر.\r\n\r\nثم ينخفض.\r\n");

        assertThat(begin()).isZero();

        assertThat(project.read(ARTICLE)).endsWith("---\n\nيرتفع البحر.\n\nثم ينخفض.\n");
    }

    @Test
    void anOldEncodingIsRefusedWithTheWayToConvertIt() throws Exception {
        Files.write(project.root().resolve("tides.txt"), "يرتفع البحر.".getBytes(Charset.forName("windows-1256")));

        assertThat(begin()).isEqualTo(1);
        assertThat(err.toString()).contains("file/not-utf-8").contains("iconv -f WINDOWS-1256 -t UTF-8");
        assertThat(project.root().resolve("content/tides")).doesNotExist();
    }

    @Test
    void unseenMarksAndFixedShapesAreKeptAndToldOf() {
        project.with("tides.txt", "يرتفع\u200F البحر\uFEFF.\n\n\uFE8D\uFEDF\uFEA4\uFEAE");

        assertThat(begin()).isZero();

        assertThat(project.read(ARTICLE)).contains("يرتفع\u200F البحر\uFEFF.").contains("\uFE8D\uFEDF\uFEA4\uFEAE");
        assertThat(out.toString()).contains("4 letters in a fixed shape").contains("--clean");
    }

    @Test
    void askedToItCleansThem() {
        project.with("tides.txt", "يرتفع \u200F البحر\uFEFF.\n\n\uFE8D\uFEDF\uFEA4\uFEAE");

        assertThat(begin("--clean")).isZero();

        assertThat(project.read(ARTICLE)).endsWith("---\n\nيرتفع  البحر.\n\nالحر\n");
        assertThat(out.toString()).contains("2 invisible characters").contains("They were removed or replaced.");
    }

    @Test
    void aWebPageBringsItsTitleAlong() {
        project.with(
                "tides.html",
                "<title>المد | موقع</title><nav>قائمة</nav><article><h1>المد والجزر</h1>"
                        + "<p>يرتفع <a href=/b>البحر</a>.</article>");

        assertThat(sharh(
                        "new",
                        "tides",
                        "--project",
                        project.root().toString(),
                        "--from",
                        project.root().resolve("tides.html").toString(),
                        "--title",
                        "en=Tides",
                        "--source-url",
                        "https://example.org/a/"))
                .describedAs(err.toString())
                .isZero();

        assertThat(project.read(ARTICLE))
                .contains("title: \"المد والجزر\"\n")
                .endsWith("---\n\nيرتفع [البحر](https://example.org/b).\n");
    }

    @Test
    void aPersonIsAskedForWhatIsMissing() {
        String typed = """
                nowhere.txt

                يرتفع البحر.

                ثم ينخفض.
                .
                https://example.org/a

                المد

                Tides

                CC0
                yesterday
                2024-09-06
                """;

        assertThat(asked(
                        typed,
                        "new",
                        "tides",
                        "--no-serve",
                        "--project",
                        project.root().toString()))
                .describedAs(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("The file “nowhere.txt” does not exist.")
                .contains("Title in العربية (ar):")
                .contains("An answer is required.")
                .contains("“yesterday” is not a day");
        assertThat(project.read(ARTICLE))
                .contains("title: \"المد\"\npublished: 2024-09-06\n")
                .contains("source: {name: \"example.org\", url: \"https://example.org/a\", licence: \"CC0\"}")
                .endsWith("يرتفع البحر.\n\nثم ينخفض.\n");
    }

    @Test
    void anInputThatEndsWritesNothing() {
        assertThat(asked("", "new", "tides", "--project", project.root().toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("Nothing was written");
        assertThat(project.root().resolve("content/tides")).doesNotExist();
    }

    @Test
    void aPastedLineThatATerminalCutsOffIsRefused() {
        String typed = "\n" + "ا".repeat(2047) + "\n.\n";

        assertThat(asked(typed, "new", "tides", "--project", project.root().toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("Line 1 is longer than a terminal accepts");
    }

    @Test
    void aControlCharacterThatNoTextMayHoldIsRefused() {
        String typed = "\nيرتفع \u0007البحر.\n.\n\n";

        assertThat(asked(typed, "new", "tides", "--project", project.root().toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("control character U+0007");
        assertThat(project.root().resolve("content/tides")).doesNotExist();
    }

    @Test
    void anArabicSpeakerIsAskedInArabicAndGetsTheSameFilesWithArabicComments() throws Exception {
        begin("--published", "2024-09-06");
        List<String> english = contents();
        Files.move(project.root().resolve("content/tides"), folder.resolve("before"));
        CliContext arabic = new CliContext(Terminal.NONE, "ar");

        assertThat(Main.run(arabic, new PrintWriter(out), new PrintWriter(err), words("--published", "2024-09-06")))
                .isZero();

        assertThat(out.toString()).contains("المقال في فقرتين").contains("الشرح مسودة");
        assertThat(contents()).isNotEqualTo(english);
        assertThat(withoutComments(contents())).isEqualTo(withoutComments(english));
        assertThat(project.read(ARTICLE)).contains("draft: true    # لا يرى هذا الشرح غيرك");
        assertThat(project.read("content/tides/timeline.yaml")).contains("# في ما يلي مثال لكل حالة");
    }

    private static List<String> withoutComments(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?m)#.*$", ""))
                .toList();
    }

    private List<String> contents() {
        return List.of(
                project.read(ARTICLE),
                project.read("content/tides/summary.en.md"),
                project.read("content/tides/timeline.yaml"));
    }

    private List<Diagnostic> diagnostics() {
        return TestBuild.contentWithDrafts(project.root()).diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .toList();
    }

    private int begin(String... more) {
        return sharh(words(more));
    }

    private String[] words(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "new",
                "tides",
                "--project",
                project.root().toString(),
                "--from",
                project.root().resolve("tides.txt").toString(),
                "--title",
                "ar=المد",
                "--title",
                "en=Tides"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private int asked(String typed, String... words) {
        Terminal terminal = new Terminal(true, false, new BufferedReader(new StringReader(typed)));
        return Main.run(new CliContext(terminal, "en"), new PrintWriter(out), new PrintWriter(err), words);
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
