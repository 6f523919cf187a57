package dev.sharh.lint;

import dev.sharh.model.Diagnostic;

/** A link or a button says where it leads or what it does. */
final class LinkHasText implements PageRule {
    @Override
    public void check(Page page, Diagnostic.Report report) {
        AccessibleName names = new AccessibleName(page);
        page.elements("a", "button")
                .filter(element -> element.normalName().equals("button") || element.hasAttr("href"))
                .filter(element -> !names.isLabelled(element) && !names.hasText(element))
                .forEach(element -> report.accept(Diagnostic.error(
                        "rendered/empty-link",
                        page.place(element),
                        element.normalName().equals("a")
                                ? "the link to “" + element.attr("href") + "” has no text"
                                : "the button has no text",
                        "put words into it, or give it an aria-label")));
    }
}
