package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.language.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tool says is there in each of its languages. */
class MessagesTest {
    private static final Pattern ENGLISH_WORDS = Pattern.compile("\\b[A-Za-z]+ +[a-z]+ +[a-z]+\\b");

    @TempDir
    private Path folder;

    @Test
    void aLanguageThatTheToolDoesNotSpeakIsAnsweredInEnglish() {
        assertThat(new CliContext(Terminal.NONE, "fi").text(Message.count(1, "{0} error", "{0} errors")))
                .isEqualTo("1 error");
        assertThat(new CliContext(Terminal.NONE, "").text(Message.count(2, "{0} error", "{0} errors")))
                .isEqualTo("2 errors");
    }

    @ParameterizedTest
    @MethodSource
    void everySentenceOfHelpIsInArabic(String command) {
        StringWriter out = new StringWriter();

        Main.run(new CliContext(Terminal.NONE, "ar"), new PrintWriter(out), new PrintWriter(out), command, "--help");

        String withoutExamples = out.toString().replaceFirst("(?s)\nمثال:.*", "");
        assertThat(withoutExamples).contains("الاستخدام: sharh " + command).doesNotContainPattern(ENGLISH_WORDS);
    }

    static Set<String> everySentenceOfHelpIsInArabic() {
        return Main.allCommands().getSubcommands().keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "build --strickt", "serve --port x", "biuld", "schema timelin"})
    void aWrongCommandLineIsReportedInArabic(String words) {
        StringWriter err = new StringWriter();

        int exit = Main.run(
                new CliContext(Terminal.NONE, "ar"), new PrintWriter(err), new PrintWriter(err), words.split(" ", -1));

        assertThat(exit).isEqualTo(2);
        // The first letter that isn't isolated decides about the direction of a line.
        assertThat(err.toString().lines().findFirst().orElse("")).containsPattern("^\\p{IsArabic}");
    }

    @Test
    void helpIsInArabicForWhomTheToolSpeaksArabic() {
        StringWriter out = new StringWriter();

        Main.run(new CliContext(Terminal.NONE, "ar"), new PrintWriter(out), new PrintWriter(out), "--help");

        assertThat(out.toString())
                .contains("الاستخدام: sharh")
                .contains("الأوامر:")
                .contains("يبني الموقع ويكتبه")
                .contains("خطأ في سطر الأوامر")
                .doesNotContainPattern(ENGLISH_WORDS);
    }

    @Test
    void aBuildSpeaksArabicAndWritesTheSameSite() throws IOException {
        Path project = ProjectFolder.in(folder.resolve("project")).root();
        StringWriter out = new StringWriter();

        assertThat(build("ar", project, folder.resolve("in-arabic"), out)).isZero();
        assertThat(build("en", project, folder.resolve("in-english"), out)).isZero();

        assertThat(out.toString()).contains("شرح واحد").contains("1 explainer");
        assertThat(folder.resolve("in-arabic/.sharh/manifest.json"))
                .hasSameTextualContentAs(folder.resolve("in-english/.sharh/manifest.json"));
    }

    @Test
    void quietMeansNothingIsSaid() throws IOException {
        Path project = ProjectFolder.in(folder.resolve("project")).root();
        StringWriter out = new StringWriter();

        for (String[] words : List.of(new String[] {"build", "-q"}, new String[] {"check", "--quiet"})) {
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--project", project.toString()));
            assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), all.toArray(String[]::new)))
                    .isZero();
        }

        assertThat(out.toString()).isEmpty();
    }

    private static int build(String language, Path project, Path to, StringWriter out) {
        return Main.run(
                new CliContext(Terminal.NONE, language),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "build",
                "--project",
                project.toString(),
                "--out",
                to.toString());
    }
}
