package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.Rows;
import dev.sharh.model.Sha256;
import dev.sharh.render.OutputFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site carries for those who host it. */
class HostFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://news.example.org/, news.example.org",
        "https://Example.org, example.org",
        "https://example.org/sharh/, ",
        "https://someone.github.io/, ",
        "https://someone.gitlab.io/, ",
        "https://site.pages.dev/, ",
        "https://example.org:8443/, ",
        "http://localhost/, ",
        "http://192.0.2.1/, "
    })
    @Rows("H01")
    void aDomainOfItsOwnIsNamedForGitHub(String baseUrl, String domain) {
        TestBuild outcome = at(baseUrl);

        assertThat(find(outcome, "CNAME").map(OutputFile::text))
                .isEqualTo(Optional.ofNullable(domain).map(name -> name + "\n"));
        assertThat(text(outcome, ".nojekyll")).isEmpty();
    }

    @Test
    @DisplayName("H05 what hosts keep for ever has another name when its content changes, and only then")
    @Rows("H05")
    void anAssetHasAnotherNameWhenItsContentChangesAndOnlyThen() {
        ProjectFolder project = ProjectFolder.in(folder).with("content/logo.svg", logo(3));
        project.with("content/site.yaml", project.read("content/site.yaml") + "theme: {logo: logo.svg}\n");
        Map<String, String> first = assets();
        assertThat(first).hasSizeGreaterThan(3);
        first.forEach((path, sha256) -> assertThat(path)
                .matches("assets/[^/]+\\.[0-9a-f]{12}\\.[a-z0-9]+")
                .contains(sha256.substring(0, 12)));

        project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");
        assertThat(assets()).isEqualTo(first);
        project.with("content/logo.svg", logo(6));
        Map<String, String> other = assets();

        assertThat(other).hasSameSizeAs(first);
        assertThat(first.keySet().stream().filter(path -> !other.containsKey(path)))
                .singleElement()
                .asString()
                .startsWith("assets/logo.");
    }

    private static String logo(int width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"" + width + "\"/></svg>\n";
    }

    /** The files in the folder that hosts are told to keep, with their SHA-256. */
    private Map<String, String> assets() {
        return at("https://example.org/").files().stream()
                .filter(file -> file.path().startsWith("assets/"))
                .collect(Collectors.toMap(OutputFile::path, file -> Sha256.hex(file.bytes())));
    }

    @Test
    void anOldAddressSendsReadersOnByARuleAndByAPage() {
        ProjectFolder.in(folder)
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [/سد/, /2019/dam.html]\ntitle: The");

        TestBuild outcome = at("https://example.org/repo/");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(text(outcome, "_redirects")).isEqualTo("""
                /%D8%B3%D8%AF/ /repo/en/dam/ 301
                /2019/dam.html /repo/en/dam/ 301
                """);
        Document page = Jsoup.parse(text(outcome, "سد/index.html"));
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../en/dam/index.html");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/repo/en/dam/");
        assertThat(page.select("a").attr("href")).isEqualTo("../en/dam/index.html");
        assertThat(page.select("a").text()).isEqualTo("The dam");
        assertThat(text(outcome, "2019/dam.html")).contains("url=../en/dam/index.html");
        assertThat(text(outcome, "sitemap.xml")).doesNotContain("2019");
    }

    @Test
    void anOldAddressWhoseNameOnlyEndsInIndexKeepsIt() {
        ProjectFolder.in(folder)
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [/guide-index.html]\ntitle: The");

        assertThat(text(TestBuild.publishedAt(folder, URI.create("https://example.org/")), "_redirects"))
                .isEqualTo("/guide-index.html /en/dam/ 301\n");
    }

    @Test
    void anAddressInArabicLettersIsWrittenForHostsInAscii() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [/old/]\ntitle: The")
                .replacing("content/site.yaml", "https://example.org/", "https://موقع.شبكة/");
        TestBuild atTheRoot = TestBuild.published(folder);
        project.replacing("content/site.yaml", "https://موقع.شبكة/", "https://موقع.شبكة/شرح/");
        TestBuild below = TestBuild.published(folder);

        assertThat(text(atTheRoot, "CNAME")).isEqualTo("xn--4gbrim.xn--ngbc5azd\n");
        assertThat(text(below, "_redirects")).isEqualTo("/old/ /%D8%B4%D8%B1%D8%AD/en/dam/ 301\n");
        assertThat(Jsoup.parse(text(below, "404.html")).select("a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/%D8%B4%D8%B1%D8%AD/"));
        assertThat(text(below, "sitemap.xml"))
                .contains("<loc>https://xn--4gbrim.xn--ngbc5azd/%D8%B4%D8%B1%D8%AD/en/dam/</loc>");
    }

    @Test
    void ofManyOldAddressesEachHasAPageAndTheFirstHundredARule() {
        String many = IntStream.rangeClosed(1, 150)
                .mapToObj(i -> "/old/" + i + "/")
                .collect(Collectors.joining(", ", "aliases: [", "]\ntitle: The"));
        ProjectFolder.in(folder).replacing("content/dam/summary.en.md", "title: The", many);

        TestBuild outcome = at("https://example.org/");

        assertThat(text(outcome, "_redirects").lines()).hasSize(100).allMatch(line -> line.length() <= 2000);
        assertThat(text(outcome, "old/150/index.html")).contains("The dam");
    }

    @Test
    void weaknessesCanBeReportedToWhomTheSettingsName() {
        ProjectFolder project = ProjectFolder.in(folder);
        project.with("content/site.yaml", project.read("content/site.yaml") + """
                security:
                  contact: [mailto:security@example.org, https://example.org/report]
                  expires: 2027-01-01
                """);

        assertThat(text(at("https://example.org/"), ".well-known/security.txt")).isEqualTo("""
                Contact: mailto:security@example.org
                Contact: https://example.org/report
                Expires: 2027-01-01T00:00:00Z
                Preferred-Languages: ar, en
                Canonical: https://example.org/.well-known/security.txt
                """);
    }

    @Test
    void thePageForMissingAddressesWorksAtAnyDepthBelowTheSitesAddress() {
        ProjectFolder.in(folder);

        Document page = Jsoup.parse(text(at("https://example.org/repo/"), "404.html"));

        assertThat(page.select("[href], [src]").stream().map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src")))
                .contains("/repo/en/index.html")
                .allMatch(address -> address.matches("(/repo/|#|data:|https:).*"));
    }

    @Test
    void withoutTheSitesAddressThePageForMissingAddressesHasNoLinksThatLeadAnywhere() {
        ProjectFolder project = ProjectFolder.in(folder);
        project.replacing("content/site.yaml", "baseUrl: https://example.org/\n", "");

        TestBuild outcome = TestBuild.published(folder);
        Document page = Jsoup.parse(text(outcome, "404.html"));

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(page.select("[href], [src]").stream().map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src")))
                .contains("#content")
                .allMatch(address -> address.matches("(#|data:).*"));
        assertThat(page.select("a:not([href])"))
                .isNotEmpty()
                .allMatch(link -> link.hasText() && !link.hasAttr("hreflang"));
        assertThat(page.select("a:not([href])").eachText()).contains("شرح");
        assertThat(text(outcome, "en/index.html")).contains("href=\"");
    }

    @Test
    void inThePreviewThePageForMissingAddressesLeadsIntoThePreview() {
        ProjectFolder.in(folder);
        TestBuild preview = TestBuild.previewedAt(folder, URI.create("https://example.org/repo/"));

        assertThat(text(preview, "404.html")).doesNotContain("\"/repo/");
    }

    @Test
    void everyPageHasAPolicyThatNamesItsStylesByTheirHashesAndAllowsNothingElse() throws Exception {
        ProjectFolder.in(folder).replacing("content/dam/summary.en.md", "title: The", "aliases: [/old/]\ntitle: The");
        TestBuild outcome = at("https://example.org/");
        List<OutputFile> pages = outcome.files().stream()
                .filter(file -> file.path().endsWith(".html"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(6);
        for (OutputFile file : pages) {
            Document page = Jsoup.parse(file.text());
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy)
                    .describedAs(file.path())
                    .startsWith("default-src 'none'; ")
                    .contains("base-uri 'none'; form-action 'none'")
                    .doesNotContain("unsafe")
                    .doesNotContain("script-src")
                    .doesNotContain("style-src 'self'");
            for (Element style : page.select("style")) {
                byte[] hash =
                        MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8));
                assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
            }
            assertThat(page.select("[style], script:not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(attribute -> attribute.getKey()))
                    .noneMatch(name -> name.startsWith("on"));
        }
    }

    @Test
    @Rows("H02")
    void headersAreWithinTheHostsLimitsForAnyNumberOfPages() {
        ProjectFolder project = ProjectFolder.in(folder);
        String few = text(at("https://example.org/"), "_headers");
        String unsafe = text(at("http://example.org/"), "_headers");
        // A theme whose pages have styles of their own: the hashes of 36 alone would fill a line of 2,000 characters.
        project.with("templates/partials/footer.ftl", "<style>:root { --page: '${page.title}' }</style>");
        for (int i = 0; i < 36; i++) {
            project.with("content/d" + i + "/article.ar.md", project.read("content/dam/article.ar.md"))
                    .with(
                            "content/d" + i + "/summary.en.md",
                            project.read("content/dam/summary.en.md").replace("The dam", "Dam " + i));
        }
        String many = text(at("https://example.org/"), "_headers");

        for (String headers : List.of(few, many)) {
            assertThat(headers.lines()).allMatch(line -> line.length() <= 2000);
            assertThat(headers.lines().filter(line -> line.startsWith("/"))).hasSizeLessThan(100);
            assertThat(headers)
                    .contains("base-uri 'none'; form-action 'none'")
                    .contains("  X-Content-Type-Options: nosniff\n")
                    .contains("  Strict-Transport-Security: max-age=31536000\n")
                    .contains("  Cache-Control: public, max-age=31536000, immutable\n")
                    .doesNotContain("unsafe");
        }
        assertThat(few).contains("default-src 'none'; style-src 'sha256-");
        assertThat(many).contains("script-src 'none'").doesNotContain("style-src");
        assertThat(unsafe).doesNotContain("Strict-Transport-Security");
    }

    /** A host joins the values of a header from all rules of an address, or takes those of one rule. */
    @Test
    void onlyTheTimelineAloneMayBeShownInAFrame() {
        TestBuild outcome = at("https://example.org/");
        List<String> closed = Pattern.compile("(?m)^(/.*)\\n  X-Frame-Options: DENY$")
                .matcher(text(outcome, "_headers"))
                .results()
                .map(rule -> rule.group(1))
                .toList();

        assertThat(outcome.files()).extracting(OutputFile::path).contains("en/dam/timeline/index.html");
        assertThat(text(outcome, "_headers")).doesNotContain("frame-ancestors");
        for (OutputFile page : outcome.files()) {
            if (page.path().endsWith(".html")) {
                String address = "/" + page.path().replaceFirst("(^|/)index\\.html$", "$1");
                assertThat(closed.stream().anyMatch(rule -> matches(rule, address)))
                        .describedAs(address)
                        .isNotEqualTo(address.endsWith("/timeline/"));
            }
        }
    }

    private static boolean matches(String rule, String address) {
        return address.matches(rule.replaceAll(":[a-z]+", "[^/]+"));
    }

    private TestBuild at(String baseUrl) {
        if (!folder.resolve("content").toFile().exists()) {
            ProjectFolder.in(folder);
        }
        String whole = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        return TestBuild.publishedAt(folder, URI.create(whole));
    }

    private static Optional<OutputFile> find(TestBuild outcome, String path) {
        return outcome.files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static String text(TestBuild outcome, String path) {
        return find(outcome, path)
                .map(OutputFile::text)
                .orElseThrow(() -> new AssertionError(path + " is missing; findings: " + outcome.diagnostics()));
    }
}
