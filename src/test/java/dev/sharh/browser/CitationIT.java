package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A citation opens the article's paragraph beside the sentence that rests on it. */
@Tag("browser")
@ExtendWith(Browsers.class)
class CitationIT {
    private static final String EDITION = "en/" + BuiltSite.SLUG + "/index.html";
    private static final String FIRST_WORDS = "كشفت عدة مصادر مطلعة الجمعة 6 سبتمبر/أيلول 2024";

    /** Opens the citation of each sentence at a height of the window, and returns the sentences that are covered. */
    private static final String COVERED = """
            async height => {
              const covered = [];
              const ends = [...document.querySelectorAll('.body p > .glued')];
              for (const end of ends) {
                const button = end.querySelector('button.citation');
                window.scrollBy(0, button.getBoundingClientRect().top - height);
                button.click();
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                const passage = document.querySelector('.passage:popover-open').getBoundingClientRect();
                const sentence = document.createRange();
                sentence.setStart(end.parentNode, 0);
                if (end.previousElementSibling) {
                  sentence.setStartAfter(end.previousElementSibling);
                }
                sentence.setEndBefore(button);
                for (const line of sentence.getClientRects()) {
                  if (line.top >= 0 && line.bottom > passage.top + 2 && line.top < passage.bottom - 2) {
                    covered.push([button.textContent, line.top, line.bottom, passage.top, passage.bottom].join(' '));
                  }
                }
                document.querySelector('.passage:popover-open').hidePopover();
              }
              return ends.length ? covered : ['no citation'];
            }
            """;

    @Test
    void aClickShowsTheArabicParagraphWithoutScriptAndWithoutLeavingThePage(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open(EDITION);
            String before = page.url();
            Locator paragraph = page.locator("#source-p1 .passage-text");
            assertThat(paragraph.isVisible()).isFalse();

            page.locator(".body .citation").first().click();

            assertThat(paragraph.isVisible()).isTrue();
            assertThat(paragraph.innerText()).startsWith(FIRST_WORDS);
            assertThat(page.url()).isEqualTo(before);
            page.locator("#source-p1").getByText("Close").click();
            assertThat(paragraph.isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 60", "360, 420", "360, 840", "1280, 60", "1280, 420", "1280, 840"})
    void theSentenceStaysVisibleWhereverItsCitationIs(int width, int height, Browser browser) {
        try (Pages pages = Pages.in(browser, width)) {
            Page page = pages.open(EDITION);

            assertThat((List<?>) page.evaluate(COVERED, height)).isEmpty();
        }
    }

    /** What a browser without popovers does: the link is there, and no button. */
    @Test
    void withoutPopoversALinkShowsItInPlaceAndAnotherLeadsBack(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open(EDITION);
            Locator citation = page.locator(".body .cited > a").first();
            assertThat(citation.getAttribute("aria-label")).isEqualTo("Source: paragraph 1");

            page.navigate(BuiltSite.address() + EDITION + citation.getAttribute("href"));

            Locator passage = page.locator("#source-p1");
            assertThat(passage.isVisible()).isTrue();
            assertThat(passage.locator(".passage-text[lang=ar][dir=rtl]").innerText())
                    .startsWith(FIRST_WORDS);
            assertThat(passage.locator("h2").innerText())
                    .contains("What the article says: paragraph 1", "ما يقوله المقال: الفقرة 1");
            assertThat(passage.boundingBox().y).isBetween(0.0, 900.0);
            assertThat(page.locator("#source-p2").isVisible()).isFalse();
            passage.locator(".passage-back").first().click();
            pages.waitForAddress("#p1");
            assertThat(passage.isVisible()).isFalse();
            assertThat(page.locator("#p1").evaluate("e => e.getBoundingClientRect().top"))
                    .asString()
                    .satisfies(top -> assertThat(Double.parseDouble(top)).isBetween(0.0, 900.0));
        }
    }

    @Test
    void theKeyboardAloneOpensAndClosesIt(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.open(EDITION);
            Locator paragraph = page.locator("#source-p1 .passage-text");

            page.locator(".body .citation").first().focus();
            page.keyboard().press("Enter");
            assertThat(paragraph.isVisible()).isTrue();

            page.keyboard().press("Escape");
            assertThat(paragraph.isVisible()).isFalse();
        }
    }

    @Test
    void theSourceLinkLeadsToTheParagraphOnTheArticlesPage(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.open(EDITION);
            page.locator(".body .citation").first().click();

            page.locator("#source-p1").getByText("Show it in the article").click();

            pages.waitForAddress("/ar/" + BuiltSite.SLUG + "/index.html#p1");
            assertThat(page.locator("#p1:target").innerText()).startsWith(FIRST_WORDS);
        }
    }
}
