package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link leads somewhere. */
@Tag("browser")
@ExtendWith(Browsers.class)
class LinksIT {
    /** What a reader follows and a browser loads; what speaks of the site's published address is left out. */
    private static final String ADDRESSES =
            "[...document.querySelectorAll('[href],[src]')].filter(e => !e.matches('link[rel=canonical],"
                    + " link[hreflang], link[rel=icon][href^=data]')).map(e => e.getAttribute('href') ?? e.getAttribute('src'))";

    /** The path of the project's own baseUrl. */
    private static final String BASE = "/sharh/";

    @ParameterizedTest
    @MethodSource("pages")
    void linksAreRelativeAndTheirTargetsExist(String path, Browser browser) {
        try (Pages pages = Pages.in(browser, 1280);
                Pages target = Pages.in(browser, 1280)) {
            Page page = pages.open(path);
            List<String> broken = new ArrayList<>();
            for (String address : new HashSet<>(strings(page.evaluate(ADDRESSES)))) {
                if (!leadsSomewhere(path, address, page, target)) {
                    broken.add(address);
                }
            }
            assertThat(broken).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndButtonsOpenWhatIsThere(String path, Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.open(path);

            assertThat(strings(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")))
                    .doesNotHaveDuplicates();
            assertThat(strings(page.evaluate("[...document.querySelectorAll('[popovertarget]')]"
                            + ".map(e => e.getAttribute('popovertarget')).filter(id => !document.getElementById(id))")))
                    .isEmpty();
        }
    }

    @Test
    void pagesNameEachOtherAsTheirTranslations(Browser browser) {
        Map<String, Set<String>> alternates = new HashMap<>();
        try (Pages pages = Pages.in(browser, 1280)) {
            for (String path : BuiltSite.pages()) {
                Page page = pages.open(path);
                Set<String> named = new HashSet<>(strings(page.evaluate(
                        "[...document.querySelectorAll('head link[hreflang]')].map(e => e.hreflang + ' ' + e.href)")));
                if (!named.isEmpty()) {
                    String canonical = page.locator("link[rel=canonical]").getAttribute("href");
                    assertThat(named).anyMatch(n -> n.startsWith("x-default "));
                    assertThat(named).anyMatch(n -> n.endsWith(" " + canonical));
                    alternates.put(canonical, named);
                }
            }
        }
        assertThat(alternates).hasSizeGreaterThanOrEqualTo(4);
        alternates.forEach((canonical, named) ->
                named.forEach(other -> assertThat(alternates.get(other.substring(other.indexOf(' ') + 1)))
                        .isEqualTo(named)));
    }

    private static boolean leadsSomewhere(String from, String address, Page page, Pages target) {
        // The page for missing addresses is shown at any depth, and links from the root of the site's address on.
        URI uri = URI.create(from.equals("404.html") ? address.replaceFirst("^" + BASE, "") : address);
        if (uri.isAbsolute() || uri.getPath().startsWith("/")) {
            return false;
        }
        String file = uri.getPath();
        Path here = BuiltSite.folder().resolve(from);
        Path reached = file.isEmpty() ? here : here.resolveSibling(file).normalize();
        if (!Files.isRegularFile(reached) || !reached.startsWith(BuiltSite.folder())) {
            return false;
        }
        if (uri.getFragment() == null) {
            return true;
        }
        Page there = file.isEmpty()
                ? page
                : target.open(BuiltSite.folder().relativize(reached).toString());
        return (boolean) there.evaluate("id => document.getElementById(id) !== null", uri.getFragment());
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
