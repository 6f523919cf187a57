package dev.sharh.acceptance;

import static dev.sharh.acceptance.Trial.ARTICLE;
import static dev.sharh.acceptance.Trial.SETTINGS;
import static dev.sharh.acceptance.Trial.SUMMARY;
import static dev.sharh.acceptance.Trial.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** U: characters that turn a text or can't be seen. */
class BidiAcceptanceTest {
    private static final String OVERRIDE = "\u202E";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row) {
        Trial.hold(row, folder);
    }

    static Stream<Row> rows() {
        return Stream.of(prose(), names(), pages()).flatMap(rows -> rows);
    }

    private static Row prose(String id, String what, String inserted) {
        return Row.of(id, what, t -> t.replacing(SUMMARY, "The work", "The " + inserted))
                .refused(SUMMARY + ":6:", "text/bidi-control", "<U+2");
    }

    private static Stream<Row> prose() {
        return Stream.of(
                prose("U01", "an override", OVERRIDE + "work"),
                prose("U01", "an override with its end", OVERRIDE + "wo\u202Crk"),
                Row.of("U02", "an embedding", t -> t.replacing(SUMMARY, "The work", "The \u202Bwork\u202C"))
                        .warned(SUMMARY + ":6:5", "text/bidi-embedding", "isolates"),
                prose("U03", "an isolate without an end", "\u2067work"),
                prose("U03", "an end of an isolate that nothing began", "work\u2069"),
                Row.of(
                                "U05",
                                "a joiner in a Persian word, and a mark",
                                t -> t.replacing(ARTICLE, "بناء السد", "بناء (Dam)\u200F، ومی\u200Cخواهم"))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(r.file("ar/dam/index.html"))
                                    .contains("می\u200Cخواهم")
                                    .contains("\u200F");
                        }),
                invisible("a tag character", "\uDB40\uDC41"),
                invisible("a space without width", "\u200B"),
                invisible("a soft hyphen", "\u00AD"),
                invisible("a word joiner", "\u2060"));
    }

    private static Row invisible(String what, String character) {
        return Row.of("U08", what, t -> t.replacing(SUMMARY, "title: The dam", "title: The d" + character + "am"))
                .warned(SUMMARY + ":2:", "text/invisible", "U+");
    }

    private static Row name(String what, java.util.function.Consumer<Trial> made) {
        return Row.of("U06", "an override in " + what, made).must(r -> {
            assertThat(r.exit()).describedAs(r.err()).isIn(1, 2);
            assertThat(r.err()).contains("U+202E").doesNotContain(OVERRIDE);
        });
    }

    private static Stream<Row> names() {
        return Stream.of(
                name("a key", t -> t.replacing(SUMMARY, "title:", "tit" + OVERRIDE + "le:")),
                name("an id", t -> t.replacing(TIMELINE, "id: start", "id: st" + OVERRIDE + "art")),
                name("a slug", t -> t.copied("d" + OVERRIDE + "m")),
                name(
                        "a link",
                        t -> t.replacing(SUMMARY, "The work", "[The work](https://example.org/" + OVERRIDE + ")")),
                name(
                        "a file's name",
                        t -> t.with("content/dam/media/d" + OVERRIDE + "m.svg", ContentAcceptanceTest.SVG)),
                name("a date", t -> t.replacing(TIMELINE, "date: 2020", "date: 2020" + OVERRIDE)),
                name("a day", t -> t.replacing(ARTICLE, "2024-05-01", "2024-05-01" + OVERRIDE)),
                name("a template", t -> t.with("templates/404.ftl", "<!doctype html><#-- " + OVERRIDE + " -->\n")),
                name("the settings", t -> t.replacing(SETTINGS, "en: Sharh", "en: Sh" + OVERRIDE + "arh")),
                name(
                        "an address of the settings",
                        t -> t.replacing(SETTINGS, "https://example.org/", "https://example.org/" + OVERRIDE)),
                name(
                        "a source's address",
                        t -> t.replacing(
                                ARTICLE,
                                "title:",
                                "source: {name: x, url: \"https://example.org/" + OVERRIDE + "\"}\ntitle:")),
                name("an alias", t -> t.replacing(ARTICLE, "title:", "aliases: [\"/a" + OVERRIDE + "/\"]\ntitle:")));
    }

    private static Stream<Row> pages() {
        return Stream.of(
                Row.of("U09", "Arabic in an English summary", t -> t.replacing(SUMMARY, "The work", "The work (السد)"))
                        .must(r -> assertThat(r.file("en/dam/index.html"))
                                .contains("<bdi lang=\"ar\" dir=\"rtl\">السد</bdi>")),
                Row.of(
                                "U09",
                                "English in an Arabic heading",
                                t -> t.replacing(ARTICLE, "title: السد", "title: السد Dam الكبير")
                                        .replacing(ARTICLE, "2026.", "2026 (5%).\n\n## السد Dam الكبير"))
                        .must(r -> assertThat(r.file("ar/dam/index.html"))
                                .contains("<bdi lang=\"en\" dir=\"ltr\">Dam</bdi>")),
                Row.of(
                                "U10",
                                "quotation marks and tags around Arabic in attributes",
                                t -> t.with("content/dam/media/d.svg", ContentAcceptanceTest.SVG)
                                        .replacing(SUMMARY, "The work", "![\"السد\" < '>](media/d.svg) The work"))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(org.jsoup.Jsoup.parse(r.file("en/dam/index.html"))
                                            .select("img")
                                            .attr("alt"))
                                    .isEqualTo("\"السد\" < '>");
                        }),
                Row.of(
                                "U10",
                                "a tag in what is said about a picture",
                                t -> t.with("content/dam/media/d.svg", ContentAcceptanceTest.SVG)
                                        .replacing(SUMMARY, "The work", "![The </time> dam](media/d.svg) The work"))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isZero();
                            assertThat(r.err()).contains(SUMMARY + ":6:7: warning markdown/raw-html");
                            assertThat(org.jsoup.Jsoup.parse(r.file("en/dam/index.html"))
                                            .select("img")
                                            .attr("alt"))
                                    .isEqualTo("The </time> dam");
                        }));
    }
}
