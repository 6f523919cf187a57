package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.Rows;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.TextEdit;
import dev.sharh.render.OutputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview's answers, asked over a raw socket so that nothing tidies a request up. */
class PreviewServerTest {
    private static final Diagnostic ERROR =
            Diagnostic.error("a/b", new Place("content/x.md", 1, 2), Message.of("no good"), Message.of("fix it"));

    private static final List<OutputFile> SITE = List.of(
            OutputFile.text("index.html", "cover"),
            OutputFile.text("ar/index.html", "قائمة"),
            OutputFile.text("assets/site.css", "css"),
            OutputFile.text("about.html", "about"),
            OutputFile.text("404.html", "<html><body><a href=\"ar/index.html\">nowhere</a></body></html>"));

    private PreviewServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(Optional.empty(), 43_117, "/");
        server.show(Snapshot.of(1, SITE, List.of()));
        port = URI.create(server.address()).getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesAreServedAtPrettyAddressesWithTheirTypesAndNeverCached() throws IOException {
        String answer = get("/ar/");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("قائمة");
        assertThat(answer).containsIgnoringCase("content-type: text/html; charset=utf-8");
        assertThat(answer).containsIgnoringCase("cache-control: no-store");
        assertThat(answer).doesNotContainIgnoringCase("access-control");
        assertThat(get("/assets/site.css")).containsIgnoringCase("content-type: text/css; charset=utf-8");
    }

    @Test
    void aPageAsksWhatItsSentencesWereComparedWith() throws IOException {
        server.show(Snapshot.of(1, List.of(OutputFile.text("en/dam/index.html", "page")), List.of()));
        server.findFacts(folders -> folders.contains("dam")
                ? List.of(new PreviewDiagnostic(
                        Diagnostic.note(
                                "parity/compared",
                                new Place("content/dam/summary.en.md", 3, 1),
                                Message.of("“{0}” is inferred", "2026"),
                                Message.of("fix it")),
                        Optional.empty()))
                : List.of());

        assertThat(get("/.sharh/preview/facts.json?page=/en/dam/"))
                .startsWith("HTTP/1.1 200")
                .contains("[\"“{0}” is inferred\",\"2026\"]");
        assertThat(get("/.sharh/preview/facts.json?page=/en/none/")).endsWith("[]");
    }

    @Test
    void aFolderWithoutItsSlashIsMovedToTheOneWith() throws IOException {
        assertThat(get("/ar")).startsWith("HTTP/1.1 301").containsIgnoringCase("location: /ar/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none/",
                "/../pom.xml",
                "/%2e%2e/pom.xml",
                "/..%2fpom.xml",
                "/ar/..;/pom.xml",
                "//etc/passwd",
                "/pom.xml",
                "/content/site.yaml",
                "/assets/site.css/",
                "/.git/config"
            })
    void whatIsNotInTheSiteIsNotFound(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 404").contains("nowhere");
    }

    /** Other programs than browsers send what the user typed. The letters of علي have bytes from 80 to 9F. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/علي/",
                "/ar/%D8%B9%D9%84%D9%8A/",
                "/ar/%d8%b9ل%D9%8A/",
                "/%61r/علي/?سؤال=جواب",
                "http://localhost/ar/علي/",
                "/ar/علي/index.html",
                "/ar/علي/index"
            })
    void aPathInRawUtf8IsTheOneThatIsPercentEncoded(String path) throws IOException {
        showArabicNames();

        assertThat(get(path)).startsWith("HTTP/1.1 200").contains("صفحة علي");
        assertThat(get(path).replaceFirst("(?s).*?\r\n\r\n", ""))
                .isEqualTo(get("/ar/%D8%B9%D9%84%D9%8A/").replaceFirst("(?s).*?\r\n\r\n", ""));
    }

    /** é is a letter with a mark, or one letter: two names, as on Linux. */
    @ParameterizedTest
    @CsvSource({"/cafe\u0301/, apart", "/cafe%CC%81/, apart", "/caf\u00E9/, together", "/caf%C3%A9/, together"})
    void aNameIsNotComposed(String path, String page) throws IOException {
        showArabicNames();

        assertThat(get(path)).startsWith("HTTP/1.1 200").contains(page);
    }

    @Test
    void aFolderInRawUtf8IsMovedToItsEncodedAddress() throws IOException {
        showArabicNames();

        assertThat(get("/ar/علي"))
                .startsWith("HTTP/1.1 301")
                .containsIgnoringCase("location: /ar/%D8%B9%D9%84%D9%8A/\r\n");
    }

    /** {@code \xHH} stands for a byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/%D8%",
                "/ar/علي/%",
                "/a b",
                "/ar/علي /",
                "/\\xFF",
                "/\\xD8",
                "/\\xD8/",
                "/\\x85",
                "/\\xC0\\xAE",
                "/\\xED\\xA0\\x80",
                "/%FF",
                "/%D8",
                "/%D8/\\xB9",
                "/%C0%AE%C0%AE/",
                "/?\\x00",
                "/\\x7F"
            })
    void aMalformedPathIsABadRequest(String path) throws IOException {
        String bytes = Pattern.compile("\\\\x(..)")
                .matcher(new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .replaceAll(hex -> Character.toString(Integer.parseInt(hex.group(1), 16)));

        assertThat(ask("GET " + bytes + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: text/plain")
                .doesNotContain("cover", "\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..", "/ar/..", "/%2e%2e/", "/ar/علي/../../.."})
    void aPathAboveTheSiteIsNoPage(String path) throws IOException {
        showArabicNames();

        assertThat(get(path)).startsWith("HTTP/1.1 404").doesNotContain("cover", "صفحة");
    }

    @Test
    void aHeadHasTheHeadersOfItsPageAndNoBody() throws IOException {
        Matcher length = Pattern.compile("(?i)content-length: \\d+").matcher(get("/ar/"));
        assertThat(length.find()).isTrue();

        assertThat(ask("HEAD /ar/ HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains(length.group())
                .endsWith("\r\n\r\n");
    }

    private void showArabicNames() {
        server.show(Snapshot.of(
                server.shown().number() + 1,
                List.of(
                        OutputFile.text("index.html", "cover"),
                        OutputFile.text("ar/علي/index.html", "صفحة علي"),
                        OutputFile.text("cafe\u0301/index.html", "apart"),
                        OutputFile.text("caf\u00E9/index.html", "together")),
                List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil", "127.0.0.1.nip.io", "localhost:1", "localhost"})
    @Rows("S10")
    void anotherHostsNameIsRefused(String host) throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("cover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST", "site.localhost"})
    void thisMachinesNamesAreServed(String host) throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void onlyReadingIsAllowed(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void aTakenPortMovesToTheNext() throws IOException {
        try (PreviewServer second = PreviewServer.start(Optional.empty(), port, "/")) {
            assertThat(URI.create(second.address()).getPort()).isGreaterThan(port);
        }
    }

    @Test
    void aPageIsFoundWithoutItsEndingAsHostsDo() throws IOException {
        assertThat(get("/about")).startsWith("HTTP/1.1 200").contains("about");
    }

    @Test
    void whatABrowserHasAlreadyIsNotSentAgain() throws IOException {
        Matcher tag = Pattern.compile("(?i)etag: (\\S+)").matcher(get("/ar/"));
        assertThat(tag.find()).isTrue();

        String again = ask("GET /ar/ HTTP/1.1\r\nHost: localhost:" + port + "\r\nIf-None-Match: " + tag.group(1)
                + "\r\nConnection: close\r\n\r\n");

        assertThat(again).startsWith("HTTP/1.1 304").doesNotContain("قائمة");
    }

    @Test
    void aPageGetsTheScriptThatShowsChangesAndMayRunNoOther() throws IOException {
        server.show(Snapshot.of(
                server.shown().number() + 1,
                List.of(OutputFile.text(
                        "index.html",
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                                + " style-src 'none'\"><body>cover</body>")),
                List.of()));

        String page = get("/");

        assertThat(page)
                .containsPattern("default-src 'none'; script-src 'nonce-[\\w-]{24}'; frame-src 'self'; style-src");
        assertThat(page).containsPattern("cover<script nonce=\"[\\w-]{24}\" src=\"/\\.sharh/preview/preview\\.js\"");
        assertThat(get("/.sharh/preview/preview.js")).startsWith("HTTP/1.1 200").contains("EventSource");
    }

    @Test
    void whatDiagnosticsAreCalledIsThereInTheLanguageOfABrowser() throws IOException {
        assertThat(get("/.sharh/preview/diagnostics.json?language=ar"))
                .startsWith("HTTP/1.1 200")
                .contains("{\"other\":\"أبقِ واحدة منها\"}");
        assertThat(get("/.sharh/preview/diagnostics.json?language=fi"))
                .startsWith("HTTP/1.1 200")
                .endsWith("{}");
        assertThat(get("/.sharh/preview/diagnostics.json?language=../x")).endsWith("{}");
    }

    @Test
    void onlyPagesOfThePreviewMayListen() throws IOException {
        assertThat(get("/.sharh/preview/events")).startsWith("HTTP/1.1 403");
        assertThat(get("/.sharh/preview/events?token=guess")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET /.sharh/preview/events?token=" + token() + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void anOpenPageIsToldWhetherItHasChanged() throws IOException {
        try (Socket socket = listening("/ar/");
                BufferedReader events =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(next(events)).contains("\"page\":\"same\"", "\"errorsCount\":0");

            server.show(Snapshot.of(
                    server.shown().number() + 1, with("ar/index.html", "<head></head><p>أخرى</p>"), List.of()));
            assertThat(next(events)).contains("\"page\":\"changed\"");

            server.show(Snapshot.of(
                    server.shown().number() + 1,
                    with("ar/index.html", "<head><style>p{}</style></head><p>أخرى</p>"),
                    List.of()));
            assertThat(next(events)).contains("\"page\":\"styles\"");

            PreviewDiagnostic wrong = new PreviewDiagnostic(
                    ERROR.fixedBy(new TextEdit(ERROR.place(), "كلمة", "كلمات")),
                    Optional.of(new PreviewDiagnostic.Line("قبل ", "كلمة", " بعد")));
            server.show(server.shown().next(server.shown().files(), List.of(wrong)));
            assertThat(next(events))
                    .contains(
                            "\"page\":\"same\"",
                            "\"errorsCount\":1",
                            "\"word\":\"كلمة\"",
                            "\"fix\":[{\"before\":\"كلمة\",\"after\":\"كلمات\"}]");
            assertThat(get("/ar/")).contains("أخرى");
        }
    }

    @Test
    void aPageThatReadsNoEventsHoldsNoOtherUp() throws IOException {
        PreviewDiagnostic large =
                new PreviewDiagnostic(ERROR, Optional.of(new PreviewDiagnostic.Line("a".repeat(1 << 20), "b", "c")));
        try (Socket reading = listening("/ar/");
                Socket deaf = listening("/ar/");
                BufferedReader events =
                        new BufferedReader(new InputStreamReader(reading.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(deaf.getInputStream().read()).isEqualTo('H'); // it listens, and reads no more
            for (int i = 1; i <= 20; i++) {
                server.show(server.shown().next(server.shown().files(), List.of(large)));
            }
            for (int i = 1; i <= 20; ) {
                i += next(events).contains("\"errorsCount\":1") ? 1 : 0;
            }
        }
    }

    @Test
    void belowAPathThereIsNothingElse() throws IOException {
        server.close();
        server = PreviewServer.start(Optional.empty(), 43_117, "repo");
        server.show(Snapshot.of(1, SITE, List.of()));
        port = URI.create(server.address()).getPort();

        assertThat(server.address()).endsWith("/repo/");
        assertThat(get("/repo/ar/")).startsWith("HTTP/1.1 200").contains("قائمة");
        assertThat(get("/ar/")).startsWith("HTTP/1.1 404").doesNotContain("قائمة");
        assertThat(get("/")).startsWith("HTTP/1.1 301").containsIgnoringCase("location: /repo/");
        assertThat(get("/repo/none/a/")).startsWith("HTTP/1.1 404").contains("href=\"/repo/ar/index.html\"");
    }

    @Test
    void thePathOfTheSiteMayBeArabic() throws IOException {
        server.close();
        server = PreviewServer.start(Optional.empty(), 43_117, "شرح");
        server.show(Snapshot.of(1, SITE, List.of()));
        port = server.port();

        assertThat(get("/شرح/ar/")).startsWith("HTTP/1.1 200").contains("قائمة");
        assertThat(get("/%D8%B4%D8%B1%D8%AD/ar/")).startsWith("HTTP/1.1 200").contains("قائمة");
        assertThat(get("/شرح")).startsWith("HTTP/1.1 301").containsIgnoringCase("location: /شرح/");
    }

    @Test
    void beforeThereIsAPageThereIsAnEmptyOneThatListens() throws IOException {
        try (PreviewServer empty = PreviewServer.start(Optional.empty(), port + 1, "/")) {
            port = URI.create(empty.address()).getPort();
            assertThat(get("/ar/anything/")).startsWith("HTTP/1.1 200").contains("preview.js");
        }
    }

    private String token() throws IOException {
        server.show(Snapshot.of(server.shown().number() + 1, with("index.html", "<body></body>"), List.of()));
        Matcher token = Pattern.compile("token=([\\w-]+)").matcher(get("/"));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private Socket listening(String page) throws IOException {
        String token = token();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(("GET /.sharh/preview/events?token=" + token + "&page=" + page + " HTTP/1.1\r\nHost: localhost:"
                                + port + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = events.readLine();
        }
        return String.valueOf(line);
    }

    private static List<OutputFile> with(String path, String text) {
        return Stream.concat(
                        SITE.stream().filter(file -> !file.path().equals(path)), Stream.of(OutputFile.text(path, text)))
                .toList();
    }

    private String get(String path) throws IOException {
        String bytes = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return ask("GET " + bytes + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
    }

    /** @param request a character for each byte */
    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
