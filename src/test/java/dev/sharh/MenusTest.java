package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links in the header and the footer of each page. */
class MenusTest {
    private static final String SETTINGS = "content/site.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder)
                .with("content/pages/about.ar.md", "---\ntitle: من نحن\n---\n\nنكتب.\n")
                .with("content/pages/about.en.md", "---\ntitle: About us\n---\n\nWe write.\n");
    }

    private void menus(String header, String footer) {
        project.with(SETTINGS, project.read(SETTINGS) + "menus:\n  header: " + header + "\n  footer: " + footer + "\n");
    }

    @Test
    void eachPageHasTheLinksInItsLanguage() {
        menus("[about, {feed: true}]", "[{url: 'https://example.org/', name: {ar: شريكنا, en: Partner}}]");

        assertThat(links("en/dam/index.html", "header"))
                .containsExactly("../../en/about/index.html About us", "../../en/feed.xml Feed");
        assertThat(links("ar/index.html", "header"))
                .containsExactly("../ar/about/index.html من نحن", "../ar/feed.xml موجز الويب");
        assertThat(links("dam/index.html", "header")).hasSize(2);
        assertThat(links("index.html", "footer")).containsExactly("https://example.org/ شريكنا");
        assertThat(links("404.html", "header")).contains("/ar/about/index.html من نحن");
    }

    @Test
    void theLinkToThePageItselfIsMarked() {
        menus("[about, {feed: true}]", "[]");

        assertThat(page("en/about/index.html").select("header .menu [aria-current=page]"))
                .extracting(Element::text)
                .containsExactly("About us");
        assertThat(page("en/dam/index.html").select(".menu [aria-current]")).isEmpty();
    }

    @Test
    void pagesThatChooseAMenuFollowInTheirOrder() {
        menus("[]", "[{page: about, name: {ar: عنّا, en: Who we are}}]");
        project.replacing("content/pages/about.en.md", "title: About us", "title: About us\nmenu: footer")
                .with("content/pages/legal.en.md", "---\ntitle: Legal\nmenu: footer\norder: 2\n---\n\nLaw.\n")
                .with("content/pages/contact.en.md", "---\ntitle: Contact\nmenu: footer\norder: 1\n---\n\nUs.\n")
                .with("content/pages/team.en.md", "---\ntitle: Team\nmenu: header\n---\n\nWe.\n")
                .with("content/pages/jobs.en.md", "---\ntitle: Jobs\nmenu: none\n---\n\nNo.\n");

        assertThat(page("en/index.html").select("footer .menu a").eachText())
                .containsExactly("Who we are", "Contact", "Legal");
        assertThat(page("en/index.html").select("header .menu a").eachText()).containsExactly("Team");
        assertThat(page("ar/index.html").select(".menu a").eachText()).containsExactly("عنّا");
    }

    @Test
    void aLinkWithoutATextInALanguageFallsBackAndIsReported() {
        project.without("content/pages/about.ar.md");
        menus(
                "[about]",
                "[{url: 'https://example.org/', name: {en: Partner}}, {url: 'https://example.com/', name: GitHub}]");

        assertThat(page("ar/index.html").select("header .menu a").outerHtml())
                .contains("href=\"../en/about/index.html\"", "hreflang=\"en\"", "<bdi lang=\"en\" dir=\"ltr\">");
        assertThat(page("ar/index.html").select("footer .menu a").eachText()).containsExactly("Partner", "GitHub");
        assertThat(project.findings("menu/language-missing"))
                .hasSize(2)
                .anyMatch(found -> found.startsWith("site.yaml:6:12 the page “about” has no text in “ar”"))
                .anyMatch(found -> found.startsWith("site.yaml:7:48 the name has no text in “ar”"));
    }

    @Test
    void aTopicIsALinkToItsList() {
        project.with("content/glossary.yaml", "topics: {dams: {ar: السدود, en: Dams}, iraq: {ar: العراق, en: Iraq}}\n")
                .replacing("content/dam/article.ar.md", "title: السد", "title: السد\ntopics: [dams]");
        menus("[{topic: dams}, {topic: iraq, name: {ar: بلاد الرافدين, en: Mesopotamia}}]", "[]");

        assertThat(links("en/dam/index.html", "header"))
                .containsExactly("../../en/topics/dams/index.html Dams", "../../en/topics/iraq/index.html Mesopotamia");
        assertThat(page("ar/topics/dams/index.html")
                        .select("[aria-current=page]")
                        .eachText())
                .contains("السدود");
        assertThat(page("en/topics/iraq/index.html").select("h1").text()).isEqualTo("Iraq");
        assertThat(project.findings("menu/language-missing"))
                .hasSize(2)
                .allMatch(found -> found.startsWith("site.yaml:6:35 no explainer in “"));
    }

    @Test
    void aSiteWithoutMenusHasNoneAndNoStylesForThem() {
        assertThat(page("en/about/index.html").html()).doesNotContain("menu");
    }

    @Test
    void theFooterHasOneLinkToTheFeed() {
        menus("[]", "[{feed: true}]");

        assertThat(page("en/index.html").select("footer a[href$=feed.xml]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[abuot] | menu/unknown-page | 6:12 | did you mean “about”",
                "[{topic: dams}] | menu/unknown-topic | 6:20 | topics: {dams:",
                "[{page: dam}] | menu/unknown-page | 6:19 | without its language",
                "[{url: 'javascript:alert(1)', name: X}] | link/not-allowed | 6:19 | https://",
                "[{url: /en/about/, name: X}] | link/not-allowed | 6:18 | such as about",
                "[{url: 'https://example.org'}] | data/missing-key | 6:12 | name: …",
                "[{url: 'https://example.org', feed: true, name: X}] | menu/target | 6:12 | name of a page",
                "[{name: X}] | menu/target | 6:12 | name of a page",
                "[{feed: no}] | data/wrong-value | 6:19 | feed: true",
                "[{pages: about}] | data/unknown-key | 6:13 | page",
                "about | data/wrong-type | 6:11 | list",
                "[[about]] | data/wrong-type | 6:12 | one text"
            })
    void aMistakeIsReportedWhereItIs(String header, String code, String place, String hint) {
        menus(header, "[]");

        assertThat(project.findings())
                .filteredOn(each -> each.code().equals(code))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place().line() + ":" + each.place().column())
                            .isEqualTo(place);
                    assertThat(each.hint().orElse("")).contains(hint);
                });
    }

    private List<String> links(String path, String part) {
        return page(path).select(part + " .menu a").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    private Document page(String path) {
        TestBuild build = TestBuild.published(folder);
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return Jsoup.parse(build.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text());
    }
}
