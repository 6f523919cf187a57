package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview's answers, asked over a raw socket so that nothing tidies a request up. */
class PreviewServerTest {
    private static final List<OutputFile> SITE = List.of(
            OutputFile.text("index.html", "cover"),
            OutputFile.text("ar/index.html", "قائمة"),
            OutputFile.text("assets/site.css", "css"),
            OutputFile.text("404.html", "nowhere"));

    private PreviewServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(43_117, () -> SITE);
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
        assertThat(get(path)).startsWith("HTTP/1.1 404").endsWith("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil", "127.0.0.1.nip.io", "localhost:1", "localhost"})
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
        try (PreviewServer second = PreviewServer.start(port, () -> SITE)) {
            assertThat(URI.create(second.address()).getPort()).isGreaterThan(port);
        }
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
    }

    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
