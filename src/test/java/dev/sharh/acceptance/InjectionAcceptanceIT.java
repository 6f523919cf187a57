package dev.sharh.acceptance;

import static dev.sharh.acceptance.Trial.ARTICLE;
import static dev.sharh.acceptance.Trial.SETTINGS;
import static dev.sharh.acceptance.Trial.SUMMARY;
import static dev.sharh.acceptance.Trial.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** X: code and addresses in every place where an editor can write. Whatever is built, nothing of it is alive. */
class InjectionAcceptanceIT {
    private static final List<String> CODE = List.of(
            "<script>evil()</script>",
            "<img src=x onerror=evil()>",
            "<svg/onload=evil()>",
            "<iframe src=\"https://evil.example/\"></iframe>",
            "<style>*{display:none}</style>",
            "<base href=\"https://evil.example/\">",
            "<meta http-equiv=refresh content=\"0;https://evil.example/\">",
            "<form action=\"https://evil.example/\"><button>x</button></form>",
            "</script><script>evil()</script>",
            "</title></style></textarea><script>evil()</script>",
            "\" onmouseover=\"evil()",
            "' onmouseover='evil()",
            "--><script>evil()</script>",
            "]]><script>evil()</script>",
            "{{constructor.constructor('evil()')()}}");

    private static final String BACKTICKS = "`".repeat(7) + "a" + "`".repeat(3) + "b";

    private static final List<String> ADDRESSES = List.of(
            "javascript:evil()",
            "JaVaScRiPt:evil()",
            "&#106;avascript:evil()",
            "java&Tab;script:evil()",
            "java&NewLine;script:evil()",
            "&#1;javascript:evil()",
            "javascript&colon;evil()",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data:text/html,x",
            "data:image/svg+xml,x",
            "vbscript:evil()",
            "file:///etc/passwd",
            "blob:https://evil.example/x",
            "//evil.example/x",
            "\\\\\\\\evil\\\\x",
            "/\\\\evil.example",
            "&sol;&sol;evil.example",
            "ftp://evil.example/");

    private static final Map<String, BiConsumer<Trial, String>> TEXTS = Map.ofEntries(
            Map.entry("a paragraph", (t, x) -> words(t, x)),
            Map.entry("a heading", (t, x) -> t.adding(SUMMARY, "\n## " + x + "\n")),
            Map.entry("a link's text", (t, x) -> words(t, "[" + x + "](https://example.org/)")),
            Map.entry(
                    "a link's title",
                    (t, x) -> words(
                            t,
                            "[x](https://example.org/ (" + x.replace("(", "\\(").replace(")", "\\)") + "))")),
            Map.entry(
                    "an alternative",
                    (t, x) -> words(
                            t.with("content/dam/media/a.svg", ContentAcceptanceTest.SVG), "![" + x + "](media/a.svg)")),
            Map.entry("a code span", (t, x) -> words(t, "`" + x + "`")),
            Map.entry("a code block", (t, x) -> t.adding(SUMMARY, "\n```\n" + x + "\n```\n")),
            Map.entry("what a code block is in", (t, x) -> t.adding(SUMMARY, "\n``` " + x + "\nx\n```\n")),
            Map.entry("a table's cell", (t, x) -> t.adding(SUMMARY, "\n| a | b |\n|---|---|\n| " + x + " | b |\n")),
            Map.entry("a footnote", (t, x) -> words(t.adding(SUMMARY, "\n[^1]: " + x + "\n"), "x[^1]")),
            Map.entry("an event", (t, x) -> t.replacing(TIMELINE, "en: Work begins", "en: " + quoted(x))),
            Map.entry("a title", (t, x) -> t.replacing(SUMMARY, "title: The dam", "title: " + quoted(x))),
            Map.entry(
                    "a standfirst",
                    (t, x) -> t.replacing(
                            SUMMARY,
                            "standfirst: A dam is being built.",
                            "standfirst: " + quoted(x).replaceFirst("'$", " [@p1]'") + "#")),
            Map.entry(
                    "a key point",
                    (t, x) -> t.replacing(SUMMARY, "title: The dam", "title: The dam\nkeyPoints: [" + quoted(x) + "]")),
            Map.entry(
                    "a reason",
                    (t, x) -> t.replacing(
                            SUMMARY,
                            "It ends in 2026. [@p2]",
                            "It ends in 2026. [@p2, inferred: \"" + x.replace("\"", "”") + "\"]")),
            Map.entry(
                    "a source",
                    (t, x) -> t.replacing(
                            ARTICLE,
                            "title:",
                            "source: {name: " + quoted(x) + ", licence: " + quoted(x) + "}\ntitle:")),
            Map.entry("the site's title", (t, x) -> t.replacing(SETTINGS, "en: Sharh", "en: " + quoted(x))));

    private static final Map<String, BiConsumer<Trial, String>> LINKS = Map.ofEntries(
            Map.entry("a link", (t, x) -> words(t, "[x](" + x + ")")),
            Map.entry("a link in brackets", (t, x) -> words(t, "[x](<" + x + ">)")),
            Map.entry("a link by reference", (t, x) -> words(t.adding(SUMMARY, "\n[r]: " + x + "\n"), "[x][r]")),
            Map.entry("an address in angles", (t, x) -> words(t, "<" + x + ">")),
            Map.entry("a picture", (t, x) -> words(t, "![x](" + x + ")")),
            Map.entry(
                    "a source",
                    (t, x) -> t.replacing(ARTICLE, "title:", "source: {name: x, url: " + quoted(x) + "}\ntitle:")),
            Map.entry("an alias", (t, x) -> t.replacing(SUMMARY, "title:", "aliases: [" + quoted(x) + "]\ntitle:")),
            Map.entry(
                    "whom to tell of weaknesses",
                    (t, x) -> t.adding(SETTINGS, "security: {contact: " + quoted(x) + ", expires: 2027-01-01}\n")));

    /** The places that a site has once; all others are in an explainer. */
    private static final Set<String> OF_THE_SITE = Set.of("the site's title", "whom to tell of weaknesses");

    private static final Set<String> DEAD = Set.of("iframe", "base", "form", "object", "embed");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row) {
        Trial.hold(row, folder);
    }

    /** Each place with all that can be written in it; what is refused has no page to look at. */
    static Stream<Row> rows() {
        return Stream.of(code(), addresses(), drawings()).flatMap(rows -> rows);
    }

    private static Stream<Row> code() {
        return places("X01 X04", "code in ", TEXTS, CODE);
    }

    private static Stream<Row> addresses() {
        return places("X02 X03", "addresses in ", LINKS, ADDRESSES);
    }

    /** In brief, each place gets every other text, and the next place gets those between them. */
    private static Stream<Row> places(
            String ids, String what, Map<String, BiConsumer<Trial, String>> places, List<String> texts) {
        List<Map.Entry<String, BiConsumer<Trial, String>>> sorted =
                places.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return IntStream.range(0, sorted.size()).mapToObj(number -> {
            Map.Entry<String, BiConsumer<Trial, String>> place = sorted.get(number);
            int step = Effort.rounds(2, 1);
            List<String> some = IntStream.range(0, texts.size())
                    .filter(i -> (i + number) % step == 0)
                    .mapToObj(texts::get)
                    .toList();
            return Row.of(ids, what + place.getKey(), t -> {})
                    .must(r -> areDead(r, place.getKey(), place.getValue(), some));
        });
    }

    private static void areDead(Trial.Result result, String place, BiConsumer<Trial, String> put, List<String> texts) {
        List<Consumer<Trial>> faults = texts.stream()
                .<Consumer<Trial>>map(text -> t -> put.accept(t, text))
                .toList();
        if (OF_THE_SITE.contains(place)) {
            faults.forEach(fault -> result.fresh(fault, InjectionAcceptanceIT::isDead));
        } else {
            result.together(faults, InjectionAcceptanceIT::isDead);
        }
    }

    private static Stream<Row> drawings() {
        return Stream.of(
                Row.of(
                                "X06",
                                "a drawing with code",
                                t -> t.with(
                                        "content/dam/media/a.svg",
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>evil()</script></svg>"))
                        .refused("content/dam/media/a.svg:1:", "media/unsafe", ""),
                Row.of(
                                "X06",
                                "a page among the pictures",
                                t -> t.with("content/dam/media/a.html", "<script>evil()</script>"))
                        .refused("content/dam/media/a.html:1:1", "media/not-a-picture", ""),
                Row.of("X06", "code beside an article", t -> t.with("content/dam/a.js", "evil()"))
                        .warned("content/dam/a.js:1:1", "explainer/unknown-file", ""),
                tooDeep("quotes in quotes", "> ".repeat(5_000) + "x"),
                tooDeep("quotes one deeper than may be", "> ".repeat(101) + "x"),
                tooDeep("lists in lists", IntStreamLines.lists(800)),
                tooDeep("lists in lists on one line", "- ".repeat(800) + "x"),
                tooDeep("quotes in lists", "- > ".repeat(400) + "x"),
                tooDeep("emphasis in emphasis", "*a **b ".repeat(3_000) + "c** d* ".repeat(3_000)),
                tooLong("backticks", BACKTICKS.repeat(80_000)),
                tooLong("emphasis", "*a **b ".repeat(50_000)),
                tooLong("citations", "[@p1".repeat(20_000)),
                harmless("quotes as deep as may be", "> ".repeat(99) + "deepest [@p1]", "deepest"),
                harmless("lists as deep as may be", "- ".repeat(99) + "deepest [@p1]", "deepest"),
                harmless("brackets", "[".repeat(50_000), "[".repeat(50_000)),
                harmless("images in images", "![".repeat(20_000), "![".repeat(20_000)),
                harmless("backticks in a paragraph", BACKTICKS.repeat(Effort.rounds(1_500, 5_000)), "a```b"),
                harmless("emphasis without an end", "*a **b ".repeat(9_000), "*a **b *a **b"),
                ending("citations in a paragraph", "[@p1".repeat(13_000))
                        .refused(SUMMARY + ":10:1", "citation/malformed:", "[@p1"));
    }

    /** Lists, each in an item of the one before. */
    private static final class IntStreamLines {
        private static String lists(int depth) {
            return IntStream.range(0, depth)
                    .mapToObj(i -> "  ".repeat(i) + "- x\n")
                    .collect(java.util.stream.Collectors.joining());
        }
    }

    private static Row.Fault ending(String what, String text) {
        return Row.of("X08", what, t -> t.adding(SUMMARY, "\n" + text + "\n"));
    }

    private static Row tooDeep(String what, String text) {
        return ending(what, text).refused(SUMMARY + ":", "markdown/too-deep:", "more than 100");
    }

    private static Row tooLong(String what, String text) {
        return ending(what, text).refused(SUMMARY + ":10:1", "markdown/too-long:", "more than 65536 characters");
    }

    /** Built, with these words on the page. */
    private static Row harmless(String what, String text, String words) {
        return ending(what, text).must(r -> {
            assertThat(r.exit()).describedAs(r.err()).isZero();
            assertThat(r.err()).doesNotContain(" error ");
            assertThat(Jsoup.parse(r.file("en/dam/index.html")).select("main").text())
                    .contains(words);
        });
    }

    private static void words(Trial trial, String words) {
        trial.replacing(SUMMARY, "The work", words + " The work");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void isDead(Trial trial) {
        if (!Files.exists(trial.path("site"))) {
            return;
        }
        trial.doing(() -> {
            try (Stream<Path> files = Files.walk(trial.path("site"))) {
                for (Path page :
                        files.filter(file -> file.toString().endsWith(".html")).toList()) {
                    isDead(Jsoup.parse(Files.readString(page)), page.toString());
                }
            }
        });
    }

    private static void isDead(Document page, String name) {
        for (Element element : page.getAllElements()) {
            assertThat(DEAD).describedAs(name).doesNotContain(element.normalName());
            assertThat(element.normalName().equals("script")
                            && !element.attr("type").equals("application/ld+json"))
                    .describedAs(name + ": " + element)
                    .isFalse();
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).describedAs(name).doesNotStartWith("on");
                if (Set.of("href", "src", "action", "srcset").contains(attribute.getKey())) {
                    isHarmless(attribute.getValue(), name);
                }
            }
            assertThat(element.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh")
                            && element.attr("content").contains("evil"))
                    .describedAs(name)
                    .isFalse();
        }
    }

    private static void isHarmless(String address, String name) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").replace('\\', '/').toLowerCase(Locale.ROOT);
        assertThat(seen)
                .describedAs(name)
                .doesNotStartWith("//")
                .doesNotContain("evil.example")
                .doesNotMatch("(javascript|vbscript|file|blob|ftp|data:text|data:image/svg\\+xml,).*");
    }
}
