package dev.sharh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

        List<Verification.Problem> problems = new Verification(address(), Duration.ofSeconds(1))
                .problems(Manifest.of(
                        List.of(OutputFile.text("silent.html", "page"), OutputFile.text("other.html", "page"))));

        assertThat(problems)
                .extracting(problem -> problem.path() + ": " + problem.kind() + " " + problem.detail())
                .containsExactly("silent.html: FAILED it isn't there whole after 1 s");
    }

    @Test
    void aHostInTroubleIsLeftInPeace() throws IOException {
        server.createContext("/", exchange -> answer(exchange, 500));

        List<Verification.Problem> problems = new Verification(address()).problems(site(500));

        assertThat(problems).hasSize(500).allMatch(problem -> problem.kind() == Verification.Kind.FAILED);
        assertThat(problems.get(499).detail()).startsWith("not asked for");
        assertThat(requests.get()).isBetween(12, 20);
        assertThat(agents).allMatch(agent -> agent.contains("sharh"));
    }

    @Test
    void missingFilesAreAllNamed() throws IOException {
        server.createContext("/", exchange -> answer(exchange, 404));

        assertThat(new Verification(address()).problems(site(100)))
                .hasSize(100)
                .allMatch(problem -> problem.kind() == Verification.Kind.MISSING);
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
