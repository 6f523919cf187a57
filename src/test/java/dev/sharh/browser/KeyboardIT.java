package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explainer can be read, its sources opened and its language changed with the keyboard alone. */
@Tag("browser")
@ExtendWith(Browsers.class)
class KeyboardIT {
    private static final String ENGLISH = "en/" + BuiltSite.SLUG + "/index.html";

    /** Everything that can be reached by the key, in the order in which the page says it. */
    private static final String FOCUSABLE = "[...document.querySelectorAll('a[href], button, summary, [tabindex]')]"
            + ".filter(e => e.checkVisibility() && !e.closest('[aria-hidden=true]') && e.tabIndex >= 0).length";

    /** What has the focus: its place among all elements, whether one sees that it has it, and whether one sees it at all. */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              const box = e.getBoundingClientRect();
              return { place: [...document.querySelectorAll('*')].indexOf(e), body: e === document.body,
                       outlined: getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 2,
                       seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyControlIsReachedInTheOrderOfThePageAndIsSeenToBe(String language, Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 1280)) {
            Page page = pages.open(language + "/" + BuiltSite.SLUG + "/index.html");
            int controls = (int) page.evaluate(FOCUSABLE);
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < controls; i++) {
                page.keyboard().press("Tab");
                Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
                assertThat(focused.get("outlined"))
                        .describedAs("outline of %d", i)
                        .isEqualTo(true);
                assertThat(focused.get("seen")).describedAs("place of %d", i).isEqualTo(true);
                places.add((Integer) focused.get("place"));
            }
            assertThat(controls).isGreaterThan(20);
            assertThat(places).isSorted().doesNotHaveDuplicates();
            page.keyboard().press("Tab");
            assertThat(((Map<?, ?>) page.evaluate(FOCUSED)).get("body"))
                    .describedAs("nothing more, and no trap")
                    .isEqualTo(true);
        }
    }

    @Test
    void theFirstKeyLeadsPastTheMasthead(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open(ENGLISH);

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            pages.waitForAddress("#content");
        }
    }

    @Test
    void aSourceOpensAndClosesAndTheFocusComesBack(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open(ENGLISH);
            page.locator(".body .citation").first().focus();

            page.keyboard().press("Enter");
            assertThat(page.locator("#source-p1").isVisible()).isTrue();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('.passage')?.id"))
                    .describedAs("the next key is inside what opened")
                    .isEqualTo("source-p1");
            page.keyboard().press("Escape");

            assertThat(page.locator("#source-p1").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.parentElement.id")).isEqualTo("p1");
        }
    }

    @Test
    void onThePhoneTheArticleUnfoldsUnderEachParagraph(Browser browser) {
        try (Pages pages = Pages.withoutScript(browser, 360)) {
            Page page = pages.open(BuiltSite.SLUG + "/index.html");
            assertThat(page.locator(".source-blocks").first().isVisible()).isFalse();

            page.locator(".pair-source > summary").first().focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".source-blocks").first().isVisible()).isTrue();
        }
    }
}
