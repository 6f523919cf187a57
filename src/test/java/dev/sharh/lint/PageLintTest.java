package dev.sharh.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong on a page is found at its line and column, and nothing else is. */
class PageLintTest {
    private static final String VIEWPORT = "<meta name=viewport content='width=device-width, initial-scale=1'>";
    private static final String HEAD = "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">" + VIEWPORT + "\n";

    /**
     * What stands in a page from its third line on, and what must be found in it.
     *
     * @param findings as {@code line:column code severity}, without {@code rendered/}
     */
    record Case(String html, List<String> findings) {
        @Override
        public String toString() {
            return html;
        }
    }

    private static Case wrong(String html, String... findings) {
        return new Case(html, List.of(findings));
    }

    private static Case right(String html) {
        return new Case(html, List.of());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereItIs(Case page) {
        assertThat(findings(HEAD + page.html())).containsExactlyElementsOf(page.findings());
    }

    static Stream<Case> cases() {
        return Stream.of(links(), anchors(), ids(), images(), headings(), names(), scripts(), resources())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> links() {
        return Stream.of(
                right("<a href='../index.html'>x</a>"),
                right("<a href='../'>x</a>"),
                right("<a href='..'>x</a>"),
                right("<a href=' ./index.html?a=b '>x</a>"),
                right("<a href='.'>x</a>"),
                right("<a href='?q'>x</a>"),
                right("<a href='../%D8%B3%D8%AF/'>x</a>"),
                right("<a href='https://example.org/nowhere'>x</a>"),
                right("<a href='//example.org/nowhere'>x</a>"),
                wrong("<a href='/elsewhere-on-this-host'>x</a>", "3:1 absolute-link error"),
                wrong("<p><a href='https://example.org/sharh/en/'>x</a>", "3:4 absolute-link warning"),
                right("<link rel=alternate href='https://example.org/sharh/en/'>"),
                right("<a href='https://example.org/other/'>x</a>"),
                right("<a href='mailto:a@example.org'>x</a>"),
                right("<link rel=canonical href='https://example.org/'>"),
                wrong("<a href='nowhere.html'>x</a>", "3:1 broken-link error"),
                wrong("<p>\n<i>𝄞 <a href='../en'>x</a></i>", "4:6 broken-link error"),
                wrong("<a href='../../index.html'>x</a>", "3:1 broken-link error"),
                wrong("<a href='index.html/../../nowhere/'>x</a>", "3:1 broken-link error"),
                wrong("<a href='100%.html'>x</a>", "3:1 broken-link error"),
                wrong("<link rel=stylesheet href='nowhere.css'>", "3:1 broken-link error"),
                wrong("<img src='nowhere.png' alt=x>", "3:1 broken-link error"),
                wrong("<img src='../dam.png' srcset='../dam.png 1x, b.png 2x' alt=x>", "3:1 broken-link error"),
                wrong("<video src='../dam.png' poster='a.png'></video>", "3:1 broken-link error"),
                wrong(
                        "<p>\n<img srcset='b.png 2x' src='a.png' alt=x>\n<a href='c.html'>x</a>",
                        "4:1 broken-link error",
                        "4:1 broken-link error",
                        "5:1 broken-link error"),
                wrong(
                        "<table><tr><td><a href='a.html'>x</a></td></tr>\n<a href='b.html'>x</a></table>\n<a href='c.html'>x</a>",
                        "4:1 broken-link error",
                        "3:16 broken-link error",
                        "5:1 broken-link error"));
    }

    private static Stream<Case> anchors() {
        return Stream.of(
                right("<p id=a><a href='#a'>x</a>"),
                right("<p id='س'><a href='#%D8%B3'>x</a>"),
                right("<a href='#'>x</a>"),
                right("<a href='#top'>x</a>"),
                right("<a href='../index.html#content'>x</a>"),
                right("<a href='#:~:text=x'>x</a>"),
                right("<a href='../dam.png#xywh=1'>x</a>"),
                wrong("<a href='#a'>x</a>", "3:1 broken-anchor error"),
                wrong("<p id=a><a href='#A'>x</a>", "3:9 broken-anchor error"),
                wrong("<a href='../index.html#nothing'>x</a>", "3:1 broken-anchor error"),
                wrong("<svg><use href='#a'/></svg>", "3:6 broken-anchor error"));
    }

    private static Stream<Case> ids() {
        return Stream.of(
                right("<p id=a>x<p id=b>x<p id>x<p id>x"),
                wrong("<p id=a>x</p>\n  <p id=a>x</p>", "4:3 duplicate-id error"),
                wrong("<p id=a><svg><g id=a></g></svg>", "3:14 duplicate-id error"));
    }

    private static Stream<Case> images() {
        return Stream.of(
                right("<img src='../dam.png' alt='the dam'>"),
                right("<img src='../dam.png' alt='' role=presentation>"),
                right("<img src='../dam.png' alt aria-hidden=true>"),
                right("<svg role=img aria-label=x></svg>"),
                right("<svg role=img><title>x</title></svg>"),
                right("<svg role=img aria-labelledby='no a'></svg><p id=a>x</p>"),
                right("<svg></svg>"),
                wrong("<p id=a><svg role=img aria-labelledby=a></svg>", "3:9 no-alternative error"),
                wrong("<img src='../dam.png'>", "3:1 no-alternative error"),
                wrong("<img src='../dam.png' alt=''>", "3:1 empty-alternative warning"),
                wrong("<svg role=img></svg>", "3:1 no-alternative error"),
                wrong("<svg role=img><title> </title></svg>", "3:1 no-alternative error"),
                wrong("<svg role=img><g><title>x</title></g></svg>", "3:1 no-alternative error"),
                wrong("<svg role=img aria-labelledby=a></svg><p id=a></p>", "3:1 no-alternative error"));
    }

    private static Stream<Case> headings() {
        return Stream.of(
                right("<p>x"),
                right("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><h3>e</h3><h4>f</h4><h2>g</h2>"),
                wrong("<h2>a</h2>\n<h3>b</h3>", "3:1 heading-order warning"),
                wrong("<h1>a</h1>\n<h1>b</h1>", "4:1 heading-order warning"),
                wrong("<h1>a</h1>\n<h2>b</h2>\n<h4>c</h4>", "5:1 heading-order warning"),
                wrong("<h3>a</h3>\n<h1>b</h1>", "3:1 heading-order warning", "4:1 heading-order warning"));
    }

    private static Stream<Case> names() {
        return Stream.of(
                right("<a id=a></a>"),
                right("<a href='#'><img src='../dam.png' alt=x></a>"),
                right("<a href='#' aria-label=x></a>"),
                right("<button aria-label=x>×</button>"),
                right("<a href='#'><svg role=img aria-label=x></svg></a>"),
                right("<a href='#'><b><i>x</i></b></a>"),
                wrong("<a href='#'> <b></b></a>", "3:1 empty-link error"),
                wrong("<a href='#'><b aria-hidden=true>→</b></a>", "3:1 empty-link error"),
                wrong("<p><button type=button></button>", "3:4 empty-link error"),
                wrong("<button aria-label=' '></button>", "3:1 empty-link error"),
                right("<a href='#'><svg role=img aria-labelledby=a></svg></a><p id=a>x"),
                wrong("<p id=a><button aria-labelledby=a></button>", "3:9 empty-link error"),
                wrong(
                        "<button id=a aria-labelledby=b></button><button id=b aria-labelledby=a></button>",
                        "3:1 empty-link error",
                        "3:41 empty-link error"));
    }

    private static Stream<Case> scripts() {
        return Stream.of(
                right("<script type='application/ld+json'>{}</script>"),
                wrong("<script src='../index.html'></script>", "3:1 inline-script error"),
                wrong("<script type='application/ld+json' src='../index.html'></script>", "3:1 inline-script error"),
                right("<p data-on=x>"),
                wrong("<script>alert(1)</script>", "3:1 inline-script error"),
                wrong("<script type=module>alert(1)</script>", "3:1 inline-script error"),
                wrong("<p ONCLICK='alert(1)'>", "3:1 inline-script error"),
                wrong("<svg><g onload=x></g></svg>", "3:6 inline-script error"),
                wrong("<a href='java\tscript:alert(1)'>x</a>", "3:1 inline-script error", "3:1 broken-link error"),
                wrong("<form action='JavaScript:alert(1)'>", "3:1 inline-script error"));
    }

    private static Stream<Case> resources() {
        return Stream.of(
                right("<img src='data:image/gif;base64,R0lGOD' alt=x>"),
                right("<link rel=icon href='data:,'>"),
                right("<link rel=alternate href='https://example.org/'>"),
                wrong("<img src='https://example.org/a.png' alt=x>", "3:1 remote-resource error"),
                wrong("<script src='//example.org/a.js'></script>", "3:1 inline-script error"),
                wrong("<link rel='preload stylesheet' href='HTTP://example.org'>", "3:1 remote-resource error"),
                wrong("<iframe src='https://example.org'></iframe>", "3:1 remote-resource error"),
                wrong("<img src='../dam.png' srcset='https://example.org/a 2x' alt=x>", "3:1 remote-resource error"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPageSaysItsLanguageAndDirection(Case page) {
        assertThat(findings(page.html())).containsExactlyElementsOf(page.findings());
    }

    static Stream<Case> languages() {
        return Stream.of(
                right("<html lang=ar dir=rtl>" + VIEWPORT),
                wrong("<!doctype html>\n<html lang=ar>" + VIEWPORT, "2:1 no-language error"),
                wrong("<html dir=rtl lang=''>" + VIEWPORT, "1:1 no-language error"),
                wrong("<p>x" + VIEWPORT, "1:1 no-language error"));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void aPageIsAsWideAsTheScreen(Case page) {
        assertThat(findings(page.html())).containsExactlyElementsOf(page.findings());
    }

    static Stream<Case> widths() {
        return Stream.of(
                right("<html lang=ar dir=rtl>" + VIEWPORT),
                right("<html lang=ar dir=rtl><meta name=Viewport content='width=device-width'>"),
                wrong("<!doctype html>\n<html lang=ar dir=rtl>", "2:1 no-viewport error"),
                wrong("<html lang=ar dir=rtl><meta name=viewport content='width=600'>", "1:1 no-viewport error"));
    }

    @Test
    void onlyPagesAreLintedInTheOrderOfTheirPaths() {
        List<OutputFile> files = IntStream.range(0, 200)
                .mapToObj(i -> OutputFile.text("p" + (1000 + i) + (i % 2 == 0 ? ".html" : ".xml"), VIEWPORT + "<p>x"))
                .toList();
        List<Diagnostic> found = found(files);

        assertThat(found)
                .extracting(finding -> finding.place().file())
                .containsExactlyElementsOf(IntStream.range(0, 100)
                        .mapToObj(i -> "site/p" + (1000 + 2 * i) + ".html")
                        .toList());
    }

    private static List<String> findings(String html) {
        List<OutputFile> files = Arrays.asList(
                OutputFile.text("en/index.html", html),
                OutputFile.text("index.html", HEAD + "<main id=content>"),
                OutputFile.text("سد/index.html", HEAD),
                new OutputFile("dam.png", new byte[0]));
        List<Diagnostic> found = found(files);
        assertThat(found).allMatch(finding -> finding.place().file().equals("site/en/index.html"));
        return found.stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " "
                        + finding.code().replace("rendered/", "") + " "
                        + finding.severity().word())
                .toList();
    }

    private static List<Diagnostic> found(List<OutputFile> files) {
        // Some are known to the others only in the end.
        List<PageLint.LintResult> linted = Stream.of(
                        files.subList(0, files.size() / 2), files.subList(files.size() / 2, files.size()))
                .map(some -> PageLint.lint(some, Set.of(), target -> target.startsWith("https://example.org/sharh/")))
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        linted.forEach(some -> found.addAll(some.diagnostics()));
        found.addAll(PageLint.links(linted));
        return found;
    }
}
