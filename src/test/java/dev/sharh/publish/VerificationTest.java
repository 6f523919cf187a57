package dev.sharh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.language.Message;
import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hosts that would make a verification long, or that it would make suffer. */
@Timeout(30)
class VerificationTest {
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<String> agents = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void aHostThatFallsSilentInTheMiddleOfAFileIsNotWaitedForWithoutAnEnd() throws IOException {
        server.createContext("/", exchange -> {
            boolean silent = exchange.getRequestURI().getPath().equals("/silent.html");
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("pa".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            if (!silent) {
                exchange.getResponseBody().write("ge".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
        });

        List<Verification.Problem> problems = new Verification(address(), Optional.empty(), Duration.ofSeconds(1))
                .problems(Manifest.of(
                        List.of(OutputFile.text("silent.html", "page"), OutputFile.text("other.html", "page"))));

        assertThat(problems)
                .filteredOn(problem -> !problem.address().getPath().equals("/sitemap.xml"))
                .containsExactly(new Verification.Problem(
                        address().resolve("silent.html"),
                        Verification.Kind.FAILED,
                        Message.of("is incomplete after {0} s", 1L)));
    }

    @Test
    void aHostInTroubleIsLeftInPeace() throws IOException {
        server.createContext("/", exchange -> answer(exchange, 500));

        List<Verification.Problem> problems = new Verification(address(), Optional.empty()).problems(site(500));

        assertThat(problems).hasSize(500).allMatch(problem -> problem.kind() == Verification.Kind.FAILED);
        assertThat(problems.get(499).reason()).isEqualTo(Verification.NOT_REQUESTED);
        assertThat(requests.get()).isBetween(12, 20);
        assertThat(agents).allMatch(agent -> agent.contains("sharh"));
    }

    @Test
    void missingFilesAreAllNamed() throws IOException {
        server.createContext("/", exchange -> answer(exchange, 404));

        assertThat(new Verification(address(), Optional.empty()).problems(site(100)))
                .hasSize(100)
                .allMatch(problem -> problem.kind() == Verification.Kind.MISSING);
    }

    @Test
    void whatOnlyTheSitemapThereListsIsToldWithoutBeingAskedFor() throws IOException {
        String page = "page";
        String built = sitemap("https://example.org/", "", "en/%D8%B3%D8%AF/");
        serve(Map.of(
                "/", page,
                "/en/سد/", page,
                "/sitemap.xml", sitemap(address().toString(), "", "en/%D8%B3%D8%AF/", "en/gone/?a&amp;b")));

        List<Verification.Problem> problems = new Verification(
                        address(), Optional.of(URI.create("https://example.org/")))
                .problems(Manifest.of(List.of(
                        OutputFile.text("index.html", page),
                        OutputFile.text("en/سد/index.html", page),
                        OutputFile.text("sitemap.xml", built))));

        assertThat(problems)
                .containsExactly(
                        new Verification.Problem(
                                address().resolve("sitemap.xml"), Verification.Kind.STALE, Verification.OTHER_CONTENT),
                        new Verification.Problem(
                                address().resolve("en/gone/?a&b"), Verification.Kind.STALE, Verification.NOT_BUILT));
        assertThat(requests.get()).isEqualTo(4); // the three files, and the site before them
    }

    @Test
    void theSitemapsOfALargerSiteThatWasThereBeforeAreFollowed() throws IOException {
        String index = "<sitemapindex><sitemap><loc>" + address() + "sitemap-1.xml</loc></sitemap></sitemapindex>";
        serve(Map.of(
                "/",
                "page",
                "/sitemap.xml",
                index,
                "/sitemap-1.xml",
                sitemap(address().toString(), "old/")));

        assertThat(new Verification(address(), Optional.empty())
                        .problems(Manifest.of(List.of(OutputFile.text("index.html", "page")))))
                .containsExactly(new Verification.Problem(
                        address().resolve("old/"), Verification.Kind.STALE, Verification.NOT_BUILT));
    }

    private static String sitemap(String site, String... paths) {
        return Stream.of(paths)
                .map(path -> "<url>\n<loc>" + site + path + "</loc>\n</url>\n")
                .collect(Collectors.joining("", "<urlset>\n", "</urlset>\n"));
    }

    private void serve(Map<String, String> files) {
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            String file = files.get(exchange.getRequestURI().getPath());
            byte[] bytes = Optional.ofNullable(file).orElse("").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(file == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        requests.incrementAndGet();
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static Manifest site(int files) {
        return Manifest.of(IntStream.range(0, files)
                .mapToObj(i -> OutputFile.text("page-" + i + ".html", "page"))
                .toList());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}
