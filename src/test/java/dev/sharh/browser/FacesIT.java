package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser says in which fonts it has set a page: the theme's own, and in no other what is in the page's language. */
@Tag("browser")
@ExtendWith(Browsers.class)
class FacesIT {
    private static final int TEXT = 3; // DOM Standard, §4.4
    private static final Map<String, String> OWN =
            Map.of("ar", "Noto Naskh Arabic of the site", "en", "Noto Serif of the site");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ar/index.html, ar",
        "en/index.html, en",
        "ar/iraq-coalition-withdrawal/index.html, ar",
        "en/iraq-coalition-withdrawal/index.html, en",
        "index.html, ar en",
        "iraq-coalition-withdrawal/index.html, ar en",
    })
    void aTextIsSetInTheFontOfItsScript(String path, String languages, Browser browser) {
        try (Pages pages = Pages.ownIn(browser, 360)) {
            Page page = pages.open(path);
            page.evaluate("document.fonts.ready");

            Map<String, Set<String>> fonts = new Fonts(page).byLanguage();

            for (String language : languages.split(" ", -1)) {
                assertThat(fonts.get(language)).describedAs(language).containsExactly(OWN.get(language));
            }
        }
    }

    @Test
    void theFontOfAPassageIsLoadedWhenItIsOpened(Browser browser) throws IOException {
        try (StaticServer server = new StaticServer(BuiltSite.folder(), "/");
                Pages pages = Pages.ownIn(browser, 360)) {
            Page page = pages.page();
            page.navigate(server.address() + "en/" + BuiltSite.SLUG + "/index.html");
            page.evaluate("document.fonts.ready");
            assertThat(loaded(page)).containsExactly("noto-serif");

            page.locator("button.citation").first().click();
            page.waitForCondition(() -> loaded(page).size() == 2);

            assertThat(loaded(page)).containsExactly("noto-serif", "noto-naskh-arabic");
            assertThat(new Fonts(page).in(".passage:popover-open .passage-text"))
                    .containsExactly(OWN.get("ar"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "نص عربي بحروفه, noto-naskh-arabic",
        "هەولێر و ڕۆژنامەی سلێمانی دوڵەت, noto-naskh-arabic-more",
        "یہ اردو ہے بھارت ٹھیک, noto-naskh-arabic-more",
        "پښتو ډېر کېږي, noto-naskh-arabic-more",
        "محمد ﷺ, noto-naskh-arabic-more",
        "﷽ وبعد, noto-naskh-arabic-more",
        "گفت می‌خواهم پژوهش چه, noto-naskh-arabic",
    })
    void lettersOfOtherLanguagesAreInOneFileWithTheRest(String words, String file, Browser browser) throws IOException {
        ProjectFolder.in(folder.resolve("project"))
                .replacing("content/dam/article.ar.md", "في 2020.", "في 2020، " + words + ".");
        Path site = BuiltSite.build(folder.resolve("project"), folder.resolve("site"));
        try (StaticServer server = new StaticServer(site, "/");
                Pages pages = Pages.ownIn(browser, 360)) {
            Page page = pages.page();
            page.navigate(server.address() + "ar/dam/index.html");
            page.evaluate("document.fonts.ready");

            assertThat(loaded(page)).containsExactly(file);
            assertThat(new Fonts(page).in(".body")).containsExactly(OWN.get("ar"));
        }
    }

    /** The fonts that were loaded, without the hashes of their names. */
    private static List<String> loaded(Page page) {
        return ((List<?>) page.evaluate("performance.getEntriesByType('resource').map(r => r.name)"
                        + ".filter(name => name.endsWith('.woff2')).map(name => name.split('/').pop().split('.')[0])"))
                .stream().map(String::valueOf).toList();
    }

    /** Asks of each text of a page in which fonts it is set (Chrome DevTools Protocol, CSS.getPlatformFontsForNode). */
    private static final class Fonts {
        private final CDPSession session;
        private final Map<String, Set<String>> found = new TreeMap<>();

        Fonts(Page page) {
            this.session = page.context().newCDPSession(page);
            session.send("DOM.enable");
            session.send("CSS.enable");
        }

        /** Returns the fonts of the texts in an element. */
        Set<String> in(String selector) {
            JsonObject query = object(
                    "nodeId",
                    session.send("DOM.getDocument")
                            .getAsJsonObject("root")
                            .get("nodeId")
                            .getAsInt());
            query.addProperty("selector", selector);
            int element = session.send("DOM.querySelector", query).get("nodeId").getAsInt();
            JsonObject described = object("nodeId", element);
            described.addProperty("depth", -1);
            session.send("DOM.requestChildNodes", described);
            Set<String> names = new TreeSet<>();
            session.send("CSS.getPlatformFontsForNode", object("nodeId", element))
                    .getAsJsonArray("fonts")
                    .forEach(font -> names.add(name(font.getAsJsonObject())));
            return names;
        }

        Map<String, Set<String>> byLanguage() {
            visit(session.send("DOM.getDocument", object("depth", -1)).getAsJsonObject("root"), "");
            return found;
        }

        private void visit(JsonObject node, String inherited) {
            String language = language(node).orElse(inherited);
            if (node.get("nodeType").getAsInt() == TEXT
                    && !node.get("nodeValue").getAsString().isBlank()) {
                for (JsonElement font : session.send(
                                "CSS.getPlatformFontsForNode",
                                object("nodeId", node.get("nodeId").getAsInt()))
                        .getAsJsonArray("fonts")) {
                    found.computeIfAbsent(language, key -> new TreeSet<>()).add(name(font.getAsJsonObject()));
                }
            }
            if (node.has("children")) {
                node.getAsJsonArray("children").forEach(child -> visit(child.getAsJsonObject(), language));
            }
        }

        private static Optional<String> language(JsonObject node) {
            if (node.has("attributes")) {
                JsonArray namesAndValues = node.getAsJsonArray("attributes");
                for (int i = 0; i < namesAndValues.size(); i += 2) {
                    if (namesAndValues.get(i).getAsString().equals("lang")) {
                        return Optional.of(namesAndValues.get(i + 1).getAsString());
                    }
                }
            }
            return Optional.empty();
        }

        private static String name(JsonObject font) {
            String origin = font.get("isCustomFont").getAsBoolean() ? " of the site" : " of the machine";
            return font.get("familyName").getAsString() + origin;
        }

        private static JsonObject object(String name, int value) {
            JsonObject object = new JsonObject();
            object.addProperty(name, value);
            return object;
        }
    }
}
