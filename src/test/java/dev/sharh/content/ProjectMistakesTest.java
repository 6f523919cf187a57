package dev.sharh.content;

import dev.sharh.Mistake;
import dev.sharh.MistakeCases;
import java.util.stream.Stream;

/** What isn't a site, an explainer, an event or a picture is found where it is, and nothing else is. */
public class ProjectMistakesTest extends MistakeCases {
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\"/></svg>";

    public static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "a password in the settings",
                        p -> p.with(
                                SETTINGS,
                                p.read(SETTINGS) + "publish: {pages: {git: 'https://me:secret@example.org/a.git'}}\n"),
                        SETTINGS + ":5:25 site/secret-in-settings",
                        "“https://example.org/a.git”"),
                new Mistake(
                        "a site for a newer version",
                        p -> p.with(SETTINGS, "sharh: \"1.99\"\n" + p.read(SETTINGS)),
                        SETTINGS + ":1:9 site/version",
                        "1.99"),
                new Mistake(
                        "a version that is none",
                        p -> p.with(SETTINGS, "sharh: newest\n" + p.read(SETTINGS)),
                        SETTINGS + ":1:8 site/version",
                        "“newest”"),
                new Mistake(
                        "an article without text",
                        p -> p.with(SUMMARY, "---\ntitle: The dam\n---\n\n"),
                        SUMMARY + ":1:1 edition/no-text",
                        "the summary has no text"),
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
                        "summary.<language>.md"),
                new Mistake(
                        "a file beside the explainers",
                        p -> p.with("content/about.txt", "x"),
                        "content/about.txt:1:1 site/unknown-file",
                        "glossary.yaml"),
                new Mistake(
                        "a page beside the explainers",
                        p -> p.with("content/about.md", "x"),
                        "content/about.md:1:1 site/unknown-file",
                        "content/pages/about.<language>.md"),
                new Mistake(
                        "two versions of a text",
                        p -> p.replacing(SUMMARY, "It ends", "<<<<<<< HEAD\nIt ends"),
                        SUMMARY + ":8:1 file/conflict",
                        "<<<<<<<"),
                new Mistake(
                        "a hashtag in a title",
                        p -> p.replacing(SUMMARY, "title:", "titleBy: editor #dam\ntitle:"),
                        SUMMARY + ":2:17 data/comment",
                        "comment"),
                new Mistake(
                        "a folder whose name can't be an address",
                        p -> p.with("content/a b/article.ar.md", "x"),
                        "content/a b:1:1 explainer/slug",
                        "“a b”"),
                new Mistake(
                        "a file that is too large",
                        p -> p.with(SUMMARY, "x".repeat(2 * 1024 * 1024 + 1)),
                        SUMMARY + ":1:1 file/too-large",
                        "2097152"),
                new Mistake(
                        "a page by the name of a picture",
                        p -> p.with("content/dam/media/dam.png", "<!DOCTYPE html>"),
                        "content/dam/media/dam.png:1:1 media/not-a-picture",
                        "PNG"),
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
                        "a photograph as the camera saved it",
                        p -> p.with("content/dam/media/dam.gif", "GIF89ap\u0017p\u0017"),
                        "content/dam/media/dam.gif:1:1 media/large",
                        "a width of 1600 pixels is enough"),
                new Mistake(
                        "a drawing with code",
                        p -> p.with("content/dam/media/dam.svg", PICTURE.replace("rect", "script")),
                        "content/dam/media/dam.svg:1:59 media/unsafe",
                        "could run code"),
                new Mistake(
                        "a folder of pictures",
                        p -> p.with("content/dam/media/2024/dam.svg", PICTURE),
                        "content/dam/media/2024:1:1 file/not-a-file",
                        "put the file itself here"),
                new Mistake(
                        "a language tag that is none",
                        p -> p.replacing(SETTINGS, "[ar, en]", "[ar, en, e_n]"),
                        SETTINGS + ":2:21 site/language",
                        "BCP 47"),
                new Mistake(
                        "several languages in one text",
                        p -> p.replacing(SETTINGS, "[ar, en]", "ar، en"),
                        SETTINGS + ":2:12 site/language",
                        "write “languages: [ar, en]”"),
                new Mistake(
                        "blocks as numbers",
                        p -> p.replacing(TIMELINE, "[p1]", "[1]"),
                        TIMELINE + ":8:13 citation/unknown-block",
                        "write p1"),
                new Mistake(
                        "several blocks in one text",
                        p -> p.replacing(TIMELINE, "[p1]", "[\"@p1; p٢\"]"),
                        TIMELINE + ":8:14 citation/unknown-block",
                        "write p1, p2"),
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
                        "“title” has no text in “en”"),
                new Mistake(
                        "a publisher that lacks a language",
                        p -> p.replacing(SETTINGS, "languages", "publisher: {en: Sharh}\nlanguages"),
                        SETTINGS + ":2:12 site/language-missing",
                        "add “ar: …” to it"),
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
                        "a status that is none",
                        p -> p.replacing(TIMELINE, "status: happened", "status: hapened"),
                        TIMELINE + ":6:13 timeline/status",
                        "did you mean “happened”?"),
                new Mistake(
                        "a base URL that isn't one",
                        p -> p.replacing(SETTINGS, "https://example.org/", "javascript:alert(1)"),
                        SETTINGS + ":3:10 site/base-url",
                        "https://"));
    }
}
