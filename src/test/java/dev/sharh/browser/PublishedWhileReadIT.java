package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import dev.sharh.cli.Sharh;
import dev.sharh.model.Sha256;
import dev.sharh.output.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server hands out a folder while it is published to again and again: no reader meets a gap. */
@Tag("browser")
class PublishedWhileReadIT {
    private static final int PUBLICATIONS = Effort.rounds(12, 50);
    private static final List<String> PAGES = List.of("", "en/", "ar/", "en/dam/", "ar/dam/", "dam/");
    private static final Pattern IN_STYLES = Pattern.compile("url\\(\"?([^\")]+assets/[^\")]+)\"?\\)");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    /** A page as a reader has it, and where it says that its fonts and pictures are. */
    private record Read(URI address, String html) {
        Set<URI> assets() {
            Set<String> references = new HashSet<>();
            for (Element element : Jsoup.parse(html).select("img[src], link[rel=preload], link[rel=icon]")) {
                references.add(element.hasAttr("src") ? element.attr("src") : element.attr("href"));
            }
            IN_STYLES.matcher(html).results().forEach(found -> references.add(found.group(1)));
            Set<URI> assets = new HashSet<>();
            references.stream()
                    .filter(reference -> !reference.startsWith("data:"))
                    .forEach(reference -> assets.add(address.resolve(reference)));
            return assets;
        }
    }

    @Test
    @DisplayName("F09 H05 during one publication after another every page is whole, and whatever it loads is there")
    @Rows({"F09", "H05"})
    void duringPublicationsEveryPageIsWholeAndWhateverItLoadsIsThere() throws Exception {
        String missing = WebServer.NGINX.missing();
        assumeTrue(missing.isEmpty(), "F09 not run: " + missing);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<ProjectFolder> versions = List.of(version("one", 3), version("other", 6));
        Map<String, Set<String>> known = new HashMap<>();
        for (ProjectFolder version : versions) {
            publish(version);
            for (Manifest.Entry entry :
                    Manifest.in(folder.resolve("public")).orElseThrow().entries()) {
                known.computeIfAbsent(entry.path(), path -> new HashSet<>()).add(entry.sha256());
            }
        }
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try (WebServer.Running running = WebServer.NGINX.start(folder.resolve("public"), "/", folder)) {
            URI site = URI.create(running.address());
            AtomicBoolean published = new AtomicBoolean();
            Future<Integer> polling = reader.submit(() -> {
                int requests = 0;
                while (!published.get()) {
                    requests += readAll(site, known).size();
                }
                return requests;
            });
            int logos = 0;
            for (int publication = 0; publication < PUBLICATIONS; publication++) {
                List<Read> before = pages(site, known);
                publish(versions.get(publication % 2));
                Set<URI> assets = new HashSet<>();
                before.forEach(page -> assets.addAll(page.assets()));
                for (URI asset : assets) {
                    get(asset, known);
                    logos += asset.getPath().contains("logo.") ? 1 : 0;
                }
            }
            published.set(true);

            assertThat(polling.get()).isGreaterThan(PUBLICATIONS);
            assertThat(logos).isEqualTo(PUBLICATIONS);
            assertThat(known.keySet().stream().filter(path -> path.startsWith("assets/logo.")))
                    .hasSize(2);
        } finally {
            reader.shutdownNow();
        }
    }

    private ProjectFolder version(String name, int width) {
        ProjectFolder project = ProjectFolder.in(folder.resolve(name))
                .with(
                        "content/logo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"" + width
                                + "\"/></svg>\n");
        return project.with(
                "content/site.yaml",
                project.read("content/site.yaml")
                        + "theme: {logo: logo.svg, colours: {accent: \"#0000"
                        + (width + 50) + "\"}}\npublish:\n  server: {folder: ../public}\n");
    }

    private static void publish(ProjectFolder project) {
        StringWriter said = new StringWriter();
        int exit = Sharh.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "publish",
                "server",
                "--project",
                project.root().toString());
        assertThat(exit).describedAs(said.toString()).isZero();
    }

    /** All pages with all that they load. */
    private Set<URI> readAll(URI site, Map<String, Set<String>> known) throws IOException, InterruptedException {
        Set<URI> read = new HashSet<>();
        for (String path : PAGES) {
            Read page = get(site.resolve(path), known);
            read.add(page.address());
            for (URI asset : page.assets()) {
                read.add(get(asset, known).address());
            }
        }
        return read;
    }

    private List<Read> pages(URI site, Map<String, Set<String>> known) throws IOException, InterruptedException {
        List<Read> pages = new ArrayList<>();
        for (String path : PAGES) {
            pages.add(get(site.resolve(path), known));
        }
        return pages;
    }

    /** It is there, and as it is in the one version or the other, to the last byte. */
    private Read get(URI address, Map<String, Set<String>> known) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).describedAs(address.toString()).isEqualTo(200);
        String path = address.getPath().substring(1);
        assertThat(known.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path))
                .describedAs(address.toString())
                .contains(Sha256.hex(response.body()));
        return new Read(address, new String(response.body(), StandardCharsets.UTF_8));
    }
}
