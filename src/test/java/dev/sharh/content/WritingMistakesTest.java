package dev.sharh.content;

import dev.sharh.Mistake;
import dev.sharh.MistakeCases;
import java.util.stream.Stream;

/** What isn't written as data, front matter or Markdown are is found at its line and column, and nothing else is. */
public class WritingMistakesTest extends MistakeCases {
    private static final String JSON = "content/dam/timeline.json";

    public static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "an author without a name",
                        p -> p.replacing(ARTICLE, "title:", "authors: [{role: Reporter}]\ntitle:"),
                        ARTICLE + ":2:11 data/missing-key",
                        "“name” is missing"),
                new Mistake(
                        "a day of publication that the calendar doesn't have",
                        p -> p.replacing(ARTICLE, "title:", "publishAt: 2026-02-30\ntitle:"),
                        ARTICLE + ":2:12 date/not-a-day",
                        "2024-09-06"),
                new Mistake(
                        "a correction without a date",
                        p -> p.replacing(SUMMARY, "title:", "corrections:\n  - {text: It was the river.}\ntitle:"),
                        SUMMARY + ":3:5 data/missing-key",
                        "“date” is missing"),
                new Mistake(
                        "a correction that is only a text",
                        p -> p.replacing(SUMMARY, "title:", "corrections: [It was the river.]\ntitle:"),
                        SUMMARY + ":2:15 data/wrong-type",
                        "“date: …”"),
                new Mistake(
                        "an explainer that was withdrawn without a reason",
                        p -> p.replacing(ARTICLE, "title:", "withdrawn: {date: 2024-05-02}\ntitle:"),
                        ARTICLE + ":2:12 data/missing-key",
                        "“reason” is missing"),
                new Mistake(
                        "an explainer that was just withdrawn",
                        p -> p.replacing(ARTICLE, "title:", "withdrawn: true\ntitle:"),
                        ARTICLE + ":2:12 data/wrong-type",
                        "“date: …”"),
                new Mistake(
                        "an author who is only a text",
                        p -> p.replacing(ARTICLE, "title:", "authors: [Sara]\ntitle:"),
                        ARTICLE + ":2:11 data/wrong-type",
                        "“name: …”"),
                new Mistake(
                        "a curator whose address is no web address",
                        p -> p.replacing(SUMMARY, "title:", "curators: [{name: Sara, url: sara}]\ntitle:"),
                        SUMMARY + ":2:30 link/not-allowed",
                        "https://"),
                new Mistake(
                        "a name with a character that turns the line",
                        p -> p.replacing(SUMMARY, "title:", "curators: [{name: {en: \"Sara\\u202Eh\"}}]\ntitle:"),
                        SUMMARY + ":2:29 text/bidi-control",
                        "U+202E"),
                new Mistake(
                        "somebody to tell about weaknesses without an address",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "security: {contact: a@b.org, expires: 2027-01-01}\n"),
                        SETTINGS + ":5:21 data/wrong-value",
                        "mailto:"),
                new Mistake(
                        "a coding that Sharh doesn't write",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "precompress: [zstd]\n"),
                        SETTINGS + ":5:15 data/wrong-value",
                        "gzip, brotli"),
                new Mistake(
                        "a place to publish that is two",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "publish: {pages: {zip: a.zip, folder: b}}\n"),
                        SETTINGS + ":5:11 data/wrong-value",
                        "one of"),
                new Mistake(
                        "a branch that git could take for an option",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "publish: {pages: {git: origin, branch: --force}}\n"),
                        SETTINGS + ":5:40 data/wrong-value",
                        "gh-pages"),
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
                        "line 2"),
                new Mistake(
                        "front matter without an end",
                        p -> p.with(SUMMARY, "---\ntitle: The dam\n\nText. [@p1]\n"),
                        SUMMARY + ":1:1 front-matter/not-closed",
                        "---"),
                new Mistake(
                        "front matter that begins with a line with spaces",
                        p -> p.with(SUMMARY, p.read(SUMMARY).replaceFirst("---", "---  ")),
                        SUMMARY + ":1:1 front-matter/missing",
                        "“---  ” is not exactly ---"),
                new Mistake(
                        "front matter that ends with a dash of a word processor",
                        p -> p.replacing(SUMMARY, "\n---\n", "\n—-\n"),
                        SUMMARY + ":4:1 front-matter/not-closed",
                        "“—-” is not exactly ---"),
                new Mistake(
                        "a title with a colon",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: The dam: a story"),
                        SUMMARY + ":2:8 data/not-well-formed",
                        "write “title: \"The dam: a story\"”"),
                new Mistake(
                        "a key without a space after its colon",
                        p -> p.replacing(ARTICLE, "published: 2024", "published:2024"),
                        ARTICLE + ":3:11 data/not-well-formed",
                        "a space is missing"),
                new Mistake(
                        "an indentation with a tab",
                        p -> p.replacing(TIMELINE, "  - id", "\t- id"),
                        TIMELINE + ":4:1 data/not-well-formed",
                        "a tab"),
                new Mistake(
                        "no front matter",
                        p -> p.with(SUMMARY, "Text. [@p1]\n"),
                        SUMMARY + ":1:1 front-matter/missing",
                        "title"),
                new Mistake(
                        "a day that isn't in the calendar",
                        p -> p.replacing(ARTICLE, "2024-05-01", "2024-04-31"),
                        ARTICLE + ":3:12 date/not-a-day",
                        "2024-04-31"),
                new Mistake(
                        "fonts that are neither there nor left out",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "fonts: some\n"),
                        SETTINGS + ":5:8 data/wrong-value",
                        "write fonts: none"),
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
                        "(!)"),
                new Mistake(
                        "data that is nested without end",
                        p -> p.replacing(TIMELINE, "cites: [p1]", "cites: " + "[".repeat(40) + "p1" + "]".repeat(40)),
                        TIMELINE + ":8:41 data/too-deep",
                        "flatter"),
                new Mistake(
                        "more key points than anyone reads",
                        p -> p.replacing(
                                SUMMARY,
                                "standfirst:",
                                "keyPoints:\n" + "- It began. [@p1]\n".repeat(20_000) + "standfirst:"),
                        SUMMARY + ":2:1 data/too-long",
                        "shorten"),
                new Mistake(
                        "a title as long as a book",
                        p -> p.replacing(TIMELINE, "en: Work begins", "en: " + "Work 5 ".repeat(200_000)),
                        TIMELINE + ":7:33 data/too-long",
                        "shorten"),
                new Mistake(
                        "a control character",
                        p -> p.replacing(SUMMARY, "It ends", "It\u0001 ends"),
                        SUMMARY + ":8:3 file/control-character",
                        "U+0001"),
                new Mistake(
                        "a citation that isn't one",
                        p -> p.replacing(SUMMARY, "[@p2]", "[@p2, see there]"),
                        SUMMARY + ":8:18 citation/malformed",
                        "[@p2; @p3]"),
                new Mistake(
                        "a setting that isn't one",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "lang: ar\n"),
                        SETTINGS + ":5:1 data/unknown-key",
                        "title, languages"),
                new Mistake(
                        "a month style that isn't one",
                        p -> p.with(SETTINGS, p.read(SETTINGS) + "months: syrian\n"),
                        SETTINGS + ":5:9 data/wrong-value",
                        "levantine"),
                new Mistake(
                        "YAML that is none",
                        p -> p.replacing(TIMELINE, "asOf: 2024-05-01", "asOf: [2024-05-01"),
                        TIMELINE + ":2:18 data/not-well-formed",
                        "write “asOf: [2024-05-01]”"),
                new Mistake(
                        "YAML that no usual correction makes well-formed",
                        p -> p.replacing(TIMELINE, "asOf: 2024-05-01", "as of the day"),
                        TIMELINE + ":2:1 data/not-well-formed",
                        "YAML"),
                new Mistake(
                        "JSON with a key that is there twice",
                        p -> p.without(TIMELINE)
                                .with(JSON, "{\"title\": {\"ar\": \"س\", \"en\": \"x\"},\n \"title\": {}}\n"),
                        JSON + ":2:2 data/duplicate-key",
                        "line 1"),
                new Mistake(
                        "JSON that is none",
                        p -> p.without(TIMELINE).with(JSON, "{\"title\": {\"ar\": \"س\", \"en\": \"x\"},,\n"),
                        JSON + ":1:34 data/not-well-formed",
                        "missing comma"),
                new Mistake(
                        "an alias",
                        p -> p.replacing(TIMELINE, "date: 2020", "date: *day"),
                        TIMELINE + ":5:11 data/alias",
                        "(*)"),
                new Mistake(
                        "a bracket that nothing closes, with many backslashes behind it",
                        p -> p.replacing(SUMMARY, "It ends", "[" + "\\!".repeat(30) + " It ends"),
                        SUMMARY + ":8:1 markdown/open-bracket",
                        "16"),
                new Mistake(
                        "a row of a table that begins with a tab",
                        p -> p.with(SUMMARY, p.read(SUMMARY) + "\n| a | b |\n|---|---|\n\t| c | d |\n"),
                        SUMMARY + ":12:1 markdown/tab-before-row",
                        "tab"),
                new Mistake(
                        "raw HTML",
                        p -> p.replacing(SUMMARY, "It ends", "<b>it ends"),
                        SUMMARY + ":8:1 markdown/raw-html",
                        "as text"),
                new Mistake(
                        "raw HTML that is closed",
                        p -> p.replacing(SUMMARY, "It ends", "It <b>*really* ends</b>"),
                        SUMMARY + ":8:4 markdown/raw-html",
                        "“<b>”"),
                new Mistake(
                        "HTML that is closed and was never opened",
                        p -> p.replacing(SUMMARY, "It ends", "It</i> ends"),
                        SUMMARY + ":8:3 markdown/raw-html",
                        "“</i>”"));
    }
}
