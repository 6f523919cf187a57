package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.DiagnosticReference;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor can get wrong is found at its line and column, and nothing else is. */
class MistakesTest {
    private static final String SETTINGS = "content/site.yaml";
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\"/></svg>";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String JSON = "content/dam/timeline.json";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en" dir="ltr"><meta name="viewport" content="width=device-width">
            <title>x</title>
            <h1>x</h1>
            """;

    @TempDir
    private Path folder;

    /** A mistake and the one finding that it must lead to, as {@code file:line:column code}. */
    record Mistake(String name, UnaryOperator<ProjectFolder> made, String finding, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void aSiteWithoutMistakesHasNoFindings() {
        BuildOutcome outcome = build(ProjectFolder.in(folder));

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.files()).isNotEmpty();
    }

    /** Passages are shown on other pages than their own, too, where their links must still lead somewhere. */
    @Test
    void linksThatLeadSomewhereAreNotMistakes() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "بدأ بناء السد", "بدأ بناء السد[^1] و[انتهى](#p3)")
                .replacing(ARTICLE, "2026.", "2026.\n\n## السد\n\n[^1]: انظر [هناك](#p2).")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends[^n] [here](#p2). [@p2] [@p1]")
                .replacing(SUMMARY, "The work", "The [work](../dam/) of [mail](mailto:a@example.org)");
        project.with(SUMMARY, project.read(SUMMARY) + "\n[^n]: See [there](#p1), [@p1] again.\n");

        BuildOutcome outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundWhereItIs(Mistake mistake) {
        BuildOutcome outcome = build(mistake.made().apply(ProjectFolder.in(folder)));

        List<Diagnostic> found = outcome.diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE || mistake.finding().endsWith(d.code()))
                .toList();
        assertThat(found)
                .extracting(d -> d.place().file() + ":" + d.place().line() + ":"
                        + d.place().column() + " " + d.code())
                .containsExactly(mistake.finding());
        Diagnostic only = found.get(0);
        assertThat(only.message() + " / " + only.hint().orElse("")).contains(mistake.words());
        assertThat(outcome.files().isEmpty()).isEqualTo(only.isError());
    }

    private static ProjectFolder pictures(ProjectFolder project, int count) {
        IntStream.range(0, count).forEach(i -> project.with("content/dam/media/p" + i + ".svg", PICTURE));
        return project;
    }

    /**
     * What only other tests can bring about: see those of lint, of imports, of fonts, of staleness, of themes, the
     * acceptance tables, and SeededFaultsTest.
     */
    private static final List<String> SHOWN_ELSEWHERE = List.of(
            "explainer/twin",
            "file/not-a-file",
            "file/not-utf-8",
            "file/unreadable",
            "font/does-not-vary",
            "font/letter-not-in-source",
            "font/no-recipes",
            "font/source",
            "import/",
            "markdown/too-deep",
            "markdown/too-long",
            "media/name",
            "parity/language-unknown",
            "rendered/",
            "staleness/",
            "text/long-title",
            "text/other-script",
            "theme/",
            "timeline/many-events");

    @Test
    void everyCodeOfTheReferenceIsShownToHappen() {
        List<String> shown = mistakes()
                .map(mistake -> mistake.finding().substring(mistake.finding().lastIndexOf(' ') + 1))
                .toList();

        assertThat(DiagnosticReference.read().codes())
                .filteredOn(code -> !shown.contains(code))
                .filteredOn(code -> SHOWN_ELSEWHERE.stream().noneMatch(code::startsWith))
                .isEmpty();
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "an alias that leads out of the site",
                        p -> p.replacing(SUMMARY, "title: The", "aliases: [/a/../b/]\ntitle: The"),
                        SUMMARY + ":2:11 alias/malformed",
                        "/old/address/"),
                new Mistake(
                        "an alias that is a whole address",
                        p -> p.replacing(SUMMARY, "title: The", "aliases: [https://example.org/]\ntitle: The"),
                        SUMMARY + ":2:11 alias/malformed",
                        "/old/address/"),
                new Mistake(
                        "an alias where a page is, but for the case of a letter",
                        p -> p.replacing(SUMMARY, "title: The", "aliases: [/EN/dam/]\ntitle: The"),
                        SUMMARY + ":2:11 alias/taken",
                        "the explainer “dam”"),
                new Mistake(
                        "an alias in whose way a file is",
                        p -> p.replacing(SUMMARY, "title: The", "aliases: [/a.html, /a.html/b/]\ntitle: The"),
                        SUMMARY + ":2:20 alias/taken",
                        "another alias"),
                new Mistake(
                        "more aliases than hosts take",
                        p -> p.replacing(
                                SUMMARY,
                                "title: The",
                                IntStream.rangeClosed(1, 101)
                                                .mapToObj(i -> "  - /old-" + i + "/\n")
                                                .collect(Collectors.joining("", "aliases:\n", ""))
                                        + "title: The"),
                        SUMMARY + ":103:5 alias/too-many",
                        "101 aliases"),
                new Mistake(
                        "somebody to tell about weaknesses without an address",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "security: {contact: a@b.org, expires: 2027-01-01}\n"),
                        SETTINGS + ":4:21 data/wrong-value",
                        "mailto:"),
                new Mistake(
                        "a coding that Sharh doesn't write",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "precompress: [zstd]\n"),
                        SETTINGS + ":4:15 data/wrong-value",
                        "gzip, brotli"),
                new Mistake(
                        "a place to publish that is two",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "publish: {pages: {zip: a.zip, folder: b}}\n"),
                        SETTINGS + ":4:11 data/wrong-value",
                        "one of"),
                new Mistake(
                        "a branch that git could take for an option",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "publish: {pages: {git: origin, branch: --force}}\n"),
                        SETTINGS + ":4:40 data/wrong-value",
                        "gh-pages"),
                new Mistake(
                        "a password in the settings",
                        p -> p.with(
                                SETTINGS,
                                p.read(SETTINGS) + "publish: {pages: {git: 'https://me:secret@example.org/a.git'}}\n"),
                        SETTINGS + ":4:25 site/secret-in-settings",
                        "“https://example.org/a.git” is written with a password"),
                new Mistake(
                        "an unknown key in front matter",
                        p -> p.replacing(ARTICLE, "title:", "titel: x\ntitle:"),
                        ARTICLE + ":2:1 data/unknown-key",
                        "did you mean “title”?"),
                new Mistake(
                        "a missing title",
                        p -> p.replacing(ARTICLE, "title: السد\n", ""),
                        ARTICLE + ":2:1 data/missing-key",
                        "“title” is missing"),
                new Mistake(
                        "a title that is a list",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: [a, b]"),
                        SUMMARY + ":2:8 data/wrong-type",
                        "“title” is a list"),
                new Mistake(
                        "a key that is there twice",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: The dam\ntitle: Dam"),
                        SUMMARY + ":3:1 data/duplicate-key",
                        "the first is in line 2"),
                new Mistake(
                        "front matter without an end",
                        p -> p.with(SUMMARY, "---\ntitle: The dam\n\nText. [@p1]\n"),
                        SUMMARY + ":1:1 front-matter/not-closed",
                        "put a line of --- under it"),
                new Mistake(
                        "no front matter",
                        p -> p.with(SUMMARY, "Text. [@p1]\n"),
                        SUMMARY + ":1:1 front-matter/missing",
                        "title"),
                new Mistake(
                        "an article without text",
                        p -> p.with(SUMMARY, "---\ntitle: The dam\n---\n\n"),
                        SUMMARY + ":1:1 edition/no-text",
                        "the summary has no text"),
                new Mistake(
                        "key points of an article",
                        p -> p.replacing(ARTICLE, "title: السد", "title: السد\nkeyPoints: [السد لم يكتمل.]"),
                        ARTICLE + ":3:13 edition/key-points-in-article",
                        "an article has no key points"),
                new Mistake(
                        "a pull quote that the article doesn't have",
                        p -> p.replacing(ARTICLE, "title: السد", "title: السد\npullQuote: {text: لن يكتمل}"),
                        ARTICLE + ":3:19 parity/pull-quote-not-in-article",
                        "the article doesn't say “لن يكتمل”"),
                new Mistake(
                        "a day that isn't in the calendar",
                        p -> p.replacing(ARTICLE, "2024-05-01", "2024-04-31"),
                        ARTICLE + ":3:12 date/not-a-day",
                        "2024-04-31"),
                new Mistake(
                        "a letter that the web fonts lack",
                        p -> p.replacing(SUMMARY, "The work began", "The ƕork began"),
                        SUMMARY + ":6:5 font/letter-not-covered",
                        "the web font “Noto Serif” has no “ƕ” U+0195"),
                new Mistake(
                        "fonts that are neither there nor left out",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "fonts: some\n"),
                        SETTINGS + ":4:8 data/wrong-value",
                        "write fonts: none"),
                new Mistake(
                        "a missing summary",
                        p -> p.without(SUMMARY),
                        "content/dam:1:1 explainer/no-summary",
                        "summary.en.md"),
                new Mistake(
                        "a missing article",
                        p -> p.without(ARTICLE),
                        "content/dam:1:1 explainer/article",
                        "the article is missing"),
                new Mistake(
                        "two articles",
                        p -> p.with("content/dam/article.en.md", p.read(SUMMARY).replaceAll(" \\[@p.]", "")),
                        "content/dam:1:1 explainer/article",
                        "more than one article"),
                new Mistake(
                        "a language that the site hasn't got",
                        p -> p.with("content/dam/summary.fr.md", "---\ntitle: x\n---\nx [@p1]\n"),
                        "content/dam/summary.fr.md:1:1 explainer/language",
                        "no language “fr”"),
                new Mistake(
                        "a file that nothing reads",
                        p -> p.with("content/dam/notes.txt", "x"),
                        "content/dam/notes.txt:1:1 explainer/unknown-file",
                        "nothing reads this file"),
                new Mistake(
                        "a folder whose name can't be an address",
                        p -> p.with("content/a b/article.ar.md", "x"),
                        "content/a b:1:1 explainer/slug",
                        "“a b”"),
                new Mistake(
                        "a citation of a block that isn't there",
                        p -> p.replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends in 2026. [@p9]"),
                        SUMMARY + ":8:20 citation/unknown-block",
                        "p1 to p2"),
                new Mistake(
                        "a citation of a block that isn't there, in a standfirst",
                        p -> p.replacing(SUMMARY, "being built. [@p1]", "being built. [@p7]"),
                        SUMMARY + ":3:37 citation/unknown-block",
                        "“p7”"),
                new Mistake(
                        "an override of the order of letters in code",
                        p -> p.replacing(SUMMARY, "It ends", "```\nif \u202E(x)\n```\n\nIt ends"),
                        SUMMARY + ":8:1 text/bidi-control",
                        "U+202E"),
                new Mistake(
                        "two spaces in the reason for an inference",
                        p -> p.replacing(SUMMARY, "in 2026. [@p2]", "in 2026. [@p2, inferred: \"a  year\"]"),
                        SUMMARY + ":8:18 text/double-space",
                        "one"),
                new Mistake(
                        "a block that the summary leaves out",
                        p -> p.replacing(ARTICLE, "2026.", "2026.\n\nثالثة."),
                        ARTICLE + ":10:1 citation/block-not-cited",
                        "p3 is never cited"),
                new Mistake(
                        "an event that cites nothing",
                        p -> p.replacing(TIMELINE, "    cites: [p1]\n", ""),
                        TIMELINE + ":4:9 citation/event-uncited",
                        "cites: [p2]"),
                new Mistake(
                        "a figure without a citation",
                        p -> p.replacing(SUMMARY, " [@p2]", ""),
                        SUMMARY + ":8:12 citation/figure-uncited",
                        "“2026”"),
                new Mistake(
                        "a sentence without a citation",
                        p -> p.replacing(SUMMARY, "It ends", "So it goes. It ends"),
                        SUMMARY + ":8:1 citation/sentence-uncited",
                        "cites nothing"),
                new Mistake(
                        "a text in a language that is none",
                        p -> p.replacing(TIMELINE, "title: {ar: التسلسل,", "title: {ar: التسلسل, a_b: x,"),
                        TIMELINE + ":1:22 data/not-a-language",
                        "BCP 47"),
                new Mistake(
                        "two documents in one file",
                        p -> p.with(TIMELINE, p.read(TIMELINE) + "---\nx: y\n"),
                        TIMELINE + ":10:1 data/several-documents",
                        "one document"),
                new Mistake(
                        "a YAML tag",
                        p -> p.replacing(TIMELINE, "date: 2020", "date: !!str 2020"),
                        TIMELINE + ":5:11 data/tag",
                        "remove the tag"),
                new Mistake(
                        "data that is nested without end",
                        p -> p.replacing(TIMELINE, "cites: [p1]", "cites: " + "[".repeat(40) + "p1" + "]".repeat(40)),
                        TIMELINE + ":8:41 data/too-deep",
                        "flatter"),
                new Mistake(
                        "a control character",
                        p -> p.replacing(SUMMARY, "It ends", "It\u0001 ends"),
                        SUMMARY + ":8:3 file/control-character",
                        "U+0001"),
                new Mistake(
                        "a file that is too large",
                        p -> p.with(SUMMARY, "x".repeat(2 * 1024 * 1024 + 1)),
                        SUMMARY + ":1:1 file/too-large",
                        "2097152"),
                new Mistake(
                        "a page by the name of a picture",
                        p -> p.with("content/dam/media/dam.png", "<!DOCTYPE html>"),
                        "content/dam/media/dam.png:1:1 media/not-a-picture",
                        "this is no PNG"),
                new Mistake(
                        "an empty picture",
                        p -> p.with("content/dam/media/dam.webp", ""),
                        "content/dam/media/dam.webp:1:1 media/not-a-picture",
                        "the file is empty"),
                new Mistake(
                        "a picture for paper",
                        p -> p.with("content/dam/media/plan.pdf", "%PDF-1.7"),
                        "content/dam/media/plan.pdf:1:1 media/not-a-picture",
                        "use an SVG, PNG"),
                new Mistake(
                        "a picture of 400 million pixels",
                        p -> p.with("content/dam/media/dam.gif", "GIF89a N N"),
                        "content/dam/media/dam.gif:1:1 media/not-a-picture",
                        "20000 × 20000 pixels"),
                new Mistake(
                        "a drawing with code",
                        p -> p.with("content/dam/media/dam.svg", PICTURE.replace("rect", "script")),
                        "content/dam/media/dam.svg:1:59 media/unsafe",
                        "could run code"),
                new Mistake(
                        "more pictures than anybody sees",
                        p -> pictures(p, 1_001),
                        "content/dam/media:1:1 media/many",
                        "1001 pictures, more than 1000, and its texts don't show 1001 of them"),
                new Mistake(
                        "a folder of pictures",
                        p -> p.with("content/dam/media/2024/dam.svg", PICTURE),
                        "content/dam/media/2024:1:1 file/not-a-file",
                        "put the file itself here"),
                new Mistake(
                        "an image whose name is written otherwise",
                        p -> p.with("content/dam/media/Dam.svg", PICTURE)
                                .replacing(SUMMARY, "It ends", "![The dam](media/dam.svg) It ends"),
                        SUMMARY + ":8:1 media/not-found",
                        "did you mean “media/Dam.svg”?"),
                new Mistake(
                        "an image that says nothing to those who can't see it",
                        p -> p.with("content/dam/media/dam.svg", PICTURE)
                                .replacing(SUMMARY, "It ends", "![](media/dam.svg) It ends"),
                        SUMMARY + ":8:1 media/no-alternative",
                        "say between the brackets"),
                new Mistake(
                        "a decade that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026, as in the 1990s"),
                        SUMMARY + ":8:28 parity/decade-not-in-source",
                        "“1990s”"),
                new Mistake(
                        "a sum of money that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 for $5 million"),
                        SUMMARY + ":8:22 parity/money-not-in-source",
                        "“$5 million”"),
                new Mistake(
                        "an ordinal that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 for the third time"),
                        SUMMARY + ":8:25 parity/ordinal-not-in-source",
                        "“third”"),
                new Mistake(
                        "a percentage that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 by 40 percent"),
                        SUMMARY + ":8:20 parity/percentage-not-in-source",
                        "“40 percent”"),
                new Mistake(
                        "a time that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 at 7 p.m. sharp"),
                        SUMMARY + ":8:20 parity/time-not-in-source",
                        "“7 p.m"),
                new Mistake(
                        "a weekday that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "on a Monday in 2026"),
                        SUMMARY + ":8:14 parity/weekday-not-in-source",
                        "“Monday”"),
                new Mistake(
                        "a quotation where the article quotes nobody",
                        p -> p.replacing(
                                SUMMARY, "It ends in 2026.", "“It will all be over by the end of the year,” they say."),
                        SUMMARY + ":8:1 parity/quotation-not-in-source",
                        "without quotation marks"),
                new Mistake(
                        "a name that the article doesn't say",
                        p -> p.with("content/glossary.yaml", "names:\n  - {ar: دجلة, en: Tigris}\n")
                                .replacing(SUMMARY, "It ends", "The Tigris dam ends"),
                        SUMMARY + ":8:5 parity/name-not-in-source",
                        "دجلة"),
                new Mistake(
                        "a name that the glossary doesn't have",
                        p -> p.replacing(SUMMARY, "It ends", "The Tigris dam ends"),
                        SUMMARY + ":8:5 parity/name-unknown",
                        "“Tigris”"),
                new Mistake(
                        "a language tag that is none",
                        p -> p.replacing(SETTINGS, "[ar, en]", "[ar, en, e_n]"),
                        SETTINGS + ":2:21 site/language",
                        "BCP 47"),
                new Mistake("no settings", p -> p.without(SETTINGS), SETTINGS + ":1:1 site/no-settings", "--project"),
                new Mistake(
                        "an id that can't be a part of an address",
                        p -> p.replacing(TIMELINE, "id: start", "id: a b"),
                        TIMELINE + ":4:9 timeline/id",
                        "hyphens"),
                new Mistake(
                        "a lock that nobody can read",
                        p -> p.with("content/dam/sources.lock", "p1 x\n"),
                        "content/dam/sources.lock:1:1 staleness/lock-malformed",
                        "run “./sharh accept dam” again"),
                new Mistake(
                        "a site whose title lacks a language",
                        p -> p.replacing(SETTINGS, "{ar: شرح, en: Sharh}", "{ar: شرح}"),
                        SETTINGS + ":1:8 site/language-missing",
                        "“title” lacks its text in “en”, a language of the site / add “en: …” to it"),
                new Mistake(
                        "a publisher that lacks a language",
                        p -> p.replacing(SETTINGS, "languages", "publisher: {en: Sharh}\nlanguages"),
                        SETTINGS + ":2:12 site/language-missing",
                        "add “ar: …” to it"),
                new Mistake(
                        "a title with a figure that the article doesn't say",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: The 3 dams, part 2"),
                        SUMMARY + ":2:12 parity/number-not-in-source",
                        "is not in the article"),
                new Mistake(
                        "a year that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2027"),
                        SUMMARY + ":8:12 parity/date-not-in-source",
                        "p2 says “2026”"),
                new Mistake(
                        "an inference whose reason doesn't come to it",
                        p -> p.replacing(SUMMARY, "in 2026. [@p2]", "in 2027. [@p2, inferred: \"a year later\"]"),
                        SUMMARY + ":8:12 parity/inference-unexplained",
                        "name it in the reason"),
                new Mistake(
                        "a citation that isn't one",
                        p -> p.replacing(SUMMARY, "[@p2]", "[@p2, see there]"),
                        SUMMARY + ":8:19 citation/malformed",
                        "[@p2; @p3]"),
                new Mistake(
                        "an article that cites itself",
                        p -> p.replacing(ARTICLE, "في 2026.", "في 2026. [@p1]"),
                        ARTICLE + ":8:24 citation/in-article",
                        "citations belong"),
                new Mistake(
                        "an event that cites a block that isn't there",
                        p -> p.replacing(TIMELINE, "cites: [p1]", "cites: [p1, p3]"),
                        TIMELINE + ":8:17 citation/unknown-block",
                        "“p3”"),
                new Mistake(
                        "a date that is none",
                        p -> p.replacing(TIMELINE, "date: 2020", "date: 2020-13"),
                        TIMELINE + ":5:16 timeline/date-unparsable",
                        "2020-13"),
                new Mistake(
                        "a date that is none, in quotation marks",
                        p -> p.replacing(TIMELINE, "date: 2020", "date: \"2020-13\""),
                        TIMELINE + ":5:17 timeline/date-unparsable",
                        "01 to 12"),
                new Mistake(
                        "a citation of a block that isn't there, in a quoted standfirst",
                        p -> p.replacing(SUMMARY, "A dam is being built. [@p1]", "\"A dam. [@p7]\""),
                        SUMMARY + ":3:23 citation/unknown-block",
                        "“p7”"),
                new Mistake(
                        "a status that is none",
                        p -> p.replacing(TIMELINE, "status: happened", "status: hapened"),
                        TIMELINE + ":6:13 timeline/status",
                        "did you mean “happened”?"),
                new Mistake(
                        "an event that happened later than the timeline knows",
                        p -> p.replacing(ARTICLE, "في 2020", "في 2020 ثم في يونيو 2024")
                                .replacing(TIMELINE, "date: 2020", "date: 2024-06"),
                        TIMELINE + ":6:13 timeline/happened-later",
                        "lies after 2024-05-01"),
                new Mistake(
                        "a plan for the past",
                        p -> p.replacing(TIMELINE, "status: happened", "status: planned"),
                        TIMELINE + ":6:13 timeline/planned-earlier",
                        "lies before 2024-05-01"),
                new Mistake(
                        "an event without a language",
                        p -> p.replacing(TIMELINE, "{ar: بدء البناء, en: Work begins}", "{en: Work begins}"),
                        TIMELINE + ":7:12 timeline/language-missing",
                        "“ar”"),
                new Mistake(
                        "two events with one id",
                        p -> p.with(TIMELINE, p.read(TIMELINE) + """
                                  - {id: start, date: 2020, status: happened, cites: p1, title: {ar: س, en: x}}
                                """),
                        TIMELINE + ":9:10 timeline/duplicate-id",
                        "line 4"),
                new Mistake(
                        "a setting that isn't one",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "lang: ar\n"),
                        SETTINGS + ":4:1 data/unknown-key",
                        "the keys here are title"),
                new Mistake(
                        "a base URL that isn't one",
                        p -> p.replacing(SETTINGS, "https://example.org/", "javascript:alert(1)"),
                        SETTINGS + ":3:10 site/base-url",
                        "https://"),
                new Mistake(
                        "a month style that isn't one",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "months: syrian\n"),
                        SETTINGS + ":4:9 data/wrong-value",
                        "levantine"),
                new Mistake(
                        "YAML that is none",
                        p -> p.replacing(TIMELINE, "asOf: 2024-05-01", "asOf: [2024-05-01"),
                        TIMELINE + ":3:7 data/not-well-formed",
                        "YAML"),
                new Mistake(
                        "JSON with a key that is there twice",
                        p -> p.without(TIMELINE)
                                .with(JSON, "{\"title\": {\"ar\": \"س\", \"en\": \"x\"},\n \"title\": {}}\n"),
                        JSON + ":2:2 data/duplicate-key",
                        "the first is in line 1"),
                new Mistake(
                        "JSON that is none",
                        p -> p.without(TIMELINE).with(JSON, "{\"title\": {\"ar\": \"س\", \"en\": \"x\"},,\n"),
                        JSON + ":1:34 data/not-well-formed",
                        "missing comma"),
                new Mistake(
                        "an alias",
                        p -> p.replacing(TIMELINE, "date: 2020", "date: *day"),
                        TIMELINE + ":5:11 data/alias",
                        "write the value out"),
                new Mistake(
                        "a link that runs a script",
                        p -> p.replacing(SUMMARY, "It ends", "[It](javascript:alert(1)) ends"),
                        SUMMARY + ":8:1 link/not-allowed",
                        "https://"),
                new Mistake(
                        "a link to a block that isn't there",
                        p -> p.replacing(SUMMARY, "It ends", "[It](#p99) ends"),
                        SUMMARY + ":8:1 link/no-such-anchor",
                        "its blocks are p1 to p2"),
                new Mistake(
                        "a link in the article to a block that isn't there",
                        p -> p.replacing(ARTICLE, "وينتهي البناء", "وينتهي [البناء](#p3)"),
                        ARTICLE + ":8:8 link/no-such-anchor",
                        "no block “p3”"),
                new Mistake(
                        "a link in a standfirst to a block that isn't there",
                        p -> p.replacing(SUMMARY, "A dam is", "A [dam](#dam) is"),
                        SUMMARY + ":3:15 link/no-such-anchor",
                        "“dam”"),
                new Mistake(
                        "a link to a block that nothing on the page cites",
                        p -> p.replacing(SUMMARY, "It ends in 2026. [@p2]", "It [ends](#p2) later. [@p1]"),
                        SUMMARY + ":8:4 link/no-such-anchor",
                        "cite the block with [@p2]"),
                new Mistake(
                        "a link to a page that isn't there",
                        p -> p.replacing(SUMMARY, "It ends", "[It](other/page) ends"),
                        SUMMARY + ":8:1 link/no-such-page",
                        "../its-folder/"),
                new Mistake(
                        "a link without words",
                        p -> p.replacing(SUMMARY, "It ends", "It [](https://example.org) ends"),
                        SUMMARY + ":8:4 link/empty",
                        "say between the brackets"),
                new Mistake(
                        "a heading that leaves a level out",
                        p -> p.replacing(SUMMARY, "It ends", "### Then\n\nIt ends"),
                        SUMMARY + ":8:1 text/heading-order",
                        "write ## before it"),
                new Mistake(
                        "a heading of the title's level",
                        p -> p.replacing(SUMMARY, "It ends", "# Then\n\nIt ends"),
                        SUMMARY + ":8:1 text/heading-order",
                        "that of the title"),
                new Mistake(
                        "a heading further down that leaves a level out, in the article",
                        p -> p.replacing(ARTICLE, "2026.", "2026.\n\n## أ\n\n#### ب"),
                        ARTICLE + ":12:1 text/heading-order",
                        "write ### before it"),
                new Mistake(
                        "a template's link to a page that isn't there",
                        p -> p.with("templates/404.ftl", PAGE + "<a href=\"nowhere.html\">x</a>\n"),
                        "site/404.html:5:1 rendered/broken-link",
                        "“nowhere.html”"),
                new Mistake(
                        "a template's image without an alternative",
                        p -> p.with("templates/404.ftl", PAGE + "<p><img src=\"data:,\">\n"),
                        "site/404.html:5:4 rendered/no-alternative",
                        "alt"),
                new Mistake(
                        "an image that isn't there",
                        p -> p.replacing(SUMMARY, "It ends", "![The dam](media/dam.png) It ends"),
                        SUMMARY + ":8:1 media/not-found",
                        "media/dam.png"),
                new Mistake(
                        "a bracket that nothing closes, with many backslashes behind it",
                        p -> p.replacing(SUMMARY, "It ends", "[" + "\\!".repeat(30) + " It ends"),
                        SUMMARY + ":8:1 markdown/open-bracket",
                        "16"),
                new Mistake(
                        "a row of a table that begins with a tab",
                        p -> p.with(SUMMARY, p.read(SUMMARY) + "\n| a | b |\n|---|---|\n\t| c | d |\n"),
                        SUMMARY + ":12:1 markdown/tab-before-row",
                        "blanks"),
                new Mistake(
                        "raw HTML",
                        p -> p.replacing(SUMMARY, "It ends", "<b>it ends"),
                        SUMMARY + ":8:1 markdown/raw-html",
                        "as text"),
                new Mistake(
                        "raw HTML that is closed",
                        p -> p.replacing(SUMMARY, "It ends", "It <b>*really* ends</b>"),
                        SUMMARY + ":8:4 markdown/raw-html",
                        "<b> as text"),
                new Mistake(
                        "HTML that is closed and was never opened",
                        p -> p.replacing(SUMMARY, "It ends", "It</i> ends"),
                        SUMMARY + ":8:3 markdown/raw-html",
                        "</i> as text"),
                new Mistake(
                        "an override of the direction",
                        p -> p.replacing(SUMMARY, "It ends", "It \u202Eends\u202C"),
                        SUMMARY + ":8:4 text/bidi-control",
                        "U+202E (right-to-left override)"),
                new Mistake(
                        "an embedding",
                        p -> p.replacing(SUMMARY, "It ends", "It \u202Bends\u202C"),
                        SUMMARY + ":8:4 text/bidi-embedding",
                        "use isolates: U+2067"),
                new Mistake(
                        "a mark of direction that does nothing",
                        p -> p.replacing(SUMMARY, "It ends", "It \u200E ends"),
                        SUMMARY + ":8:4 text/bidi-mark",
                        "U+200E"),
                new Mistake(
                        "a space that nobody sees",
                        p -> p.replacing(SUMMARY, "It ends", "It en\u200Bds"),
                        SUMMARY + ":8:6 text/invisible",
                        "U+200B (zero width space)"),
                new Mistake(
                        "a lost character",
                        p -> p.replacing(SUMMARY, "It ends", "It en\uFFFDs"),
                        SUMMARY + ":8:6 text/replacement-character",
                        "U+FFFD"),
                new Mistake(
                        "a Cyrillic letter in an English word",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: The d\u0430m"),
                        SUMMARY + ":2:13 text/confusable",
                        "write the Latin a"),
                new Mistake(
                        "letters from a PDF",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء \uFEB3\uFEFC\uFEE1"),
                        TIMELINE + ":7:21 text/presentation-form",
                        "“سلام”"),
                new Mistake(
                        "two sets of digits",
                        p -> p.replacing(SUMMARY, "in 2026", "in ٢٠٢٦"),
                        SUMMARY + ":8:12 text/mixed-digits",
                        "0 to 9"),
                new Mistake(
                        "an English question mark in Arabic",
                        p -> p.replacing(TIMELINE, "بدء البناء", "\"بدء البناء?\""),
                        TIMELINE + ":7:28 text/latin-punctuation",
                        "write ؟"),
                new Mistake(
                        "straight quotation marks",
                        p -> p.replacing(SUMMARY, "It ends", "It \"ends\""),
                        SUMMARY + ":8:4 text/quotation-marks",
                        "write “…”"),
                new Mistake(
                        "a space before a full stop",
                        p -> p.replacing(SUMMARY, "in 2026.", "in 2026 ."),
                        SUMMARY + ":8:16 text/space-before-punctuation",
                        "delete the space"),
                new Mistake(
                        "two spaces",
                        p -> p.replacing(SUMMARY, "It ends", "It  ends"),
                        SUMMARY + ":8:3 text/double-space",
                        "2 spaces"),
                new Mistake(
                        "a stretched word",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء البنـاء"),
                        TIMELINE + ":7:25 text/tatweel",
                        "U+0640"),
                new Mistake(
                        "a Persian letter in an Arabic word",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء البنای"),
                        TIMELINE + ":7:26 text/persian-letter",
                        "write ي (U+064A)"),
                new Mistake(
                        "a month with both of its names",
                        p -> p.replacing(ARTICLE, "2026.", "2026، في أكتوبر تشرين الأول."),
                        ARTICLE + ":8:27 text/two-month-names",
                        "put a slash"),
                new Mistake(
                        "a language without words in the theme",
                        p -> p.replacing(SETTINGS, "[ar, en]", "[ar, en, de]")
                                .replacing(SETTINGS, "Sharh}", "Sharh, de: Sharh}"),
                        "templates/strings.de.yaml:1:1 theme/no-strings",
                        "strings.en.yaml"));
    }

    private static BuildOutcome build(ProjectFolder project) {
        return new SiteBuild(project.root(), Optional.empty(), false).run();
    }
}
