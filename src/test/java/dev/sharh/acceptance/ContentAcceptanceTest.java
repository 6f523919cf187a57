package dev.sharh.acceptance;

import static dev.sharh.acceptance.Trial.ARTICLE;
import static dev.sharh.acceptance.Trial.SETTINGS;
import static dev.sharh.acceptance.Trial.SUMMARY;
import static dev.sharh.acceptance.Trial.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C: what editors write, and how it is encoded. */
class ContentAcceptanceTest {
    private static final String FRONT = "---\ntitle: The dam\n---\n";
    private static final String TITLE = "title: The dam";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row) {
        Trial.hold(row, folder);
    }

    static Stream<Row> rows() {
        return Stream.of(texts(), encodings(), languages(), frontMatter(), slugs(), media(), links())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> texts() {
        return Stream.of(
                Row.of("C01", "an empty article", t -> t.with(ARTICLE, ""))
                        .refused(ARTICLE + ":1:1", "front-matter/missing", "title"),
                Row.of("C01", "an article of front matter alone", t -> t.with(ARTICLE, "---\ntitle: السد\n---\n"))
                        .refused(ARTICLE + ":", "edition/no-text", "no text"),
                Row.of("C01", "an article of spaces", t -> t.with(ARTICLE, "---\ntitle: السد\n---\n \n\t\n\u00A0\n"))
                        .refused(ARTICLE + ":", "edition/no-text", "no text"),
                Row.of(
                                "C01",
                                "an article of characters that nobody sees",
                                t -> t.with(ARTICLE, "---\ntitle: السد\n---\n\u200F\u200B\n"))
                        .refused(ARTICLE + ":", "edition/no-text", "no text"),
                Row.of("C02", "no summary", t -> t.without(SUMMARY))
                        .refused("content/dam:1:1", "explainer/no-summary", "summary.en.md"),
                Row.of("C02", "a summary without words", t -> t.with(SUMMARY, FRONT))
                        .refused(SUMMARY + ":", "edition/no-text", "no text"),
                Row.of("C03", "no title", t -> t.replacing(SUMMARY, TITLE + "\n", ""))
                        .refused(SUMMARY + ":2:1", "data/missing-key", "title"),
                Row.of("C03", "a title of spaces", t -> t.replacing(SUMMARY, TITLE, "title: \" \u3000\u00A0\""))
                        .refused(SUMMARY + ":2", "data/", "title"),
                Row.of(
                                "C03",
                                "a title that nobody sees",
                                t -> t.replacing(SUMMARY, TITLE, "title: \"\\u200F\\u200B\\u200D\""))
                        .refused(SUMMARY + ":2", "data/", "title"),
                Row.of(
                                "C04",
                                "a title of 5,000 characters",
                                t -> t.replacing(SUMMARY, TITLE, "title: " + "The dam. ".repeat(555) + "Dam"))
                        .warned(SUMMARY + ":2:8", "text/long-title", "4998"));
    }

    private static Stream<Row> encodings() {
        return Stream.of(
                Row.of("C05", "Windows-1256", t -> t.encoded(ARTICLE, "windows-1256"))
                        .refused(ARTICLE + ":2:8", "file/not-utf-8", "byte 12"),
                Row.of(
                                "C05",
                                "a byte that begins a letter and no more",
                                t -> t.with(SUMMARY, bytes(t.read(SUMMARY), 0xC3)))
                        .refused(SUMMARY + ":", "file/not-utf-8", "UTF-8"),
                Row.of("C06", "a byte-order mark", t -> t.with(ARTICLE, "\uFEFF" + t.read(ARTICLE)))
                        .built(r -> assertThat(r.file("ar/dam/index.html")).doesNotContain("\uFEFF")),
                Row.of("C06", "UTF-16", t -> t.encoded(SUMMARY, "x-UTF-16LE-BOM"))
                        .refused(SUMMARY + ":1:1", "file/not-utf-8", "UTF-16"),
                Row.of("C06", "UTF-16 without a byte-order mark", t -> t.encoded(ARTICLE, "UTF-16LE"))
                        .refused(ARTICLE, "file/not-utf-8", "UTF-16"),
                sameAsLineFeeds("Windows", "\r\n"),
                sameAsLineFeeds("an old Macintosh", "\r"),
                sameInTheText("a line separator", "\u2028"),
                Row.of("C07", "a next line", t -> t.replacing(SUMMARY, "The work", "The\u0085work"))
                        .refused(SUMMARY + ":6:4", "file/control-character:", "U+0085"),
                control("NUL", "\0"),
                control("a control character", "\u0007"),
                control("a character that is none", "\uFFFE"),
                control("another that is none", "\uFFFF"),
                Row.of(
                                "C08",
                                "half a character in JSON",
                                t -> t.without(TIMELINE)
                                        .with(
                                                "content/dam/timeline.json",
                                                "{\"title\": {\"ar\": \"\\ud800\", \"en\": \"x\"}, \"events\": []}"))
                        .refused("content/dam/timeline.json:1:", "file/control-character", "D800"),
                Row.of("C08", "half a character in YAML", t -> t.replacing(TIMELINE, "en: Timeline", "en: \"\\uD800\""))
                        .refused(TIMELINE + ":1:", "file/control-character", "D800"));
    }

    private static Row sameAsLineFeeds(String whose, String end) {
        Map<String, String>[] before = newMap();
        return Row.of("C07", "line ends of " + whose, t -> {
                    before[0] = FolderHash.of(t.path("site"));
                    for (String file : new String[] {ARTICLE, SUMMARY, TIMELINE, SETTINGS}) {
                        t.with(file, t.read(file).replace("\n", end));
                    }
                })
                .built(r -> assertThat(r.site()).isEqualTo(before[0]));
    }

    private static Row sameInTheText(String what, String end) {
        Map<String, String>[] before = newMap();
        return Row.of("C07", what, t -> {
                    t.replacing(SUMMARY, "The work began", "The\nwork began");
                    assertThat(t.build(java.util.List.of()).exit()).isZero();
                    before[0] = FolderHash.of(t.path("site"));
                    t.replacing(SUMMARY, "The\nwork", "The" + end + "work");
                })
                .built(r -> assertThat(r.site()).isEqualTo(before[0]));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, String>[] newMap() {
        return new Map[1];
    }

    private static Row control(String what, String character) {
        return Row.of("C08", what, t -> t.replacing(SUMMARY, "The work", "The " + character + "work"))
                .refused(SUMMARY + ":6:5", "file/control-character", "U+");
    }

    private static Stream<Row> languages() {
        return Stream.of(
                Row.of(
                                "C11",
                                "English in the Arabic article",
                                t -> t.with(
                                        ARTICLE, FRONT + "\nThe work on the dam began in 2020.\n\nIt ends in 2026.\n"))
                        .warned(ARTICLE + ":", "text/other-script", "ar"),
                Row.of(
                                "C11",
                                "Arabic in the English summary",
                                t -> t.with(
                                        SUMMARY,
                                        FRONT + "\nبدأ بناء السد في 2020. [@p1]\n\nوينتهي البناء في 2026. [@p2]\n"))
                        .warned(SUMMARY + ":", "text/other-script", "en"),
                Row.of("C12", "two sets of digits", t -> t.replacing(SUMMARY, "2026.", "٢٠٢٦."))
                        .warned(SUMMARY + ":", "text/mixed-digits", "٠–٩"));
    }

    private static Stream<Row> frontMatter() {
        return Stream.of(
                Row.of(
                                "C13",
                                "front matter without an end",
                                t -> t.with(SUMMARY, "---\n" + TITLE + "\n\nText. [@p1]\n"))
                        .refused(SUMMARY + ":1:1", "front-matter/not-closed", "---"),
                Row.of("C13", "front matter in the middle", t -> t.with(SUMMARY, "Text. [@p1]\n\n" + FRONT))
                        .refused(SUMMARY + ":1:1", "front-matter/missing", "---"),
                Row.of("C14", "a misspelt key", t -> t.replacing(ARTICLE, "title:", "tilte: x\ntitle:"))
                        .refused(ARTICLE + ":2:1", "data/unknown-key", "did you mean “title”?"),
                Row.of("C15", "a title that is a list", t -> t.replacing(SUMMARY, TITLE, "title: [a]"))
                        .refused(SUMMARY + ":2:8", "data/wrong-type", "list"),
                Row.of("C15", "a date that is a mapping", t -> t.replacing(SUMMARY, TITLE, TITLE + "\npublished: {}"))
                        .refused(SUMMARY + ":3:12", "data/wrong-type", "published"),
                asWritten("no"),
                asWritten("012"),
                asWritten("1:30"),
                asWritten("1_000"),
                asWritten("2014"),
                asWritten("~null"));
    }

    private static Row asWritten(String title) {
        return Row.of("C15", "the title " + title, t -> t.replacing(SUMMARY, TITLE, "title: " + title))
                .must(r -> {
                    // A title with a figure needs its source, which is another row's matter.
                    if (r.exit() == 0) {
                        assertThat(r.file("en/dam/index.html")).contains("<h1>" + title + "</h1>");
                    } else {
                        assertThat(r.err()).contains("| title: " + title);
                    }
                });
    }

    private static Stream<Row> slugs() {
        Stream<Row> twins = Stream.of(
                Row.of("C16", "two folders that differ in the case of a letter", t -> t.copied("Dam"))
                        .refused("content/dam:1:1", "explainer/twin", "“content/Dam”"),
                Row.of(
                                "C16",
                                "two folders that differ in how a letter is put together",
                                t -> t.copied("café").copied(Normalizer.normalize("café", Normalizer.Form.NFD)))
                        .refused("content/cafe", "explainer/slug", "NFC"),
                Row.of(
                                "C16",
                                "a folder whose letters are not put together",
                                t -> t.copied(Normalizer.normalize("café", Normalizer.Form.NFD)))
                        .refused("content/cafe\u0301:1:1", "explainer/slug", "NFC"),
                Row.of("C17", "a name longer than file systems take with its endings", t -> t.copied("س".repeat(122)))
                        .refused("content/", "explainer/slug", "bytes"));
        Stream<Row> names = Stream.of(
                        "con",
                        "NUL",
                        "com1",
                        "index",
                        "404",
                        "_headers",
                        "assets",
                        "en",
                        "a b",
                        "a?b",
                        "a#b",
                        "a%b",
                        "a:b",
                        "a*b",
                        "a\"b",
                        "a<b",
                        "a>b",
                        "a|b",
                        "a\\b",
                        "a.",
                        "a ",
                        "a..b",
                        "-a",
                        "a\u202Eb",
                        "a\u200Fb",
                        "a\u200Bb",
                        "a\u0007b")
                .map(name -> Row.of("C17", "the folder " + name, t -> t.copied(name))
                        .refused("content/", "explainer/slug", ""));
        return Stream.concat(twins, names);
    }

    private static Stream<Row> media() {
        return Stream.of(
                Row.of(
                                "C18",
                                "a draft",
                                t -> t.copied("draft")
                                        .replacing("content/draft/article.ar.md", "title:", "draft: true\ntitle:"))
                        .built(r -> {
                            assertThat(r.has("draft/index.html")).isFalse();
                            assertThat(r.has("ar/draft/index.html")).isFalse();
                            assertThat(r.file("sitemap.xml")
                                            + r.file("ar/feed.xml")
                                            + r.file("en/feed.xml")
                                            + r.file("index.html"))
                                    .doesNotContain("draft/");
                        }),
                Row.of("C20", "a picture that isn't there", t -> picture(t, "media/dam.png"))
                        .refused(SUMMARY + ":6", "media/not-found", "media/dam.png"),
                Row.of(
                                "C20",
                                "a picture whose name is written otherwise",
                                t -> picture(t, "media/Dam.svg").with("content/dam/media/dam.svg", SVG))
                        .refused(SUMMARY + ":6", "media/not-found", "did you mean"),
                Row.of("C20", "an empty picture", t -> t.with("content/dam/media/dam.png", ""))
                        .refused("content/dam/media/dam.png:1:1", "media/not-a-picture", "empty"),
                Row.of(
                                "C20",
                                "a page by the name of a picture",
                                t -> t.with("content/dam/media/dam.png", "<!doctype html><p>x"))
                        .refused("content/dam/media/dam.png:1:1", "media/not-a-picture", "PNG"),
                Row.of(
                                "C20",
                                "a picture of 400 million pixels",
                                t -> t.with("content/dam/media/dam.gif", new byte[] {
                                    'G', 'I', 'F', '8', '9', 'a', 0x20, 0x4E, 0x20, 0x4E, 0, 0, 0, ';'
                                }))
                        .refused("content/dam/media/dam.gif:1:1", "media/not-a-picture", "20000 × 20000"),
                Row.of(
                                "C22",
                                "a picture without an alternative",
                                t -> t.with("content/dam/media/dam.svg", SVG)
                                        .replacing(SUMMARY, "The work", "![](media/dam.svg) The work"))
                        .refused(SUMMARY + ":6", "media/no-alternative", "brackets"));
    }

    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\"/></svg>";

    private static Trial picture(Trial trial, String path) {
        return trial.replacing(SUMMARY, "The work", "![A dam](" + path + ") The work");
    }

    private static Stream<Row> links() {
        return Stream.of(
                Row.of("C21", "a link to a page that isn't there", t -> link(t, "../nowhere/"))
                        .refused(SUMMARY + ":6:5", "link/no-such-page", "nowhere"),
                Row.of("C21", "a link to a block that isn't there", t -> link(t, "#p9"))
                        .refused(SUMMARY + ":6:5", "link/no-such-anchor", "p9"),
                Row.of(
                                "C21",
                                "a link to a draft",
                                t -> link(t, "../draft/")
                                        .copied("draft")
                                        .replacing("content/draft/article.ar.md", "title:", "draft: true\ntitle:"))
                        .refused(SUMMARY + ":6:5", "link/no-such-page", "draft"));
    }

    private static Trial link(Trial trial, String target) {
        return trial.replacing(SUMMARY, "The work", "The [work](" + target + ")");
    }

    private static byte[] bytes(String text, int last) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] more = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = (byte) last;
        return more;
    }
}
