package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import dev.sharh.cli.Sharh;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real servers with the settings of docs/hosting hand out the site as it was built. */
@Tag("browser")
class WebServersIT {
    /** An old address in Arabic, where this machine's file names can be. */
    private static final String OLD =
            Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("سد") ? "سد" : "the-dam";

    /** Holds a site for each address, which the servers share. */
    @TempDir
    private static Path shared;

    private static final Map<String, Path> SITES = new HashMap<>();

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"NGINX, /", "NGINX, /repo/", "NGINX_BEHIND_NGINX, /repo/", "APACHE, /", "APACHE, /repo/"})
    @Rows("H03")
    void everythingIsFoundAsItWasBuilt(WebServer server, String base) throws Exception {
        String missing = server.missing();
        assumeTrue(missing.isEmpty(), missing);
        for (Path entered : List.of(shared, folder)) {
            Files.setPosixFilePermissions(entered, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path site = SITES.computeIfAbsent(base, WebServersIT::built);
        try (WebServer.Running running = server.start(site, base, folder)) {
            Map<URI, HttpResponse<byte[]>> crawled = crawl(URI.create(running.address()));

            assertThat(crawled).hasSizeGreaterThan(15);
            crawled.forEach((address, response) -> assertThat(response.statusCode())
                    .describedAs(address.toString())
                    .isEqualTo(200));
            everyFileIsThere(site, running.address());
            headersAreSet(running.address());
            missingAddressesShowTheirPage(site, running.address(), crawled);
            sidecarsAreHandedOut(server, site, running.address());
            StringWriter verified = new StringWriter();
            Sharh.run(
                    new PrintWriter(verified),
                    new PrintWriter(verified),
                    "verify",
                    running.address(),
                    "--site",
                    site.toString());
            assertThat(verified.toString()).contains("0 missing, 0 stale, 0 failed");
        }
    }

    private static Path built(String base) {
        Path folder = shared.resolve("at" + base.replace('/', '-'));
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"))
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [/old/" + OLD + "/]\ntitle: The");
        project.with(
                "content/site.yaml",
                project.read("content/site.yaml").replace("https://example.org/", "http://127.0.0.1" + base)
                        + "precompress: [gzip, brotli]\n"
                        + "security: {contact: mailto:security@example.org, expires: 2027-01-01}\n");
        return BuiltSite.build(project.root(), folder.resolve("site"));
    }

    /** Everything that pages of the site link to within it, from its cover and its old addresses on. */
    private Map<URI, HttpResponse<byte[]>> crawl(URI start) throws IOException, InterruptedException {
        Map<URI, HttpResponse<byte[]>> seen = new HashMap<>();
        Deque<URI> next = new ArrayDeque<>(
                List.of(start, start.resolve("old/" + URLEncoder.encode(OLD, StandardCharsets.UTF_8) + "/")));
        while (!next.isEmpty()) {
            URI address = next.pop();
            if (seen.containsKey(address)) {
                continue;
            }
            HttpResponse<byte[]> response = get(address, "identity");
            seen.put(address, response);
            if (type(response).startsWith("text/html")) {
                for (Element element : Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8))
                        .select("a[href], link[href], img[src], meta[http-equiv=refresh]")) {
                    String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    String reference =
                            element.hasAttr("content") ? element.attr("content").replaceFirst("^0; url=", "") : target;
                    if (element.is("link[rel=canonical], link[hreflang]") || reference.startsWith("data:")) {
                        continue;
                    }
                    URI reached = address.resolve(reference.replaceFirst("#.*", ""));
                    if (start.getAuthority().equals(reached.getAuthority())) {
                        assertThat(reached.getPath()).startsWith(start.getPath());
                        next.add(reached);
                    }
                }
            }
        }
        return seen;
    }

    private void everyFileIsThere(Path site, String address) throws IOException, InterruptedException {
        Map<String, String> types = new TreeMap<>(Map.of(
                "html", "text/html; charset=utf-8",
                "json", "application/json",
                "csv", "text/csv; charset=utf-8",
                "ics", "text/calendar; charset=utf-8",
                "svg", "image/svg+xml"));
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString();
                HttpResponse<byte[]> response = get(new Encoded(address).at(path), "identity");
                assertThat(response.statusCode()).describedAs(path).isEqualTo(200);
                String extension = path.substring(path.lastIndexOf('.') + 1);
                if (!extension.equals("gz") && !extension.equals("br")) {
                    assertThat(response.body()).describedAs(path).isEqualTo(Files.readAllBytes(file));
                    assertThat(type(response)).describedAs(path).startsWith(types.getOrDefault(extension, ""));
                }
            }
        }
    }

    private void headersAreSet(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = get(URI.create(address + "en/dam/"), "identity");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        for (String open : List.of("", "en/", "en/dam/", "en/dam/index.html", "dam/", "en/dam/timeline.svg")) {
            assertThat(mayBeFramed(address + open)).describedAs(open).isFalse();
        }
        for (String framed : List.of("en/dam/timeline/", "ar/dam/timeline/index.html")) {
            assertThat(mayBeFramed(address + framed)).describedAs(framed).isTrue();
        }
        assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        String font = Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8))
                .select("link[rel=preload][as=font]")
                .attr("href");
        assertThat(font).endsWith(".woff2");
        HttpResponse<byte[]> asset = get(URI.create(address + "en/dam/").resolve(font), "identity");
        assertThat(header(asset, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        HttpResponse<byte[]> folderName = get(URI.create(address + "en/dam"), "identity");
        assertThat(folderName.statusCode()).isEqualTo(301);
        assertThat(URI.create(address + "en/dam").resolve(header(folderName, "Location")))
                .isEqualTo(URI.create(address + "en/dam/"));
    }

    private boolean mayBeFramed(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = get(URI.create(address), "identity");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy")).contains("base-uri 'none'");
        return !header(page, "Content-Security-Policy").contains("frame-ancestors 'none'")
                && !page.headers().firstValue("X-Frame-Options").orElse("").equals("DENY");
    }

    private void missingAddressesShowTheirPage(Path site, String address, Map<URI, HttpResponse<byte[]>> crawled)
            throws Exception {
        for (String path : List.of("nowhere", "en/nowhere/", "a/b/c/d.html", "assets/none.0123456789ab.css")) {
            HttpResponse<byte[]> missing = get(URI.create(address + path), "identity");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html")));
            assertThat(header(missing, "Cache-Control")).doesNotContain("immutable");
            assertThat(header(missing, "X-Content-Type-Options")).isEqualTo("nosniff");
            for (Element link : Jsoup.parse(new String(missing.body(), StandardCharsets.UTF_8))
                    .select("a[href^=/]")) {
                URI reached = URI.create(address + path).resolve(link.attr("href"));
                assertThat(crawled).containsKey(reached);
            }
        }
    }

    private void sidecarsAreHandedOut(WebServer server, Path site, String address) throws Exception {
        byte[] page = Files.readAllBytes(site.resolve("en/dam/index.html"));
        HttpResponse<byte[]> gzip = get(URI.create(address + "en/dam/"), "gzip");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "Vary")).contains("Accept-Encoding");
        assertThat(type(gzip)).startsWith("text/html");
        assertThat(gzip.body()).isEqualTo(Files.readAllBytes(site.resolve("en/dam/index.html.gz")));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(page);
        }
        if (server.knowsBrotli()) {
            HttpResponse<byte[]> brotli = get(URI.create(address + "en/dam/"), "gzip, br");
            assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
            assertThat(type(brotli)).startsWith("text/html");
            Brotli4jLoader.ensureAvailability();
            assertThat(DirectDecompress.decompress(brotli.body()).getDecompressedData())
                    .isEqualTo(page);
        }
    }

    private HttpResponse<byte[]> get(URI address, String accepted) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", accepted)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    private static String type(HttpResponse<byte[]> response) {
        return header(response, "Content-Type").toLowerCase(Locale.ROOT);
    }

    /** Percent-encodes a path below an address. */
    private record Encoded(String address) {
        URI at(String path) throws IOException {
            try {
                return URI.create(address)
                        .resolve(new URI(null, null, "./" + path, null).toASCIIString())
                        .normalize();
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
    }
}
