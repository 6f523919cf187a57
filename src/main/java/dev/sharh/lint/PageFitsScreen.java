package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A page is laid out for the width of the screen that it is on (WCAG 2.2, 1.4.10), or phones shrink it. */
final class PageFitsScreen implements PageRule {
    @Override
    public void check(Page page, Diagnostic.Report report) {
        boolean fits = page.elements("meta")
                .filter(meta -> meta.attr("name").equalsIgnoreCase("viewport"))
                .anyMatch(meta -> meta.attr("content").contains("width=device-width"));
        if (!fits) {
            page.elements("html")
                    .forEach(html -> report.accept(Diagnostic.error(
                            "rendered/no-viewport",
                            page.place(html),
                            "the page doesn't say that it is as wide as the screen",
                            "write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> in its head,"
                                    + " as the theme's layout.ftl does")));
        }
    }
}
