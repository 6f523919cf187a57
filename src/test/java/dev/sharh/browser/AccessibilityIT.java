package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core, its best practices and the contrast of WCAG's level AAA included, finds nothing on any page. */
@Tag("browser")
@ExtendWith(Browsers.class)
class AccessibilityIT {
    private static final int[] WIDTHS = {320, 360, 768, 1280};

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsOpenToEveryone(String path, Browser browser) {
        try (Pages light = Pages.in(browser, 360);
                Pages dark = Pages.dark(browser, 360);
                Pages forced = Pages.forcedColours(browser, 360)) {
            for (int width : WIDTHS) {
                assertThat(violations(light, path, width))
                        .describedAs("light, %d px", width)
                        .isEmpty();
                assertThat(violations(dark, path, width))
                        .describedAs("dark, %d px", width)
                        .isEmpty();
                assertThat(violations(forced, path, width))
                        .describedAs("forced colours, %d px", width)
                        .isEmpty();
            }
        }
    }

    private static List<String> violations(Pages pages, String path, int width) {
        pages.page().setViewportSize(width, 900);
        Page page = pages.open(path);
        return new AxeBuilder(page)
                .options(withEnhancedContrast()).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    /** The rule for level AAA isn't a part of axe's usual run. */
    private static AxeRunOptions withEnhancedContrast() {
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("color-contrast-enhanced", enabled));
        return options;
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
