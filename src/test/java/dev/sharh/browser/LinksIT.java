package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link leads somewhere. Pages run no scripts, so that what is in the files is what a browser has. */
class LinksIT {
    /** What a reader follows and a browser loads; what speaks of the site's published address is left out. */
    private static final String NOT_FOLLOWED = "link[rel=canonical], link[hreflang], link[rel=icon][href^=data]";

    /** The path of the project's own baseUrl. */
    private static final String BASE = "/sharh/";

    private static final Map<Path, Document> PARSED = new HashMap<>();

    @ParameterizedTest
    @MethodSource("pages")
    void linksAreRelativeAndTheirTargetsExist(String path) {
        Set<String> addresses = new HashSet<>();
        for (Element element : page(path).select("[href], [src]").not(NOT_FOLLOWED)) {
            addresses.add(element.attr(element.hasAttr("href") ? "href" : "src"));
        }

        assertThat(addresses).isNotEmpty().allMatch(address -> leadsSomewhere(path, address));
    }

    @Test
    void whatLeadsNowhereIsSeen() {
        String edition = "en/" + BuiltSite.SLUG + "/index.html";

        assertThat(leadsSomewhere(edition, "../../ar/" + BuiltSite.SLUG + "/index.html#p1"))
                .isTrue();
        assertThat(List.of(
                        "../../ar/" + BuiltSite.SLUG + "/index.html#p999",
                        "#nothing",
                        "../nowhere/index.html",
                        "../",
                        "/en/index.html",
                        "https://example.org/",
                        "../../../sharh.jar"))
                .noneMatch(address -> leadsSomewhere(edition, address));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndButtonsOpenWhatIsThere(String path) {
        Document page = page(path);

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[popovertarget]").eachAttr("popovertarget"))
                .allMatch(id -> page.getElementById(id) != null);
    }

    @Test
    void pagesNameEachOtherAsTheirTranslations() {
        Map<String, Set<String>> alternates = new HashMap<>();
        for (String path : BuiltSite.pages()) {
            Set<String> named = page(path).select("head link[hreflang]").stream()
                    .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                    .collect(Collectors.toSet());
            if (!named.isEmpty()) {
                String canonical = page(path).select("link[rel=canonical]").attr("href");
                assertThat(named).anyMatch(n -> n.startsWith("x-default "));
                assertThat(named).anyMatch(n -> n.endsWith(" " + canonical));
                alternates.put(canonical, named);
            }
        }
        assertThat(alternates).hasSizeGreaterThanOrEqualTo(4);
        alternates.forEach((canonical, named) ->
                named.forEach(other -> assertThat(alternates.get(other.substring(other.indexOf(' ') + 1)))
                        .isEqualTo(named)));
    }

    private static boolean leadsSomewhere(String from, String address) {
        // The page for missing addresses is shown at any depth, and links from the root of the site's address on.
        URI uri = URI.create(from.equals("404.html") ? address.replaceFirst("^" + BASE, "") : address);
        if (uri.isAbsolute() || uri.getPath().startsWith("/")) {
            return false;
        }
        Path here = BuiltSite.folder().resolve(from);
        Path reached = uri.getPath().isEmpty()
                ? here
                : here.resolveSibling(uri.getPath()).normalize();
        if (!Files.isRegularFile(reached) || !reached.startsWith(BuiltSite.folder())) {
            return false;
        }
        return uri.getFragment() == null || page(reached).getElementById(uri.getFragment()) != null;
    }

    private static Document page(String path) {
        return page(BuiltSite.folder().resolve(path));
    }

    private static Document page(Path file) {
        return PARSED.computeIfAbsent(file, key -> {
            try {
                return Jsoup.parse(key.toFile(), "UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
