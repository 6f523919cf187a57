package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a site is begun. */
class InitCommandTest {
    private static final Pattern COMMAND = Pattern.compile("java -jar sharh\\.jar ([^\\n#`]+)");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aNewSiteBuildsAndIsSilentAboutNothing() throws IOException {
        assertThat(init("site")).describedAs(err.toString()).isZero();

        assertThat(out.toString())
                .contains("  content/site.yaml\n")
                .contains("  .github/workflows/site.yml\n")
                .contains(" new my-first-explainer\n");
        assertThat(folder.resolve("site/content/.schema/timeline.schema.json")).exists();
        assertThat(folder.resolve("site/.gitignore")).content().contains("/site/");
        assertThat(sharh(
                        "build", "--strict", "--project", folder.resolve("site").toString()))
                .describedAs(err.toString())
                .isZero();
        assertThat(folder.resolve("site/site/ar/index.html")).content().contains("شروح");
        assertThat(Files.readString(folder.resolve("site/README.md")))
                .contains("# شروح")
                .contains("# Explainers");
    }

    @Test
    void theCommandsOfItsWorkflowAndItsReadmeAreCommandsThatWork() throws IOException {
        init("site");
        Path site = folder.resolve("site");
        assertThat(sharh(
                        "new",
                        "my-first-explainer",
                        "--project",
                        site.toString(),
                        "--from",
                        Files.writeString(folder.resolve("a.txt"), "نص.").toString(),
                        "--title",
                        "ar=أ",
                        "--title",
                        "en=A"))
                .isZero();
        List<String> commands = Stream.of(".github/workflows/site.yml", "README.md")
                .flatMap(file -> commands(site.resolve(file)))
                .distinct()
                .toList();

        assertThat(commands)
                .contains("check", "build", "serve", "new my-first-explainer")
                .hasSizeGreaterThan(6);
        for (String command : commands) {
            String typed = command.replaceAll("\"\\$[^\"]*\"", "https://example.org/")
                    .replace("--out public", "--out " + folder.resolve("public"));
            if (!typed.equals("serve") && !typed.equals("new my-first-explainer")) {
                String[] words = Stream.concat(
                                Stream.of(typed.split(" +", -1)),
                                typed.contains("--help") ? Stream.of() : Stream.of("--project", site.toString()))
                        .toArray(String[]::new);
                assertThat(sharh(words)).describedAs(command + err).isZero();
            }
        }
    }

    @Test
    void languagesMayBeOthers() throws IOException {
        assertThat(sharh(
                        "init",
                        folder.resolve("site").toString(),
                        "--languages",
                        "fr, en",
                        "--title",
                        "fr=Éclairages",
                        "--title",
                        "en=Explainers"))
                .describedAs(err.toString())
                .isZero();
        assertThat(Files.readString(folder.resolve("site/content/site.yaml")))
                .contains("languages: [fr, en]")
                .contains("title: {fr: \"Éclairages\", en: \"Explainers\"}");
    }

    @Test
    void anyLanguageCanBeTheSites() throws IOException {
        assertThat(sharh("init", folder.resolve("a").toString(), "--languages", "sw", "--title", "sw=Maelezo"))
                .describedAs(err.toString())
                .isZero();

        assertThat(Files.readString(folder.resolve("a/content/site.yaml"))).contains("languages: [sw]");
    }

    @Test
    void aWrongTagAndATitleInAnotherLanguageAreRefused() {
        assertThat(sharh("init", folder.resolve("a").toString(), "--languages", "ar_EG"))
                .isEqualTo(2);
        assertThat(sharh("init", folder.resolve("a").toString(), "--title", "fr=X"))
                .isEqualTo(2);
        assertThat(sharh("init", folder.resolve("a").toString(), "--title", "ar=X"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("“ar_EG” is not a list of languages")
                .contains("--title has “fr”")
                .contains("is required: --title en=\"…\"");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/notes.txt"), "mine");

        assertThat(init("site")).isEqualTo(2);
        assertThat(err.toString()).contains("is not empty, it has “notes.txt”");
        assertThat(folder.resolve("site/content")).doesNotExist();
    }

    @Test
    void aRepositoryWithoutFilesAndTheJarAreNothing() throws IOException {
        Files.createDirectories(folder.resolve("site/.git"));
        Files.writeString(folder.resolve("site/sharh.jar"), "jar");

        assertThat(init("site")).describedAs(err.toString()).isZero();
    }

    @Test
    void aPersonIsAsked() throws IOException {
        Terminal terminal =
                new Terminal(true, false, new BufferedReader(new StringReader("x_x\n\n\nشروح\nExplainers\n")));

        int exit = Main.run(
                new CliContext(terminal, "en"),
                new PrintWriter(out),
                new PrintWriter(err),
                "init",
                folder.resolve("site").toString());

        assertThat(exit).describedAs(err.toString()).isZero();
        assertThat(out.toString())
                .contains("x_x")
                .contains("Title of the site in العربية (ar):")
                .contains("An answer is required.");
        assertThat(folder.resolve("site/content/site.yaml")).content().contains("{ar: \"شروح\", en: \"Explainers\"}");
    }

    private static Stream<String> commands(Path file) {
        try {
            return COMMAND.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int init(String name) {
        return sharh("init", folder.resolve(name).toString(), "--title", "ar=شروح", "--title", "en=Explainers");
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
