package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.language.PluralRules;
import dev.sharh.language.PluralRules.PluralCategory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tool says is there in each of its languages. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ENGLISH_WORDS = Pattern.compile("\\b[A-Za-z]+ +[a-z]+ +[a-z]+\\b");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0, لا أخطاء", "1, خطأ واحد", "2, خطآن", "3, 3 أخطاء", "11, 11 خطأً", "100, 100 خطأ", "103, 103 أخطاء"})
    void arabicCountsInItsSixForms(long count, String words) {
        assertThat(Messages.in("ar").count("errors", count)).isEqualTo(words);
    }

    @Test
    void aLanguageThatTheToolDoesNotSpeakIsAnsweredInEnglish() {
        assertThat(Messages.in("fi").count("errors", 1)).isEqualTo("1 error");
        assertThat(Messages.in("").count("errors", 2)).isEqualTo("2 errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theRulesForPluralsAreThoseOfCldrAndEachFormIsThere(String language) throws IOException {
        Properties texts = texts(language);
        PluralRules rules = PluralRules.parse(texts.getProperty("plurals"));
        PluralRules ofCldr = new CldrTables().of(Language.of(language)).pluralRules();
        for (int i = 0; i < 1000; i++) {
            assertThat(rules.select(i)).isEqualTo(ofCldr.select(i));
        }
        for (String counted : counted()) {
            List<PluralCategory> needed = counted.equals("check.surveyed") && language.equals("en")
                    ? List.of(PluralCategory.OTHER) // always of ten
                    : rules.categories();
            for (PluralCategory form : needed) {
                assertThat(texts.getProperty(counted + "." + form.keyword()))
                        .describedAs(counted + "." + form.keyword())
                        .isNotBlank();
            }
        }
    }

    @Test
    void whatIsSaidInEnglishIsSaidInArabicWithTheSameValues() throws IOException {
        Properties english = texts("en");
        Properties arabic = texts("ar");
        for (String key : english.stringPropertyNames()) {
            if (!FORM.matcher(key).find()) {
                assertThat(arabic.getProperty(key)).describedAs(key).isNotBlank();
                assertThat(places(arabic.getProperty(key)))
                        .describedAs(key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
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
        assertThat(err.toString().lines().findFirst().orElse("")).containsPattern("\\p{IsArabic}");
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

    private static Set<String> counted() throws IOException {
        TreeSet<String> counted = new TreeSet<>();
        texts("en").stringPropertyNames().stream()
                .filter(key -> key.endsWith(".other"))
                .forEach(key -> counted.add(FORM.matcher(key).replaceFirst("")));
        return counted;
    }

    private static Set<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(
                Files.readString(Path.of("src/main/resources/dev/sharh/cli/messages." + language + ".properties"))));
        return texts;
    }
}
