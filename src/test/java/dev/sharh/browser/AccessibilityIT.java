package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core, its best practices included, finds nothing on any page, in any width or scheme of colours. */
@Tag("browser")
@ExtendWith(Browsers.class)
class AccessibilityIT {
    @ParameterizedTest
    @MethodSource("pages")
    void pageIsOpenToEveryone(String path, Browser browser) {
        try (Pages phone = Pages.in(browser, 360);
                Pages desk = Pages.in(browser, 1280);
                Pages dark = Pages.dark(browser, 1280);
                Pages forced = Pages.forcedColours(browser, 360)) {
            assertThat(violations(phone.open(path))).describedAs("360 px").isEmpty();
            assertThat(violations(desk.open(path))).describedAs("1280 px").isEmpty();
            assertThat(violations(dark.open(path))).describedAs("dark").isEmpty();
            assertThat(violations(forced.open(path)))
                    .describedAs("forced colours")
                    .isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
