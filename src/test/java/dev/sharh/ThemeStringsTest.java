package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Language;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.StringsTemplate;
import dev.sharh.theme.ThemeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme's words: what may be wrong with a file of them, and that nothing in ours is. */
class ThemeStringsTest {
    private static final String ARABIC = "templates/strings.ar.yaml";
    private static final String ENGLISH = "templates/strings.en.yaml";

    @TempDir
    private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("  skip: .*\n", ""),
                        "|page: theme/string-missing warning",
                        "the string “page.skip” is missing: pages have the English one",
                        "add it; strings.en.yaml"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("    few: .*\n", ""),
                        "  |readingTime: theme/plural-missing error",
                        "“edition.readingTime” has no form “few”, which the language “ar” needs for numbers such as 3",
                        "add it"),
                mistake(
                        ENGLISH,
                        text -> text.replaceFirst("    one: ", "    zero: at once\n    one: "),
                        "    |zero: theme/plural-surplus warning",
                        "the language “en” has no numbers with the form “zero”",
                        "one, other"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("  skip: ", "  skpi: x\n  skip: "),
                        "  |skpi: theme/string-unknown warning",
                        "the string “page.skpi” is not used",
                        "did you mean “page.skip”?"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("\nlist:\n", "\ncredits: x\nlist:\n"),
                        "|credits: theme/string-unknown warning",
                        "the string “credits” is not used",
                        "add it to templates/strings.en.yaml"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("  until: .*", "  until: حتى {dat}"),
                        "  until: حتى |{dat} theme/string-place error",
                        "“date.until” has no value “{dat}”",
                        "did you mean “{date}”?"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("  until: .*", "  until: حتى"),
                        "  until: |حتى theme/string-place error",
                        "“date.until” does not contain {date}",
                        "{date}"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("    many: .*", "    many: مدة القراءة"),
                        "    many: |مدة theme/string-place error",
                        "“edition.readingTime.many” does not contain {count}",
                        "{count}"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("  skip: .*", "  skip: {a: b}"),
                        "  |skip: theme/string error",
                        "“page.skip” is a mapping",
                        "write one text"),
                mistake(
                        ENGLISH,
                        text -> text.replaceFirst("  skip: .*", "  skip: [a, b]"),
                        "  skip: |[ theme/string error",
                        "“page.skip” is a list",
                        "write one text"),
                mistake(
                        ENGLISH,
                        text -> text.replaceFirst("  skip: .*", "  skip:"),
                        "  skip:| theme/string error",
                        "“page.skip” is empty",
                        "write one text"),
                mistake(
                        ARABIC,
                        text -> text.replaceFirst("(?s)page:\n.*?edition:", "page: صفحة\nedition:"),
                        "page: |ص theme/string error",
                        "“page” is a text",
                        "write the keys below it"),
                mistake(ENGLISH, text -> "- a\n", "|- a theme/string error", "the file is a list", "write keys"));
    }

    private static Arguments mistake(
            String file, UnaryOperator<String> made, String finding, String message, String hint) {
        return Arguments.of(file, made, finding, message, hint);
    }

    /** Where the finding is, is shown by a stroke in the beginning of its line. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundOnceAndWhereItIs(String file, UnaryOperator<String> made, String finding, String message, String hint) {
        String text = made.apply(builtIn(file));
        ProjectFolder project = ProjectFolder.in(folder).with(file, text);

        List<Diagnostic> found = build(project).diagnostics();

        assertThat(found).hasSize(1);
        Diagnostic only = found.get(0);
        assertThat(only.place().file()).isEqualTo(file);
        assertThat(only.message()).contains(message);
        assertThat(only.hint().orElse("")).contains(hint);
        String line = text.lines().toList().get(only.place().line() - 1);
        int column = only.place().column() - 1;
        assertThat(line.substring(0, column) + "|" + line.substring(column) + " " + only.code() + " "
                        + only.severity().word())
                .startsWith(finding.substring(0, finding.lastIndexOf(" theme/")))
                .endsWith(finding.substring(finding.lastIndexOf(" theme/")));
    }

    @Test
    void whatABuiltInFileLacksIsSaidToBeLackingThere() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(ENGLISH, builtIn(ENGLISH).replaceFirst("  skip: ", "  imprint: Imprint\n  skip: "));

        List<Diagnostic> found = build(project).diagnostics();

        assertThat(found)
                .extracting(d ->
                        d.place().file() + " " + d.message() + "; " + d.hint().orElse(""))
                .containsExactly(
                        "built-in/templates/strings.ar.yaml the string “page.imprint” is missing: pages have the English one; copy the"
                                + " built-in file to templates/strings.ar.yaml and add it; strings.en.yaml explains what it is for");
    }

    @Test
    void aTemplateOfTheProjectMayUseStringsThatTheProjectAdds() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(ENGLISH, builtIn(ENGLISH).replaceFirst("  skip: ", "  imprint: Imprint\n  skip: "))
                .with(ARABIC, builtIn(ARABIC).replaceFirst("  skip: ", "  imprint: عن الموقع\n  skip: "))
                .with("templates/partials/footer.ftl", "<footer>${page.strings.page.imprint}</footer>");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.files())
                .filteredOn(file -> file.path().equals("ar/index.html"))
                .allMatch(file -> file.text().contains("<footer>عن الموقع</footer>"))
                .hasSize(1);
    }

    @Test
    void severalLanguagesThatUseOneFileSayItsMistakeOnce() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, ar-IQ, ar-EG]")
                .with(ARABIC, builtIn(ARABIC).replaceFirst("  skip: .*\n", ""));

        assertThat(build(project).diagnostics()).extracting(Diagnostic::code).containsExactly("theme/string-missing");
    }

    @Test
    void severalMissingStringsAreOneWarningAndEnglishOnThePages() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(
                        ARABIC,
                        builtIn(ARABIC)
                                .replaceFirst("  skip: .*\n", "")
                                .replaceFirst("(?s)  readingTime:\n.*?\n  e", "  e"));

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("2 strings are missing, the first is “page.skip”: pages have the English ones");
        assertThat(outcome.files())
                .filteredOn(file -> file.path().equals("ar/index.html"))
                .allMatch(file -> file.text().contains("Skip to the content"))
                .hasSize(1);
    }

    @Test
    void aLanguageWithoutStringsHasTheEnglishOnesAndOneWarning() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, sw]")
                .replacing("content/site.yaml", "Sharh}", "Sharh, sw: Sharh}");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics())
                .filteredOn(d -> d.code().startsWith("theme/"))
                .extracting(Diagnostic::code)
                .containsExactly("theme/no-strings");
        assertThat(outcome.files())
                .filteredOn(file -> file.path().equals("sw/index.html"))
                .allMatch(file -> file.text().contains("Skip to the content"))
                .hasSize(1);
    }

    /** Polish has four plural forms, Japanese one. */
    @ParameterizedTest
    @ValueSource(strings = {"sw", "pl", "ja", "zh-Hant", "xx"})
    void theFileForATranslatorHasNoMistakes(String tag) {
        List<Diagnostic> found = new ArrayList<>();
        Language language = Language.of(tag);
        ProjectFolder.in(folder)
                .with(StringsTemplate.path(language), StringsTemplate.text(language, new CldrTables().of(language)));

        Optional<UiStrings> strings = new StringsReader(
                        new ThemeFolder(new ProjectFiles(folder), found::add), found::add)
                .read(language, new CldrTables().of(language).pluralRules());

        assertThat(found).isEmpty();
        assertThat(strings.orElseThrow().count("timeline.time.days", 5, "5")).isEqualTo("5 days");
    }

    static Stream<String> languagesOfOurOwn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("strings."))
                    .map(name -> name.replaceAll("strings\\.|\\.yaml", ""))
                    .toList()
                    .stream();
        }
    }

    /** No build checks them. */
    @ParameterizedTest
    @MethodSource("languagesOfOurOwn")
    void ourOwnFilesHaveNoMistakes(String language) {
        List<Diagnostic> found = new ArrayList<>();
        String file = "templates/strings." + language + ".yaml"; // a project's own, for those of the jar aren't checked
        ProjectFolder.in(folder).with(file, builtIn(file));
        ThemeFolder theme = new ThemeFolder(new ProjectFiles(folder), found::add);

        Optional<UiStrings> strings = new StringsReader(theme, found::add)
                .read(
                        Language.of(language),
                        new CldrTables().of(Language.of(language)).pluralRules());

        assertThat(found).isEmpty();
        assertThat(strings).isPresent();
    }

    /** A key is used as {@code strings.page.skip} in a template or {@code "page.skip"} in Java, where a part may be put to it. */
    @Test
    void everyStringIsUsed() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        UiStrings english = new StringsReader(new ThemeFolder(new ProjectFiles(folder), found::add), found::add)
                .read(Language.of("en"), new CldrTables().of(Language.of("en")).pluralRules())
                .orElseThrow();
        String templates = texts(Path.of("templates"), ".ftl");
        String java = texts(Path.of("src/main/java"), ".java");

        assertThat(english.keys())
                .map(key -> key.replaceFirst("\\.(one|other)$", ""))
                .filteredOn(key -> !Pattern.compile("\\." + Pattern.quote(key) + "\\b")
                        .matcher(templates)
                        .find())
                .filteredOn(key -> !java.contains("\"" + key + "\""))
                .filteredOn(key -> !java.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" +"))
                .isEmpty();
    }

    private static String texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().contains(ending)).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    private String builtIn(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }
}
