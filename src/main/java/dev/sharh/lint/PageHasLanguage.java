package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A page says its language and its direction, or it is read out wrongly and begins at the wrong side. */
final class PageHasLanguage implements PageRule {
    @Override
    public void check(Page page, Diagnostic.Report report) {
        page.elements("html")
                .filter(html -> html.attr("lang").isBlank() || html.attr("dir").isBlank())
                .forEach(html -> report.accept(Diagnostic.error(
                        "rendered/no-language",
                        page.place(html),
                        "the page doesn't say its " + (html.attr("lang").isBlank() ? "language" : "direction"),
                        "write <html lang=\"…\" dir=\"…\">, as the theme's layout.ftl does")));
    }
}
