package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawn timeline as a browser shows it, with the letters as wide as they are. */
@Tag("browser")
@ExtendWith(Browsers.class)
class DrawingIT {
    /** Labels of the drawing that is shown which meet another or a line, or leave the picture. */
    private static final String CLASHES = """
            () => {
              const svg = [...document.querySelectorAll('.drawing svg')].find(s => s.getClientRects().length);
              const picture = svg.getBoundingClientRect();
              const texts = [...svg.querySelectorAll('text')].map(t => ({ words: t.textContent, box: t.getBBox(),
                at: t.getBoundingClientRect() }));
              const clashes = [];
              for (const a of texts) {
                if (a.at.left < picture.left - 1 || a.at.right > picture.right + 1) clashes.push('out: ' + a.words + ' ' + [a.at.left, a.at.right, picture.left, picture.right, a.box.x, a.box.width].map(Math.round));
                for (const b of texts) {
                  const rows = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
                  if (a !== b && a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width
                      && rows > 0.5 * Math.min(a.box.height, b.box.height)) {
                    clashes.push(a.words + ' / ' + b.words);
                  }
                }
              }
              const lines = [...svg.querySelectorAll('.grid, .as-of')].flatMap(path =>
                  [...path.getAttribute('d').matchAll(/M([-\\d.]+) ([-\\d.]+)V([-\\d.]+)/g)].map(m => m.slice(1).map(Number)));
              for (const { words, box } of texts) {
                for (const [x, top, bottom] of lines) {
                  if (box.x + 1 < x && x < box.x + box.width - 1 && top < box.y + 0.75 * box.height && box.y + 0.25 * box.height < bottom) {
                    clashes.push('line through: ' + words);
                  }
                }
              }
              return texts.length && lines.length ? clashes : ['no text'];
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void labelsKeepApartAtEveryWidthAndAtTwiceTheTextSize(String language, Browser browser) {
        try (Pages pages = Pages.in(browser, 320)) {
            Page page = pages.open(language + "/" + BuiltSite.SLUG + "/index.html");
            for (int width : new int[] {320, 360, 768, 1280}) {
                page.setViewportSize(width, 900);
                for (String size : List.of("100%", "200%")) {
                    page.evaluate("size => document.documentElement.style.fontSize = size", size);
                    assertThat((List<?>) page.evaluate(CLASHES))
                            .describedAs(width + " px, " + size)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void sixtyEventsKeepApartToo(Browser browser) {
        StringBuilder events = new StringBuilder("title: {ar: التسلسل, en: Timeline}\nasOf: 2024-05-01\nevents:\n");
        for (int i = 0; i < 60; i++) {
            events.append("  - {id: e%d, date: %d-%02d, status: happened, cites: p1, "
                    .formatted(i, 2019 + i / 12, 1 + i % 12));
            events.append("title: {ar: المحطة رقم %d في الطريق, en: Stop number %d on the way}}\n".formatted(i, i));
        }
        String numbers = IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining("، "));
        ProjectFolder.in(folder.resolve("project"))
                .replacing(
                        "content/dam/article.ar.md",
                        "في 2020.",
                        "في 2020، وله محطات من 2019 و2021 و2022 و2023 في يناير وفبراير ومارس وأبريل ومايو ويونيو"
                                + " ويوليو وأغسطس وسبتمبر وأكتوبر ونوفمبر وديسمبر: " + numbers + ".")
                .with("content/dam/timeline.yaml", events.toString());
        Path site = BuiltSite.build(folder.resolve("project"), folder.resolve("site"));
        for (String language : List.of("ar", "en")) {
            try (Pages pages = Pages.in(browser, 360);
                    Pages desk = Pages.in(browser, 1280)) {
                for (Page page : List.of(pages.page(), desk.page())) {
                    page.navigate(
                            site.resolve(language + "/dam/index.html").toUri().toString());
                    assertThat((List<?>) page.evaluate(CLASHES)).isEmpty();
                }
            }
        }
    }

    @Test
    void timeRunsToTheLeftInArabicAndToTheRightInEnglish(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            assertThat(places(pages, "en")).isSorted().hasSize(3);
            assertThat(places(pages, "ar"))
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                    .hasSize(3);
        }
    }

    @Test
    void aMarkLeadsToItsEventWhichIsLit(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 1280)) {
            Page page = pages.open("en/" + BuiltSite.SLUG + "/index.html");

            page.locator(".drawing-wide .e2 text").click();

            pages.waitForAddress("#2011-withdrawal");
            assertThat(page.locator("[id='2011-withdrawal']:target").count()).isEqualTo(1);
            assertThat(background(page, "[id='2011-withdrawal']"))
                    .isNotEqualTo(background(page, "[id='2003-invasion']"));
        }
    }

    @Test
    void theDrawingIsForTheEyeAndTheListSaysTheSame(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.open("en/" + BuiltSite.SLUG + "/index.html");

            assertThat(page.locator(".events > li").count()).isEqualTo(12);
            assertThat(page.locator(".drawing-wide a").count()).isEqualTo(11);
            assertThat(page.locator(".drawing").ariaSnapshot())
                    .contains("11 events from 2003 to 2026, drawn to scale.")
                    .doesNotContain("Invasion");
            assertThat(page.locator(".events").ariaSnapshot())
                    .contains("Invasion of Iraq")
                    .contains("by the end of")
                    .contains("Planned");
        }
    }

    private static List<Double> places(Pages pages, String language) {
        Page page = pages.open(language + "/" + BuiltSite.SLUG + "/index.html");
        return List.of(1, 2, 3).stream()
                .map(n -> page.locator(".drawing-wide .e" + n + " rect").boundingBox().x)
                .toList();
    }

    private static String background(Page page, String selector) {
        return String.valueOf(page.locator(selector).evaluate("e => getComputedStyle(e).backgroundColor"));
    }
}
