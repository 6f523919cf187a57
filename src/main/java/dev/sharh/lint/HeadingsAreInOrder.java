package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.model.Diagnostic;
import java.util.List;
import org.jsoup.nodes.Element;

/** The headings of a page are its table of contents: one h1 at the top, and no level left out below it. */
final class HeadingsAreInOrder implements PageRule {
    @Override
    public void check(Page page, Diagnostic.Report report) {
        List<Element> headings =
                page.elements("h1", "h2", "h3", "h4", "h5", "h6").toList();
        int last = 0;
        boolean first = true;
        for (Element heading : headings) {
            int level = heading.normalName().charAt(1) - '0';
            if (first && level != 1) {
                report(page, heading, "the first heading of the page is an h" + level, "begin with an h1", report);
            } else if (!first && level == 1) {
                report(page, heading, "this is not the page's first heading, but an h1", "write an h2", report);
            } else if (!first && level > last + 1) {
                report(page, heading, "an h" + level + " follows an h" + last, "write an h" + (last + 1), report);
            }
            first = false;
            last = level;
        }
    }

    private static void report(Page page, Element heading, String message, String hint, Diagnostic.Report report) {
        report.accept(warning(PageLint.HEADING_ORDER, page.place(heading), message, hint));
    }
}
