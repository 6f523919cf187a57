package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.time.Edtf;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader who follows docs/writing.md, or its Arabic form, and does nothing else, gets an explainer. */
class WritingDocumentTest {
    private static final Pattern COMMAND = Pattern.compile("^java -jar sharh\\.jar (.+)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`");
    private static final Pattern DATE_ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069]");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Tutorial tutorial = Tutorial.ENGLISH;

    @TempDir
    private Path folder;

    /** The page in a language, which is also the language of its reader. */
    enum Tutorial {
        ENGLISH("en", "docs/writing.md"),
        ARABIC("ar", "docs/writing.ar.md");

        private final String language;
        private final Path page;

        Tutorial(String language, String page) {
            this.language = language;
            this.page = Path.of(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsStepsMakeAPublishedExplainer(Tutorial of) throws IOException {
        tutorial = of;
        List<String> commands = COMMAND.matcher(document())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(commands)
                .extracting(command -> command.split(" ", -1)[0])
                .containsExactly("init", "new", "serve", "check", "explain", "accept", "build", "publish");

        done(commands.get(0));
        write("article.txt", block("text", 0));
        done(commands.get(1));
        write("content/tides/summary.en.md", block("markdown", 0));
        write("content/tides/timeline.yaml", block("yaml", 0));
        write("content/pages/about." + of.language + ".md", block("markdown", 2));
        write("content/glossary.yaml", "topics: {sea: {ar: البحر, en: The sea}}\n");
        replace("content/tides/article.ar.md", Pattern.compile("title:"), "topics: [sea]\ntitle:");
        done(commands.get(3) + " --strict");
        assertThat(err.toString()).isEmpty();
        done(commands.get(4));
        replace("content/tides/article.ar.md", Pattern.compile("draft: true.*\n"), "");
        done(commands.get(5));
        done(commands.get(6));
        replace("content/site.yaml", Pattern.compile("\\z"), "publish: {server: {folder: ../public}}\n");
        assertThat(document()).contains("`publish: {server: {folder: ../public}}`");
        done(commands.get(7));

        replace("content/site.yaml", Pattern.compile("\\z"), block("yaml", 2));
        done("build");
        assertThat(folder.resolve("site/site/" + of.language + "/about/index.html"))
                .content()
                .contains("../../" + of.language + "/topics/sea/index.html");
        assertThat(folder.resolve("public/en/tides/index.html")).content().contains("The Moon causes most of the tide");
        assertThat(folder.resolve("site/site/tides/index.html")).exists();
        assertThat(run("serve --help")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theReportThatItShowsIsTheReportOfCheck(Tutorial of) throws IOException {
        tutorial = of;
        begin();
        replace("content/tides/summary.en.md", Pattern.compile("since 2003"), "since 2004");

        assertThat(run("check")).isEqualTo(1);
        assertThat(ISOLATES.matcher(err.toString()).replaceAll("").replace(" \n", "\n"))
                .startsWith(block("text", 1));
    }

    @ParameterizedTest
    @EnumSource
    void itsOtherKeysOfFrontMatterAreRead(Tutorial of) throws IOException {
        tutorial = of;
        begin();
        String paragraph = Stream.of(document().split("\n\n", -1))
                .filter(each -> each.contains("`updated: "))
                .findFirst()
                .orElseThrow();
        int ofArticle = paragraph.indexOf("`source: ");

        replace(
                "content/tides/summary.en.md",
                Pattern.compile("title: "),
                lines(paragraph.substring(0, ofArticle)) + "title: ");
        replace(
                "content/tides/article.ar.md",
                Pattern.compile("title: "),
                lines(paragraph.substring(ofArticle)) + "title: ");

        run("check");
        assertThat(err.toString().lines().filter(line -> line.startsWith("content/")))
                .allMatch(line -> line.contains("parity/quotation-not-in-source"), "only the invented quotation");
    }

    @ParameterizedTest
    @EnumSource
    void itsDatesAreEdtf(Tutorial of) throws IOException {
        tutorial = of;
        List<String> dates = DATE_ROW.matcher(document())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(dates).hasSize(9).allSatisfy(Edtf::parse);
    }

    private void begin() throws IOException {
        List<String> commands = COMMAND.matcher(document())
                .results()
                .map(match -> match.group(1))
                .toList();
        done(commands.get(0));
        write("article.txt", block("text", 0));
        done(commands.get(1));
        write("content/tides/summary.en.md", block("markdown", 0));
        write("content/tides/timeline.yaml", block("yaml", 0));
    }

    private void done(String command) {
        assertThat(run(command)).describedAs(command + "\n" + err).isZero();
    }

    /** Runs what the page says, in the folder of a site. */
    private int run(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().map(MatchResult::group).forEach(word -> words.add(word.replace("\"", "")));
        Path site = folder.resolve("site");
        words.replaceAll(word -> List.of(".", "article.txt").contains(word)
                ? site.resolve(word).normalize().toString()
                : word);
        boolean aboutASite = !List.of("init", "explain").contains(words.get(0));
        Stream<String> all =
                aboutASite ? Stream.concat(words.stream(), Stream.of("--project", site.toString())) : words.stream();
        CliContext reader = new CliContext(Terminal.NONE, tutorial.language);
        return Main.run(reader, new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    private static String lines(String passage) {
        StringBuilder lines = new StringBuilder();
        INLINE.matcher(passage)
                .results()
                .map(code -> code.group(1).replace("…", "x"))
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void replace(String path, Pattern piece, String by) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        String text = Files.readString(file);
        assertThat(piece.matcher(text).find()).describedAs(piece.pattern()).isTrue();
        Files.writeString(file, piece.matcher(text).replaceFirst(Matcher.quoteReplacement(by)));
    }

    private String block(String language, int number) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(document())
                .results()
                .map(match -> match.group(1))
                .toList()
                .get(number);
    }

    private String document() throws IOException {
        return Files.readString(tutorial.page);
    }
}
