package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S: the preview, asked over raw sockets for what it must not give, and with what it must survive. */
class PreviewAcceptanceTest {
    private static final String CANARY = "SECRET-CANARY";
    private static PreviewServer server;
    private static int port;

    @TempDir
    private static Path folder;

    /**
     * A request, byte for byte, with {@code PORT} for the port.
     *
     * @param answer how the first line may begin; {@code ""} where the server may just hang up
     */
    record Attack(String id, String what, String request, List<String> answer) implements Case {
        @Override
        public String toString() {
            return id + " " + what;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("canary.txt"), CANARY);
        server = PreviewServer.start(Optional.empty(), 43_317, "/");
        List<OutputFile> site = Stream.of("html", "css", "js", "svg", "woff2", "xml", "webmanifest", "json", "png")
                .map(ending -> OutputFile.text("a." + ending, "cover"))
                .collect(Collectors.toCollection(ArrayList::new));
        site.add(OutputFile.text("index.html", "<body>cover</body>"));
        site.add(OutputFile.text("out/index.html", "cover"));
        site.add(OutputFile.text("en/dam/timeline/index.html", "timeline"));
        site.add(OutputFile.text("404.html", "<body>nowhere</body>"));
        server.show(Snapshot.of(1, site, List.of()));
        port = URI.create(server.address()).getPort();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @Rows("S03")
    void isWithstood(Attack attack) throws IOException {
        String answer = ask(attack.request().replace("PORT", String.valueOf(port)));

        assertThat(attack.answer()).describedAs(answer).anyMatch(answer::startsWith);
        assertThat(answer).doesNotContain(CANARY, "root:").doesNotContainIgnoringCase("access-control-");
        assertThat(ask(get("/"))).startsWith("HTTP/1.1 200").contains("cover");
    }

    static Stream<Attack> rows() {
        return Stream.of(hosts(), channel(), paths(), methods(), floods()).flatMap(rows -> rows);
    }

    private static String get(String target) {
        return RawHttp.get("localhost:" + port, target);
    }

    private static Attack host(String line, String... answer) {
        return new Attack(
                "S01",
                line.isEmpty() ? "no host" : line,
                "GET / HTTP/1.1\r\n" + line + "Connection: close\r\n\r\n",
                List.of(answer));
    }

    private static Stream<Attack> hosts() {
        Stream<Attack> foreign = Stream.of(
                        "evil.example",
                        "evil.example:PORT",
                        "localhost.evil:PORT",
                        "127.0.0.1.nip.io:PORT",
                        "user@localhost:PORT",
                        "localhost:1",
                        "0.0.0.0:PORT",
                        "[::]:PORT",
                        "127.1:PORT",
                        "2130706433:PORT",
                        "localhost:PORT.evil",
                        "")
                .map(name -> host("Host: " + name + "\r\n", "HTTP/1.1 403", "HTTP/1.1 400"));
        Stream<Attack> own = Stream.of("localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "a.localhost:PORT")
                .map(name -> host("Host: " + name + "\r\n", "HTTP/1.1 200"));
        return Stream.concat(
                Stream.concat(foreign, own),
                Stream.of(
                        host("", "HTTP/1.1 403", "HTTP/1.1 400"),
                        host("Host: localhost:PORT\r\nHost: evil.example\r\n", "HTTP/1.1 403", "HTTP/1.1 400")));
    }

    private static Stream<Attack> channel() {
        return Stream.of(
                        "Origin: http://evil.example",
                        "Origin: null",
                        "Origin: http://192.168.0.1:PORT",
                        "Sec-Fetch-Site: cross-site",
                        "X: y")
                .map(line -> new Attack(
                        "S02",
                        "the channel, " + line,
                        "GET /.sharh/preview/events?token=guess&page=/ HTTP/1.1\r\nHost: localhost:PORT\r\n" + line
                                + "\r\nConnection: close\r\n\r\n",
                        List.of("HTTP/1.1 403")));
    }

    private static Stream<Attack> paths() {
        return Stream.of(
                        "/../canary.txt",
                        "/%2e%2e/canary.txt",
                        "/%252e%252e/canary.txt",
                        "/..%2fcanary.txt",
                        "/..%5ccanary.txt",
                        "/..\\canary.txt",
                        "/./../canary.txt",
                        "/out/..;/canary.txt",
                        "//etc/passwd",
                        "///etc/passwd",
                        "/%00",
                        "/a%00.html",
                        "/%c0%ae%c0%ae/canary.txt",
                        "/%",
                        "/%zz",
                        "/a.html#/../../canary.txt",
                        "/.env",
                        "/.env/.",
                        "/.git/config",
                        "/out-secret/",
                        "/outx",
                        "/content/site.yaml",
                        "/pom.xml",
                        "/a.html/",
                        "/a.html/.",
                        "/@fs/etc/passwd",
                        "/@fs/etc/passwd?raw??",
                        "/a.html%00.png",
                        "/\u0001",
                        "file:///etc/passwd",
                        "http://evil.example/etc/passwd",
                        "*",
                        "out")
                .map(target -> new Attack(
                        "S04 S05",
                        target.replace("\u0001", "a control character"),
                        "GET " + target + " HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                        List.of("HTTP/1.1 404", "HTTP/1.1 400", "HTTP/1.1 403", "")));
    }

    private static Stream<Attack> methods() {
        Stream<Attack> others = Stream.of(
                        "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X")
                .map(method -> new Attack(
                        "S06",
                        method,
                        method + " / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                        List.of("HTTP/1.1 405", "HTTP/1.1 400", "")));
        return Stream.concat(
                others,
                Stream.of(
                        new Attack("S06", "HTTP/0.9", "GET /\r\n", List.of("HTTP/1.1 400", "")),
                        new Attack(
                                "S06",
                                "a TLS hello",
                                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n",
                                List.of("HTTP/1.1 400", "")),
                        new Attack(
                                "S06",
                                "nothing but noise",
                                "\u00FF\u00FE\u0000garbage\r\n\r\n",
                                List.of("HTTP/1.1 400", "")),
                        new Attack("S06", "an empty line", "\r\n\r\n", List.of("HTTP/1.1 400", ""))));
    }

    private static Stream<Attack> floods() {
        String start = "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n";
        List<String> refused = List.of("HTTP/1.1 414", "HTTP/1.1 431", "HTTP/1.1 400", "HTTP/1.1 404", "");
        String many =
                IntStream.range(0, 10_000).mapToObj(i -> "H" + i + ": x\r\n").collect(Collectors.joining());
        return Stream.of(
                new Attack(
                        "S07",
                        "an address of 64 KB",
                        "GET /" + "a".repeat(65_536) + " HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n",
                        refused),
                new Attack("S07", "a header of 1 MB", start + "X: " + "a".repeat(1 << 20) + "\r\n\r\n", refused),
                new Attack("S07", "10,000 headers", start + many + "\r\n", refused),
                new Attack(
                        "S07",
                        "a length that is no number",
                        start + "Content-Length: x\r\n\r\n",
                        List.of("HTTP/1.1 400")));
    }

    /** A second request in what the first says is its body, or behind it; {@code \n} for the ends of lines. */
    @ParameterizedTest(name = "S07 smuggled behind {0}")
    @ValueSource(
            strings = {
                "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
                "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n",
                "Content-Length: 0\nTransfer-Encoding: chunked\n\n",
                "Content-Length: 3\nContent-Length: 0\n\n",
                "Content-Length: 0\nContent-Length: 3\n\n",
                "Content-Length: 0, 3\n\n",
                "Content-Length: -1\n\n",
                "Content-Length: -9223372036854775808\n\n",
                "Content-Length: 99999999999999999999\n\n",
                "Content-Length: +0\n\n",
                "Content-Length: 0x0\n\n",
                "Transfer-Encoding: chunked\n\n0\n\n",
                "Transfer-Encoding: xchunked\n\n0\n\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity\n\n0\n\n",
                "Transfer-Encoding : chunked\n\n0\n\n",
                "Transfer-Encoding: chunked\n\n-1\n\n",
                "Transfer-Encoding: chunked\n\nffffffffffffffff\n\n"
            })
    @Rows("S07")
    void noBodyHidesAnotherRequest(String body) throws IOException {
        String answer =
                ask(("GET / HTTP/1.1\nHost: localhost:" + port + "\n" + body).replace("\n", "\r\n") + get("/out/"));

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("cover", "HTTP/1.1 200");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
        assertThat(answer.substring(9, 12)).isIn("400", "501");
    }

    @ParameterizedTest(name = "S13 .{0}")
    @CsvSource({
        "html, text/html",
        "css, text/css",
        "js, text/javascript",
        "svg, image/svg+xml",
        "woff2, font/woff2",
        "xml, application/xml",
        "webmanifest, application/manifest+json"
    })
    @Rows("S13")
    void typesAreRightAndNothingIsKept(String ending, String type) throws IOException {
        assertThat(ask(get("/a." + ending)))
                .containsIgnoringCase("content-type: " + type)
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store");
    }

    /** Drafts are for the editor: no other site may show or load them. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/a.css", "/nowhere"})
    void nothingCanBeShownOnAnotherSite(String path) throws IOException {
        assertThat(ask(get(path)))
                .containsIgnoringCase("cross-origin-resource-policy: same-origin")
                .containsIgnoringCase("content-security-policy: frame-ancestors 'none'");
    }

    /** Only the page that is made for it, so that an editor can try it. */
    @Test
    void theTimelineAloneCanBeShownInAFrame() throws IOException {
        assertThat(ask(get("/en/dam/timeline/"))).startsWith("HTTP/1.1 200 ").doesNotContain("frame-ancestors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "//", "/a\\b", "/[", "/<x>", "/en/?page=%zz"})
    void aMalformedPathIsABadRequest(String path) throws IOException {
        assertThat(ask(get(path))).startsWith("HTTP/1.1 400 ").doesNotContain("\tat ");
    }

    private static String ask(String request) throws IOException {
        return RawHttp.ask(InetAddress.getLoopbackAddress(), port, request);
    }
}
