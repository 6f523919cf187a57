package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.Slow;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page in browsers of several years. Each opens a page that shows the site in frames of several widths, measures
 * them and sends what it found: so no browser needs a driver.
 */
@Tag("browser")
@Slow
class BrowserFloorIT {
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280);
    private static final int LANGUAGES = 2;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path profile;

    @ParameterizedTest
    @EnumSource(FloorBrowser.class)
    void pagesAreWholeAtEachWidth(FloorBrowser browser) throws Exception {
        JsonNode found = found(browser, measurePage());

        System.out.println(browser + " is " + found.path("agent").asText());
        assertThat(found.path("found")).hasSize(BuiltSite.pages().size() * WIDTHS.size());
        for (JsonNode page : found.path("found")) {
            assertThat(page.path("scroll").asInt())
                    .describedAs("%s", page)
                    .isEqualTo(page.path("client").asInt());
            // The page for unknown addresses is shown at any depth, so that it can't load a font.
            assertThat(page.path("face").asText().contains("Noto"))
                    .describedAs("%s", page)
                    .isEqualTo(!page.path("path").asText().equals("404.html"));
            boolean isStroked = browser == FloorBrowser.FIREFOX_ESR
                    && !page.path("path").asText().startsWith("en/")
                    && !page.path("path").asText().equals("404.html");
            assertThat(!page.path("stroke").asText().equals("0px"))
                    .describedAs("Arabic headings are bold in %s", page)
                    .isEqualTo(isStroked);
            assertThat(page.path("switches").asInt()).describedAs("%s", page).isEqualTo(LANGUAGES);
            assertThat(page.path("drawings")).describedAs("%s", page).isEqualTo(page.path("figures"));
            assertThat(page.path("outside").asInt()).describedAs("%s", page).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(FloorBrowser.class)
    void wordsOfPhrasesAreDrawnInTheirOrder(FloorBrowser browser) throws Exception {
        String page = PhraseOrderIT.STYLE.replace("<style>", "<meta charset=\"utf-8\"><style>")
                + Stream.of("ar", "en", "fa", "he")
                        .map(language -> PhraseOrderIT.body(language) + PhraseOrderIT.labels(language))
                        .collect(Collectors.joining())
                + "<script>const drawn = " + PhraseOrderIT.WRONG
                + ";\nconst misplaced = " + PhraseOrderIT.MISPLACED
                + ";\nconst count = document.querySelectorAll('[data-phrase]').length;"
                + "fetch('/found', {method: 'POST', body: JSON.stringify({count, wrong: drawn().concat(misplaced())})});</script>";

        JsonNode found = found(browser, page.getBytes(StandardCharsets.UTF_8));

        assertThat(found.path("count").asInt()).isGreaterThan(1000);
        assertThat(found.path("wrong").valueStream().map(JsonNode::asText)).isEmpty();
    }

    private JsonNode found(FloorBrowser browser, byte[] measurePage) throws Exception {
        CompletableFuture<String> posted = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "measured-site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> answer(exchange, measurePage, posted));
        server.start();
        Process process = null;
        try {
            process = browser.start("http://127.0.0.1:" + server.getAddress().getPort() + "/measure", profile);
            return new ObjectMapper().readTree(posted.get(3, TimeUnit.MINUTES));
        } catch (IOException e) {
            System.out.println(browser + " was not tried: " + e.getMessage());
            return Assumptions.abort(browser + " can't be had: " + e.getMessage());
        } finally {
            if (process != null) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, byte[] measurePage, CompletableFuture<String> posted)
            throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/found")) {
                posted.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            Path file = BuiltSite.folder().resolve(path.substring(1));
            byte[] bytes =
                    path.equals("/measure") ? measurePage : Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            path.endsWith(".woff2")
                                    ? "font/woff2"
                                    : path.endsWith(".svg") ? "image/svg+xml" : "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] measurePage() throws IOException {
        try (var in = Objects.requireNonNull(BrowserFloorIT.class.getResourceAsStream("measure.html"))) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String call = "<script>measure(" + new ObjectMapper().writeValueAsString(BuiltSite.pages()) + ", " + WIDTHS
                    + ")</script>";
            return (page + call).getBytes(StandardCharsets.UTF_8);
        }
    }
}
