package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.render.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of YAML holds in each file that is read as YAML. */
class YamlFilesTest {
    private static final String SETTINGS = "content/site.yaml";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/site.yaml              | months: both%nmonths: both%ntitle: {ar: شرح, en: Sharh}%nlanguages: [ar, en]%n | 2:1
            content/dam/summary.en.md      | ---%ntitle: a%ntitle: b%n---%n%nIt ends. [@p2]%n | 3:1
            content/dam/timeline.yaml      | title: {ar: أ, ar: ب, en: b}%nevents: []%n | 1:16
            content/dam/timeline.json      | {"title": {"ar": "أ", "en": "b"},%n"events": [], "events": []}%n | 2:15
            content/glossary.yaml          | names:%n  - {ar: سد, en: dam, en: Dam}%n | 2:23
            templates/strings.en.yaml      | language: English%nlanguage: English%n | 2:1
            """)
    void aKeyThatIsThereTwiceIsAnError(String file, String text, String place) {
        ProjectFolder project = ProjectFolder.in(folder);
        if (file.endsWith(".json")) {
            project.without(TIMELINE);
        }
        project.with(file, text.replace("%n", "\n"));

        assertThat(findings())
                .filteredOn(d -> d.code().equals("data/duplicate-key"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.severity()).isEqualTo(Severity.ERROR);
                    assertThat(d.place().file()).isEqualTo(file);
                    assertThat(d.place().line() + ":" + d.place().column()).isEqualTo(place);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/dam/article.ar.md      | ---%ntitle: عنوان #وسم المقال%npublished: 2024-09-06%n---%n%nنص.%n             | 2:14
            content/dam/summary.en.md      | ---%ntitle: The dam # not yet%n---%n%nIt ends. [@p2]%n                          | 2:16
            content/dam/summary.en.md      | ---%ntitle: Dam%nstandfirst: #dam is built%n---%n%nIt ends. [@p2]%n             | 3:13
            content/dam/summary.en.md      | ---%ntitle: Dam%nkeyPoints:%n  - One #dam%n  - Two%n---%n%nIt ends. [@p2]%n     | 4:9
            content/dam/summary.en.md      | ---%ntitle: The%n  dam #one%n---%n%nIt ends. [@p2]%n                            | 3:7
            content/dam/timeline.yaml      | title: {ar: أ, en: b #one%n}%nevents: []%n                                      | 1:22
            content/site.yaml              | title: {ar: شرح, en: Sharh}%nlanguages: [ar, en]%npublisher: {ar: شرح #موقع%n, en: b}%n | 3:21
            content/glossary.yaml          | names:%n  - ar: سد%n    en: dam #one%n                                          | 3:13
            """)
    void aHashtagInAnUnquotedTextIsReported(String file, String text, String place) {
        ProjectFolder.in(folder).with(file, text.strip().replace("%n", "\n"));

        assertThat(findings())
                .filteredOn(d -> d.code().equals("data/comment"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.severity()).isEqualTo(Severity.WARNING);
                    assertThat(d.place().line() + ":" + d.place().column()).isEqualTo(place);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/dam/summary.en.md      | ---%n# a comment%ntitle: "The dam #one" # a comment%nstandfirst: 'A #dam'%n---%n%nIt ends. [@p2]%n
            content/dam/summary.en.md      | ---%ntitle: A dam#one%nstandfirst: |%n  A #dam%n---%n%nIt ends. [@p2]%n
            content/dam/summary.en.md      | ---%ntitle: Dam%nkeyPoints: # what matters%n  - One%npublished: 2024-09-06 # a Friday%n---%n%nIt ends. [@p2]%n
            content/site.yaml              | title: {ar: شرح, en: Sharh}%nlanguages: [ar, en] # two%nmonths: both # as in Iraq%n
            """)
    void commentsAreNotReported(String file, String text) {
        ProjectFolder.in(folder).with(file, text.strip().replace("%n", "\n"));

        assertThat(findings()).extracting(Diagnostic::code).doesNotContain("data/comment");
    }

    /** By YAML 1.1, the language tag of Norwegian is false. */
    @Test
    void noIsALanguageAndAWord() {
        ProjectFolder.in(folder)
                .with(SETTINGS, "title: {ar: شرح, no: no}\nlanguages: [ar, no]\n")
                .without(SUMMARY)
                .with("content/dam/summary.no.md", "---\ntitle: no\n---\n\nIt. [@p1]\n")
                .with("content/glossary.yaml", "names:\n  - {ar: السد, no: no}\n")
                .replacing(TIMELINE, "en: Timeline", "no: yes")
                .replacing(TIMELINE, "en: Work begins", "no: off")
                .replacing(TIMELINE, "id: start", "id: no");

        assertThat(findings())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .isEmpty();
    }

    @Test
    void datesAndTimesOfDayStayAsTheyAreWritten() {
        ProjectFolder.in(folder)
                .replacing("content/dam/article.ar.md", "في 2020.", "في 2020 الساعة 1:30 يوم 6 سبتمبر 2024 رقم 0044.")
                .replacing(SUMMARY, "title: The dam", "title: 2024-09-06\nupdated: 2024-09-06")
                .replacing(TIMELINE, "en: Timeline", "en: 1:30");

        Optional<OutputFile> page = TestBuild.previewed(folder).files().stream()
                .filter(file -> file.path().equals("en/dam/index.html"))
                .findFirst();

        assertThat(page)
                .hasValueSatisfying(file ->
                        assertThat(file.text()).contains("2024-09-06</h1>").contains("1:30"));
    }

    @ParameterizedTest
    @CsvSource({"True, 0", "FALSE, 0", "yes, 1", "on, 1", "no, 1", "1, 1", "tru, 1"})
    void aSwitchIsTrueOrFalseAndNothingElse(String word, int errors) {
        ProjectFolder.in(folder).replacing(SETTINGS, "cards: false", "cards: " + word);

        assertThat(findings()).hasSize(errors).allSatisfy(d -> {
            assertThat(d.code()).isEqualTo("data/wrong-value");
            assertThat(d.place().line() + ":" + d.place().column()).isEqualTo("4:8");
            assertThat(d.hint().orElse("")).containsIgnoringCase("write true or false");
        });
    }

    private List<Diagnostic> findings() {
        return TestBuild.published(folder).diagnostics();
    }
}
