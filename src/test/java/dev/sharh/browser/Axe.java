package dev.sharh.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core, its best practices included, in the page itself: without the second page that its own builder opens. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String FAILURES = """
            options => axe.run({ ...options, resultTypes: ['violations'] }).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ': ' + node.target + ' ' + node.failureSummary)))
            """;

    private Axe() {}

    /** What it finds in an open page. */
    static List<String> violations(Page page) {
        return run(page, Map.of());
    }

    /** The same with the contrast of WCAG's level AAA, which isn't a part of its usual run. */
    static List<String> violationsWithEnhancedContrast(Page page) {
        return run(page, Map.of("rules", Map.of("color-contrast-enhanced", Map.of("enabled", true))));
    }

    /** Only what depends on colours: the contrast, with that of level AAA. */
    static List<String> contrastViolations(Page page) {
        return run(page, Map.of("runOnly", List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block")));
    }

    private static List<String> run(Page page, Map<String, Object> options) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT); // half a megabyte: no less work than what it does then
        }
        Object found = page.evaluate(FAILURES, options);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            // What the script leaves as its value is no answer that Playwright could carry over.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
