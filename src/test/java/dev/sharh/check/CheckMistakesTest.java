package dev.sharh.check;

import dev.sharh.Mistake;
import dev.sharh.MistakeCases;
import dev.sharh.ProjectFolder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What fits nothing else that was written is found at its line and column, and nothing else is. */
public class CheckMistakesTest extends MistakeCases {
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\"/></svg>";

    public static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "an alias that leads out of the site",
                        p -> p.replacing(SUMMARY, "title: The", "aliases: [/a/../b/]\ntitle: The"),
                        SUMMARY + ":2:11 alias/malformed",
                        "/old/address/"),
                new Mistake(
                        "a topic that the glossary doesn't name",
                        p -> p.with("content/glossary.yaml", "topics: {water: {ar: المياه, en: Water}}")
                                .replacing(ARTICLE, "title:", "topics: [watr]\ntitle:"),
                        ARTICLE + ":2:10 topic/unknown",
                        "did you mean “water”?"),
                new Mistake(
                        "a topic in a site without a glossary",
                        p -> p.replacing(ARTICLE, "title:", "topics: [water]\ntitle:"),
                        ARTICLE + ":2:10 topic/unknown",
                        "topics: {water: {ar: …, en: …}}"),
                new Mistake(
                        "a topic without a name in a language of its explainers",
                        p -> p.with("content/glossary.yaml", "topics:\n  water: {ar: المياه}")
                                .replacing(ARTICLE, "title:", "topics: [water]\ntitle:"),
                        "content/glossary.yaml:2:10 topic/not-translated",
                        "add “en: …”"),
                new Mistake(
                        "a topic whose key can't be an address",
                        p -> p.with("content/glossary.yaml", "topics: {a b: Water}"),
                        "content/glossary.yaml:1:10 topic/name-not-allowed",
                        "“a b”"),
                new Mistake(
                        "topics in a summary",
                        p -> p.with("content/glossary.yaml", "topics: {water: Water}")
                                .replacing(SUMMARY, "title: The", "topics: [water]\ntitle: The"),
                        SUMMARY + ":2:10 front-matter/key-of-article",
                        "“topics”"),
                new Mistake(
                        "an alias where the list of a topic is",
                        p -> p.with("content/glossary.yaml", "topics: {water: Water}")
                                .replacing(SUMMARY, "title: The", "aliases: [/en/topics/water/]\ntitle: The"),
                        SUMMARY + ":2:11 alias/taken",
                        "the list of a topic"),
                new Mistake(
                        "a day of publication in a summary",
                        p -> p.replacing(SUMMARY, "title: The", "publishAt: 2026-12-01\ntitle: The"),
                        SUMMARY + ":2:12 front-matter/key-of-article",
                        "“publishAt”"),
                new Mistake(
                        "a quotation mark in a correction",
                        p -> p.replacing(
                                SUMMARY,
                                "title: The",
                                "corrections: [{date: 2024-05-02, text: It  was the river.}]\ntitle: The"),
                        SUMMARY + ":2:42 text/double-space",
                        "space"),
                new Mistake(
                        "authors in a summary",
                        p -> p.replacing(SUMMARY, "title: The", "authors: [{name: Sara}]\ntitle: The"),
                        SUMMARY + ":2:18 front-matter/key-of-article",
                        "move it to the front matter of “content/dam/article.ar.md”"),
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
                        "a letter that the web fonts lack",
                        p -> p.replacing(SUMMARY, "The work began", "The ƕork began"),
                        SUMMARY + ":6:5 font/letter-not-covered",
                        "the web font “Noto Serif” has no “ƕ” (U+0195)"),
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
                        "more pictures than anybody sees",
                        p -> pictures(p, 1_001),
                        "content/dam/media:1:1 media/many",
                        "1001 of them"),
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
                        "between the brackets"),
                new Mistake(
                        "a citation of a block that isn't there, in emphasis above the text",
                        p -> p.replacing(SUMMARY, "A dam is being built. [@p1]", "A dam. [@p1] **It ends. [@p7]**"),
                        SUMMARY + ":3:39 citation/unknown-block",
                        "“p7”"),
                new Mistake(
                        "an article that cites itself",
                        p -> p.replacing(ARTICLE, "في 2026.", "في 2026. [@p1]"),
                        ARTICLE + ":8:24 citation/in-article",
                        "only a summary and a timeline"),
                new Mistake(
                        "an event that cites a block that isn't there",
                        p -> p.replacing(TIMELINE, "cites: [p1]", "cites: [p1, p3]"),
                        TIMELINE + ":8:17 citation/unknown-block",
                        "“p3”"),
                new Mistake(
                        "a citation of a block that isn't there, in a quoted standfirst",
                        p -> p.replacing(SUMMARY, "A dam is being built. [@p1]", "\"A dam. [@p7]\""),
                        SUMMARY + ":3:23 citation/unknown-block",
                        "“p7”"),
                new Mistake(
                        "an event that happened later than the timeline knows",
                        p -> p.replacing(ARTICLE, "في 2020", "في 2020 ثم في يونيو 2024")
                                .replacing(TIMELINE, "date: 2020", "date: 2024-06"),
                        TIMELINE + ":6:13 timeline/happened-later",
                        "after 2024-05-01"),
                new Mistake(
                        "a plan for the past",
                        p -> p.replacing(TIMELINE, "status: happened", "status: planned"),
                        TIMELINE + ":6:13 timeline/planned-earlier",
                        "before 2024-05-01"),
                new Mistake(
                        "an outcome of what is no promise",
                        p -> p.replacing(TIMELINE, "    cites", "    outcome: {status: missed}\n    cites"),
                        TIMELINE + ":8:23 timeline/outcome",
                        "status happened"),
                new Mistake(
                        "a date that was moved to itself",
                        p -> p.replacing(TIMELINE, "    cites", "    history: [{date: 2020}]\n    cites"),
                        TIMELINE + ":8:22 timeline/history",
                        "was not moved"),
                new Mistake(
                        "a past promise without an outcome",
                        p -> p.replacing("content/dam/article.ar.md", "2024-05-01", "2024-05-01\nupdated: 2027-01-01")
                                .replacing(TIMELINE, "date: 2020", "date: 2026")
                                .replacing(TIMELINE, "{ar: بدء البناء, en: Work begins}", "{ar: البناء, en: Work}")
                                .replacing(TIMELINE, "[p1]", "[p2]")
                                .replacing(TIMELINE, "status: happened", "status: planned"),
                        TIMELINE + ":5:11 timeline/no-outcome",
                        "updated on 2027-01-01"),
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
                        "a link that runs a script",
                        p -> p.replacing(SUMMARY, "It ends", "[It](javascript:alert(1)) ends"),
                        SUMMARY + ":8:1 link/not-allowed",
                        "https://"),
                new Mistake(
                        "a link to a block that isn't there",
                        p -> p.replacing(SUMMARY, "It ends", "[It](#p99) ends"),
                        SUMMARY + ":8:1 link/no-such-anchor",
                        "p1 to p2"),
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
                        p -> p.replacing(SUMMARY, "It ends in 2026. [@p2]", "It [is built](#p2) later. [@p1]"),
                        SUMMARY + ":8:4 link/no-such-anchor",
                        "cite the block with [@p2]"),
                new Mistake(
                        "a link to a page that isn't there",
                        p -> p.replacing(SUMMARY, "It ends", "[It](other/page) ends"),
                        SUMMARY + ":8:1 link/no-such-page",
                        "../its-folder/"),
                new Mistake(
                        "a link to the site with its whole address",
                        p -> p.replacing(SUMMARY, "It ends", "[It](https://example.org/en/dam/) ends"),
                        SUMMARY + ":8:1 link/absolute",
                        "write “../dam/”"),
                new Mistake(
                        "a link without words",
                        p -> p.replacing(SUMMARY, "It ends", "It [](https://records.example) ends"),
                        SUMMARY + ":8:4 link/empty",
                        "between the brackets"),
                new Mistake(
                        "a heading that leaves a level out",
                        p -> p.replacing(SUMMARY, "It ends", "### Then\n\nIt ends"),
                        SUMMARY + ":8:1 text/heading-order",
                        "write ## before it"),
                new Mistake(
                        "a heading of the title's level",
                        p -> p.replacing(SUMMARY, "It ends", "# Then\n\nIt ends"),
                        SUMMARY + ":8:1 text/heading-order",
                        "the level of the title"),
                new Mistake(
                        "a heading further down that leaves a level out, in the article",
                        p -> p.replacing(ARTICLE, "2026.", "2026.\n\n## أ\n\n#### ب"),
                        ARTICLE + ":12:1 text/heading-order",
                        "write ### before it"),
                new Mistake(
                        "an image that isn't there",
                        p -> p.replacing(SUMMARY, "It ends", "![The dam](media/dam.png) It ends"),
                        SUMMARY + ":8:1 media/not-found",
                        "media/dam.png"));
    }

    private static ProjectFolder pictures(ProjectFolder project, int count) {
        IntStream.range(0, count).forEach(i -> project.with("content/dam/media/p" + i + ".svg", PICTURE));
        return project;
    }
}
