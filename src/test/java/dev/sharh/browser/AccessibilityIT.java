package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.Effort;
import dev.sharh.browser.Pages.Colours;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core, its best practices and the contrast of WCAG's level AAA included, finds nothing on any kind of page. */
@Tag("browser")
@ExtendWith(Browsers.class)
class AccessibilityIT {
    private static final int[] WIDTHS = {320, 360, 768, 1280};

    /** Every set of colours, the narrow page and the wide one. */
    private static final List<View> BRIEF =
            List.of(new View(Colours.LIGHT, 360), new View(Colours.DARK, 1280), new View(Colours.FORCED, 360));

    private record View(Colours colours, int width) {
        /** What is wrong. Forced colours change only colours, so that in brief only these are checked in them. */
        List<String> found(Page page) {
            return colours == Colours.FORCED && !Effort.full()
                    ? Axe.contrastViolations(page)
                    : Axe.violationsWithEnhancedContrast(page);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsOpenToEveryone(PageKind.Sample sample, Browser browser) {
        try (Pages pages = Pages.in(browser, 360)) {
            pages.open(sample.path());
            for (View view : views()) {
                pages.show(view.colours(), view.width());
                assertThat(view.found(pages.page()))
                        .describedAs(view.toString())
                        .isEmpty();
            }
        }
    }

    /** The colours and the width come to the page that axe-core is given: what is wrong in only one view is seen there. */
    @ParameterizedTest
    @EnumSource(Colours.class)
    void whatIsWrongInOneViewIsSeen(Colours wrong, Browser browser) {
        String hardlyReadable = switch (wrong) {
            case LIGHT -> "@media (prefers-color-scheme: light) and (forced-colors: none) { h1 { color: #999; } }";
            case DARK -> "@media (prefers-color-scheme: dark) { h1 { color: #555; } }";
            case FORCED -> "@media (forced-colors: active) { h1 { forced-color-adjust: none; color: #999; } }";
        };
        try (Pages pages = Pages.in(browser, 360)) {
            Page page = pages.open("en/index.html");
            page.evaluate(
                    "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
                    hardlyReadable);
            for (Colours colours : Colours.values()) {
                pages.show(colours, 360);
                assertThat(Axe.contrastViolations(page).stream().anyMatch(found -> found.startsWith("color-contrast")))
                        .describedAs(colours.toString())
                        .isEqualTo(colours == wrong);
            }
        }
    }

    @Test
    void whatNoReaderCanNameOrFindIsSeen(Browser browser) {
        try (Pages pages = Pages.in(browser, 360)) {
            Page page = pages.open("en/index.html");
            page.evaluate("document.body.append(document.createElement('button'), document.createElement('p'));"
                    + " document.body.lastChild.append('outside of every landmark')");

            assertThat(Axe.violationsWithEnhancedContrast(page))
                    .anyMatch(found -> found.startsWith("button-name: "))
                    .anyMatch(found -> found.startsWith("region: "));
        }
    }

    private static List<View> views() {
        if (!Effort.full()) {
            return BRIEF;
        }
        List<View> all = new ArrayList<>();
        for (Colours colours : Colours.values()) {
            for (int width : WIDTHS) {
                all.add(new View(colours, width));
            }
        }
        return all;
    }

    static List<PageKind.Sample> pages() {
        return BuiltSite.samples();
    }
}
