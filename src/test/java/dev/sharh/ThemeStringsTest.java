package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Language;
import dev.sharh.language.PluralRules;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.theme.BuiltInTheme;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.ThemeCopies;
import dev.sharh.theme.ThemeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static final String SWAHILI = "templates/strings.sw.yaml";

    private final List<Diagnostic> found = new ArrayList<>();

    @TempDir
    private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        ENGLISH,
                        "edition:\n  readingTime:\n    zero: at once\n",
                        "    |zero: theme/plural-surplus warning",
                        "the language “en” has no numbers with the form “zero”",
                        "one, other"),
                mistake(
                        ARABIC,
                        "page:\n  skpi: x\n",
                        "  |skpi: theme/string-unknown warning",
                        "no template uses the string “page.skpi”",
                        "did you mean “page.skip”?"),
                mistake(
                        ARABIC,
                        "credits: x\n",
                        "|credits: theme/string-unknown warning",
                        "no template uses the string “credits”",
                        "use it in a template"),
                mistake(
                        ARABIC,
                        "date:\n  until: حتى {dat}\n",
                        "  until: حتى |{dat} theme/string-place error",
                        "“date.until” has no value “{dat}”",
                        "did you mean “{date}”?"),
                mistake(
                        ARABIC,
                        "date:\n  until: حتى\n",
                        "  until: |حتى theme/string-place error",
                        "“date.until” does not contain {date}",
                        "{date}"),
                mistake(
                        ARABIC,
                        "edition:\n  readingTime:\n    many: مدة القراءة\n",
                        "    many: |مدة theme/string-place error",
                        "“edition.readingTime.many” does not contain {count}",
                        "{count}"),
                mistake(
                        ARABIC,
                        "page:\n  skip: {a: b}\n",
                        "  |skip: theme/string error",
                        "“page.skip” is a mapping",
                        "write one text"),
                mistake(
                        ENGLISH,
                        "page:\n  skip: [a, b]\n",
                        "  skip: |[ theme/string error",
                        "“page.skip” is a list",
                        "write one text"),
                mistake(
                        ENGLISH,
                        "page:\n  skip:\n",
                        "  skip:| theme/string error",
                        "“page.skip” is empty",
                        "write one text"),
                mistake(
                        ARABIC,
                        "page: صفحة\n",
                        "page: |ص theme/string error",
                        "“page” is a text",
                        "write keys with texts below it"),
                mistake(
                        ARABIC,
                        "edition:\n  readingTime: قراءة\n",
                        "  readingTime: |ق theme/string error",
                        "“edition.readingTime” is a text",
                        "write keys with texts below it"),
                mistake(ENGLISH, "- a\n", "|- a theme/string error", "the file is a list", "write keys"),
                mistake(
                        "templates/strings.ar-IQ.yaml",
                        "page:\n  fed: x\n",
                        "  |fed: theme/string-unknown warning",
                        "no template uses the string “page.fed”",
                        "did you mean “page.feed”?"));
    }

    private static Arguments mistake(String file, String text, String finding, String message, String hint) {
        return Arguments.of(file, text, finding, message, hint);
    }

    /** Where the finding is, is shown by a stroke in the beginning of its line. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundOnceAndWhereItIs(String file, String text, String finding, String message, String hint) {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, ar-IQ, ar-EG]")
                .with(file, text);

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
    void oneKeyIsEnoughToChangeOneString() {
        ProjectFolder project = ProjectFolder.in(folder).with(ARABIC, "page: {skip: تجاوز}\n");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(page(outcome, "ar/index.html")).contains(">تجاوز</a>").contains("الناشر:");
        assertThat(page(outcome, "en/index.html")).contains("Skip to the content");
    }

    /** The rest comes from the built-in Arabic file, and from the project's file for all Arabic. */
    @Test
    void aFileForARegionChangesTheRegionOnly() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, ar-IQ]")
                .with(ARABIC, "page: {skip: تجاوز, feed: خلاصة الموقع}\n")
                .with("templates/strings.ar-IQ.yaml", "page: {skip: اعبر}\n");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(page(outcome, "ar/index.html")).contains(">تجاوز</a>");
        assertThat(page(outcome, "ar-IQ/index.html")).contains(">اعبر</a>").contains("خلاصة الموقع");
    }

    @Test
    void oneFormOfACountedStringChangesThisFormOnly() {
        ProjectFolder.in(folder).with(ARABIC, "timeline: {time: {days: {two: يومان اثنان}}}\n");

        UiStrings strings = strings("ar");

        assertThat(strings.count("timeline.time.days", 2, "2")).isEqualTo("يومان اثنان");
        assertThat(strings.count("timeline.time.days", 3, "3")).isEqualTo("3 أيام");
    }

    @Test
    void aTemplateOfTheProjectMayUseStringsThatTheProjectAdds() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(ENGLISH, "page: {imprint: Imprint}\n")
                .with(ARABIC, "page: {imprint: عن الموقع}\n")
                .with("templates/partials/footer.ftl", "<footer>${page.strings.page.imprint}</footer>");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(page(outcome, "ar/index.html")).contains("<footer>عن الموقع</footer>");
        assertThat(page(outcome, "en/index.html")).contains("<footer>Imprint</footer>");
    }

    @Test
    void aStringThatTheProjectAddsInEnglishOnlyIsEnglishEverywhereWithAWarning() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(ENGLISH, "page: {imprint: Imprint}\n")
                .with("templates/partials/footer.ftl", "<footer>${page.strings.page.imprint}</footer>");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics())
                .extracting(d -> d.place().file() + ":" + d.place().column() + " "
                        + d.severity().word() + " " + d.message() + "; "
                        + d.hint().orElse(""))
                .containsExactly(
                        ENGLISH
                                + ":8 warning the language “ar” has no string “page.imprint”: its pages have the English"
                                + " one; add it to templates/strings.ar.yaml; “sharh theme show strings.en.yaml” prints the meaning");
        assertThat(page(outcome, "ar/index.html")).contains("<footer>Imprint</footer>");
    }

    /** As after an update of Sharh with new strings: the site of a language that Sharh doesn't have. */
    @Test
    void severalMissingStringsAreOneWarningAndEnglishOnThePages() {
        ProjectFolder project = swahili()
                .with(
                        SWAHILI,
                        template("sw")
                                .replaceFirst("  skip: .*\n", "")
                                .replaceFirst("(?s)  readingTime:\n.*?\n  e", "  e"));

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics())
                .filteredOn(d -> d.code().startsWith("theme/"))
                .extracting(d -> d.place().file() + " " + d.severity().word() + " " + d.message())
                .containsExactly(
                        SWAHILI + " warning the language “sw” lacks 2 strings, the first is “page.skip”: its pages"
                                + " have the English ones");
        assertThat(page(outcome, "sw/index.html")).contains("Skip to the content");
    }

    @Test
    void aMissingPluralFormIsFound() {
        ProjectFolder.in(folder)
                .with("templates/strings.pl.yaml", template("pl").replaceFirst("    few: .*\n", ""));

        strings("pl");

        assertThat(found)
                .extracting(d -> d.code() + " " + d.severity().word() + " " + d.message())
                .containsExactly(
                        "theme/plural-missing error “edition.readingTime” has no form “few”, which the language “pl”"
                                + " needs for numbers such as 2");
    }

    @Test
    void aLanguageWithoutStringsHasTheEnglishOnesAndOneWarning() {
        TestBuild outcome = build(swahili());

        assertThat(outcome.diagnostics())
                .filteredOn(d -> d.code().startsWith("theme/"))
                .extracting(Diagnostic::code)
                .containsExactly("theme/no-strings");
        assertThat(page(outcome, "sw/index.html")).contains("Skip to the content");
    }

    private ProjectFolder swahili() {
        return ProjectFolder.in(folder)
                .replacing("content/site.yaml", "[ar, en]", "[ar, en, sw]")
                .replacing("content/site.yaml", "Sharh}", "Sharh, sw: Sharh}");
    }

    /** Polish has four plural forms, Japanese one. */
    @ParameterizedTest
    @ValueSource(strings = {"sw", "pl", "ja", "zh-Hant", "xx"})
    void theFileForATranslatorHasNoMistakes(String tag) {
        ProjectFolder.in(folder).with("templates/strings." + tag + ".yaml", template(tag));

        UiStrings strings = strings(tag);

        assertThat(found).isEmpty();
        assertThat(strings.count("timeline.time.days", 5, "5")).isEqualTo("5 days");
    }

    private static String template(String tag) {
        byte[] file =
                new ThemeCopies(Path.of("")).builtIn("strings." + tag + ".yaml").orElseThrow();
        return new String(file, StandardCharsets.UTF_8);
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
    void ourOwnFilesHaveNoMistakes(String tag) {
        Language language = Language.of(tag);
        PluralRules plurals = new CldrTables().of(language).pluralRules();
        ProjectFolder.in(folder)
                .with("templates/strings." + tag + ".yaml", builtIn("templates/strings." + tag + ".yaml"));

        strings(tag);
        UiStrings alone = BuiltInTheme.strings(language, plurals);

        assertThat(found).isEmpty();
        assertThat(BuiltInTheme.strings(Language.of("en"), plurals).keys())
                .filteredOn(key -> !key.matches(".*\\.(one|other)"))
                .allMatch(alone::has);
        assertThat(alone.keys())
                .filteredOn(key -> key.endsWith(".other") && !key.endsWith("date.other"))
                .allSatisfy(key -> assertThat(plurals.categories())
                        .allMatch(form -> alone.has(key.replaceFirst("other$", form.keyword()))));
    }

    /** A key is used as {@code strings.page.skip} in a template or {@code "page.skip"} in Java, where a part may be put to it. */
    @Test
    void everyStringIsUsed() throws IOException {
        UiStrings english = strings("en");
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

    private UiStrings strings(String tag) {
        Language language = Language.of(tag);
        return new StringsReader(new ThemeFolder(new ProjectFiles(folder), found::add), found::add)
                .read(language, new CldrTables().of(language).pluralRules());
    }

    private static String page(TestBuild outcome, String path) {
        return outcome.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(outcome.diagnostics()))
                .text();
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
