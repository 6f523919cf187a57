package dev.sharh.acceptance;

import static dev.sharh.acceptance.Trial.ARTICLE;
import static dev.sharh.acceptance.Trial.SETTINGS;
import static dev.sharh.acceptance.Trial.SUMMARY;
import static dev.sharh.acceptance.Trial.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** L: data that is too large, too deep or more than data, and files that are none; F12: what leads out of the project. */
class LimitsAcceptanceTest {
    private static final String JSON = "content/dam/timeline.json";
    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row) {
        Trial.hold(row, folder);
    }

    static Stream<Row> rows() {
        return Stream.of(data(), files(), settings(), links()).flatMap(rows -> rows);
    }

    private static Row yaml(String id, String what, String text, String code) {
        return Row.of(id, what, t -> t.with(TIMELINE, text)).refused(TIMELINE + ":", code, "");
    }

    private static Row json(String id, String what, String text, String code) {
        return Row.of(id, what, t -> t.without(TIMELINE).with(JSON, text)).refused(JSON + ":", code, "");
    }

    private static Stream<Row> data() {
        String laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(0, 9)
                        .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " [*" + (char) ('a' + i) + ", *"
                                + (char) ('a' + i) + "]\n")
                        .collect(Collectors.joining());
        String aliases = "a: &a x\n"
                + IntStream.range(0, 60).mapToObj(i -> "k" + i + ": *a\n").collect(Collectors.joining());
        return Stream.of(
                yaml("L01", "a billion laughs", laughs, "data/alias"),
                yaml("L01", "sixty aliases", aliases, "data/alias"),
                yaml("L01", "an anchor that holds itself", "a: &a [*a]\n", "data/alias"),
                yaml("L02", "YAML 60 deep", "a: " + "[".repeat(60) + "]".repeat(60), "data/too-deep"),
                yaml("L02", "YAML 100,000 deep", "a: " + "[".repeat(100_000), "data/"),
                yaml(
                        "L02",
                        "YAML 5,000 deep in blocks",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining()),
                        "data/"),
                json("L02", "JSON 1,001 deep", "{\"a\": " + "[".repeat(1_001) + "]".repeat(1_001) + "}", "data/"),
                json("L02", "JSON 100,000 deep", "{\"a\": " + "[".repeat(100_000), "data/"),
                json("L02", "a number of 5,000 digits", "{\"a\": " + "9".repeat(5_000) + "}", "data/"),
                yaml("L04", "a key twice", "title: {ar: x, en: x}\ntitle: {ar: x, en: x}\n", "data/duplicate-key"),
                json("L04", "a key of JSON twice", "{\"title\": {\"ar\": \"x\", \"ar\": \"y\"}}", "data/duplicate-key"),
                Row.of("L04", "a key of front matter twice", t -> t.replacing(SUMMARY, "title:", "title: x\ntitle:"))
                        .refused(SUMMARY + ":3:1", "data/duplicate-key", "line 2"),
                yaml(
                        "L05",
                        "a Java class",
                        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
                        "data/tag"),
                yaml("L05", "a Python object", "a: !!python/object:os.system x\n", "data/tag"),
                yaml("L05", "a tag on a key", "!!str title: x\n", "data/tag"));
    }

    private static Row large(String what, int bytes) {
        return Row.of("L07", what, t -> {
                    String text = t.read(ARTICLE) + "\n";
                    byte[] whole = new byte[bytes];
                    java.util.Arrays.fill(whole, (byte) '\n');
                    byte[] start = Trial.utf8(text);
                    System.arraycopy(start, 0, whole, 0, start.length);
                    t.with(ARTICLE, whole);
                })
                .must(r -> {
                    assertThat(r.exit()).describedAs(r.err()).isEqualTo(bytes > TWO_MEBIBYTES ? 1 : 0);
                    assertThat(r.err().contains("file/too-large")).isEqualTo(bytes > TWO_MEBIBYTES);
                });
    }

    private static Row disguised(String what, java.util.function.Consumer<Trial> made) {
        return Row.of("L07", what, t -> {
                    t.without(ARTICLE);
                    made.accept(t);
                })
                .refused(ARTICLE + ":1:1", "file/not-a-file", "");
    }

    private static Stream<Row> files() {
        return Stream.of(
                large("an article of 2 MiB", TWO_MEBIBYTES),
                large("an article of a byte more", TWO_MEBIBYTES + 1),
                Row.of(
                                "L07",
                                "a picture that is one hole of 3 GB",
                                t -> t.with("content/dam/media/dam.png", "")
                                        .doing(() -> sparse(t.path("content/dam/media/dam.png"))))
                        .refused("content/dam/media/dam.png:1:1", "file/too-large", "bytes"),
                Row.of(
                                "B03",
                                "1,001 tiny pictures",
                                t -> IntStream.range(0, 1_001)
                                        .forEach(i ->
                                                t.with("content/dam/media/p" + i + ".svg", ContentAcceptanceTest.SVG)))
                        .warned("content/dam/media:1:1", "media/many", "1001 pictures"),
                Row.of("L07", "an article that is one hole of 3 GB", t -> t.doing(() -> sparse(t.path(ARTICLE))))
                        .refused(ARTICLE + ":1:1", "file/too-large", "bytes"),
                disguised("a link to a device", t -> t.linking(ARTICLE, "/dev/zero")),
                disguised("a folder", t -> t.doing(() -> Files.createDirectory(t.path(ARTICLE)))),
                disguised("a pipe", t -> pipe(t.path(ARTICLE))),
                disguised(
                        "a socket",
                        t -> t.doing(() -> {
                            Path near = Files.createTempDirectory("s").resolve("s");
                            try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                                socket.bind(UnixDomainSocketAddress.of(near));
                            }
                            Files.move(near, t.path(ARTICLE));
                            Files.delete(near.getParent());
                        })),
                Row.of("L07", "settings that are a pipe", t -> {
                            t.without(SETTINGS);
                            pipe(t.path(SETTINGS));
                        })
                        .refused(SETTINGS + ":1:1", "file/not-a-file", ""),
                Row.of("L07", "a folder below content that is a pipe", t -> pipe(t.path("content/pipe")))
                        .refused("content/pipe:1:1", "file/not-a-file", ""));
    }

    private static void sparse(Path file) throws java.io.IOException {
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(3L << 30);
        }
    }

    private static void pipe(Path path) {
        try {
            int exit = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
            assumeTrue(exit == 0, "L07 not run: pipes can't be made here");
        } catch (java.io.IOException | InterruptedException e) {
            assumeTrue(false, "L07 not run: pipes can't be made here: " + e.getMessage());
        }
    }

    private static Row base(String url, int exit) {
        return Row.of("L08", "the address " + url, t -> {})
                .with("--base-url", url)
                .must(r -> assertThat(r.exit()).describedAs(r.err()).isEqualTo(exit));
    }

    private static Stream<Row> settings() {
        return Stream.of(
                Row.of("L08", "a setting that is none", t -> t.adding(SETTINGS, "colour: red\n"))
                        .refused(SETTINGS + ":5:1", "data/unknown-key", ""),
                Row.of(
                                "L08",
                                "a setting of another type",
                                t -> t.replacing(SETTINGS, "languages: [ar, en]", "languages: {a: b}"))
                        .refused(SETTINGS + ":", "data/wrong-type", "languages"),
                Row.of(
                                "L08",
                                "an address that runs a script",
                                t -> t.replacing(SETTINGS, "https://example.org/", "javascript:alert(1)"))
                        .refused(SETTINGS + ":", "site/base-url", "https://"),
                base("javascript:alert(1)", 2),
                base("example.org", 2),
                base("https://example.org/?a=b", 2),
                base("https://example.org/repo", 0),
                base("https://example.org/repo/", 0),
                Row.of(
                                "L09",
                                "an archive in the place of a text",
                                t -> t.with("content/dam/article.zip", "PK\u0003\u0004"))
                        .warned("content/dam/article.zip:1:1", "explainer/unknown-file", "delete it or move it"));
    }

    private static Row linked(String what, String place, String target, String finding) {
        return Row.of("F12", what, t -> t.linking(place, target)).must(r -> {
            assertThat(r.exit()).describedAs(r.err()).isEqualTo(1);
            assertThat(r.findings()).anyMatch(f -> f.startsWith(finding) && f.contains("file/not-a-file"));
            assertThat(r.err()).doesNotContain("SECRET").doesNotContain("root:");
        });
    }

    private static Stream<Row> links() {
        return Stream.of(
                linked("an article that is a link", ARTICLE, "/etc/passwd", ARTICLE),
                linked(
                        "a link whose end is missing",
                        "content/dam/sources.lock",
                        "nowhere",
                        "content/dam/sources.lock"),
                linked("a glossary that is a link", "content/glossary.yaml", "/etc/passwd", "content/glossary.yaml"),
                linked("settings that are a link", SETTINGS, "../outside/canary.txt", SETTINGS),
                linked("a timeline that is a link", TIMELINE, "../../outside/canary.txt", TIMELINE),
                linked("a folder that is a link to its parent", "content/loop", "..", "content/loop"),
                linked("an explainer that is a link", "content/other", "../outside", "content/other"),
                linked("pictures that are a link", "content/dam/media", "../../outside", "content/dam/media"),
                linked(
                        "a picture that is a link",
                        "content/dam/media/a.svg",
                        "../../../outside/canary.txt",
                        "content/dam/media/a.svg"),
                linked(
                        "a font of the theme that is a link",
                        "templates/css/tokens.css",
                        "../../outside/canary.txt",
                        "templates/css/tokens.css"),
                linked(
                        "strings that are a link",
                        "templates/strings.en.yaml",
                        "../outside/canary.txt",
                        "templates/strings.en.yaml"),
                Row.of(
                                "F12",
                                "a logo that is a link",
                                t -> t.linking("content/logo.svg", "../outside/canary.txt")
                                        .adding(SETTINGS, "theme: {logo: content/logo.svg}\n"))
                        .must(r -> {
                            assertThat(r.exit()).describedAs(r.err()).isEqualTo(1);
                            assertThat(r.err()).doesNotContain("SECRET");
                        }));
    }
}
