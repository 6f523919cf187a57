package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.ProjectFolder;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether readers find what was built. */
class VerifyCommandIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(16);

    @TempDir
    private Path folder;

    private Path site;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        ProjectFolder.in(folder.resolve("project"));
        site = folder.resolve("site");
        assertThat(sharh("build", "--project", folder.resolve("project").toString(), "--out", site.toString()))
                .isZero();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/repo/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void whatArrivedWholeIsSaidToHaveArrived() {
        assertThat(verify()).describedAs(err.toString()).isZero();
        assertThat(out.toString()).contains("0 missing, 0 stale, 0 failed");
        assertThat(asked).contains("/repo/en/dam/", "/repo/").doesNotContain("/repo/_headers");
        assertThat(mostAtOnce.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void whatIsMissingOrStaleIsNamed() throws IOException {
        assertThat(sharh(
                        "build",
                        "--project",
                        folder.resolve("project").toString(),
                        "--out",
                        folder.resolve("good").toString()))
                .isZero();
        Files.delete(site.resolve("dam/timeline.csv"));
        Files.writeString(site.resolve("en/dam/index.html"), "<!doctype html><title>old</title>");

        assertThat(sharh("verify", address(), "--site", folder.resolve("good").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactlyInAnyOrder(
                        "missing " + address() + "dam/timeline.csv: the host answered 404",
                        "stale " + address() + "en/dam/: differs from the site that was built",
                        "hint: the site was built for https://example.org/, not for " + address()
                                + ": correct “baseUrl” or the address; --base-url " + address()
                                + " compares with a site for that address");
    }

    @Test
    void whatIsWrongIsToldInArabicToo() throws IOException {
        Path good = folder.resolve("good");
        assertThat(sharh("build", "--project", folder.resolve("project").toString(), "--out", good.toString()))
                .isZero();
        Files.delete(site.resolve("dam/timeline.csv"));

        Main.run(
                new CliContext(Terminal.NONE, "ar"),
                new PrintWriter(out),
                new PrintWriter(err),
                "verify",
                address(),
                "--site",
                good.toString());

        assertThat(err.toString())
                .contains("ناقص \u2068" + address() + "dam/timeline.csv\u2069: أجاب الخادم بالرمز 404\n")
                .contains("تلميح: بُني الموقع للعنوان \u2068https://example.org/\u2069، لا للعنوان \u2068" + address());
    }

    @Test
    void aSiteThatWasBuiltForAnotherAddressIsToldAsOne() {
        Path project = folder.resolve("project");
        assertThat(sharh("build", "--project", project.toString(), "--out", site.toString(), "--base-url", address()))
                .isZero();

        assertThat(sharh("verify", address(), "--project", project.toString())).isEqualTo(1);
        assertThat(err.toString().lines().filter(line -> line.startsWith("hint: ")))
                .singleElement()
                .asString()
                .contains("built for https://example.org/, not for " + address());
        assertThat(sharh("verify", address(), "--project", project.toString(), "--base-url", address()))
                .isZero();
    }

    @Test
    void whereMostFilesDifferTheAddressMayBeTheReason() throws IOException {
        Path good = folder.resolve("good");
        Path project = folder.resolve("project");
        assertThat(sharh("build", "--project", project.toString(), "--out", good.toString(), "--base-url", address()))
                .isZero();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "another");
            }
        }

        assertThat(sharh("verify", address(), "--site", good.toString())).isEqualTo(1);

        assertThat(err.toString().lines().filter(line -> line.startsWith("hint: ")))
                .singleElement()
                .asString()
                .contains("most files differ");
    }

    @Test
    void aHostThatDoesNotAnswerIsTheMachines() {
        server.stop(0);

        assertThat(verify()).isEqualTo(3);
        assertThat(err.toString()).contains("does not answer").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b|c", "http://[::1", "http://exa mple/", "%zz"})
    void aRedirectToNoAddressIsSaidInOneSentence(String location) throws IOException {
        Files.writeString(site.resolve("en/dam/index.html"), "redirect " + location);

        assertThat(verify()).isEqualTo(1);

        assertThat(err.toString())
                .contains("redirects to “" + location + "”, which is not an address")
                .doesNotContain("Exception");
    }

    @Test
    void anotherHostIsNeverAsked() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger others = new AtomicInteger();
        other.createContext("/", exchange -> {
            others.incrementAndGet();
            exchange.close();
        });
        other.start();
        Files.writeString(
                site.resolve("dam/index.html"),
                "redirect http://localhost:" + other.getAddress().getPort() + "/");
        try {
            assertThat(verify()).isEqualTo(1);
        } finally {
            other.stop(0);
        }
        assertThat(err.toString()).contains("redirects to another host");
        assertThat(others.get()).isZero();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/repo/";
    }

    private int verify() {
        return sharh("verify", address(), "--site", site.toString());
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    /** Sends feeds compressed, whatever was asked for, and moves 404.html as some hosts do. */
    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/repo/".length());
            asked.add(exchange.getRequestURI().getPath());
            Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            if (path.equals("404.html")) {
                exchange.getResponseHeaders().set("Location", "/repo/404");
                exchange.sendResponseHeaders(308, -1);
                return;
            }
            Path target = path.equals("404") ? site.resolve("404.html") : file;
            if (!Files.isRegularFile(target)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(target);
            if (new String(bytes, 0, Math.min(bytes.length, 9), StandardCharsets.UTF_8).equals("redirect ")) {
                exchange.getResponseHeaders()
                        .set("Location", Files.readString(target).substring(9));
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            if (path.endsWith(".xml")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                bytes = gzip(bytes);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
