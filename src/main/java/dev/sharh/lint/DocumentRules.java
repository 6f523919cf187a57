package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Rules for a page as a document: its language, its width, its ids and its headings. */
final class DocumentRules {
    private DocumentRules() {}

    /** A page has a language, so that it is read out correctly, and a direction (WCAG 2.2, 3.1.1). */
    static void language(Page page, Diagnostic.Report report) {
        page.elements("html")
                .filter(html -> html.attr("lang").isBlank() || html.attr("dir").isBlank())
                .forEach(html -> report.accept(error(
                        "rendered/no-language",
                        page.place(html),
                        html.attr("lang").isBlank()
                                ? Message.of("the page has no language")
                                : Message.of("the page has no direction"),
                        Message.of("write <html lang=\"…\" dir=\"…\">, as layout.ftl of the built-in theme does"))));
    }

    /** A page is as wide as the screen; otherwise a phone shows it in small letters (WCAG 2.2, 1.4.10). */
    static void viewport(Page page, Diagnostic.Report report) {
        boolean fits = page.elements("meta")
                .filter(meta -> meta.attr("name").equalsIgnoreCase("viewport"))
                .anyMatch(meta -> meta.attr("content").contains("width=device-width"));
        if (!fits) {
            page.elements("html")
                    .forEach(html -> report.accept(error(
                            "rendered/no-viewport",
                            page.place(html),
                            Message.of("the page does not fit its width to the screen"),
                            Message.of("add <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                    + " to the head of the page"))));
        }
    }

    /** An id is on a page only once; links and labels find the first element that has it. */
    static void uniqueIds(Page page, Diagnostic.Report report) {
        Map<String, Element> seen = new HashMap<>();
        for (Element element : page.elements()) {
            Element first = element.id().isEmpty() ? null : seen.putIfAbsent(element.id(), element);
            if (first != null) {
                report.accept(error(
                        "rendered/duplicate-id",
                        page.place(element),
                        Message.of(
                                "the id “{0}” is already in line {1}",
                                element.id(), String.valueOf(page.place(first).line())),
                        Message.of("give each element of the page its own id")));
            }
        }
    }

    /** A page has one h1, which comes first, and its headings skip no level. */
    static void headingOrder(Page page, Diagnostic.Report report) {
        int last = 0;
        for (Element heading : page.elements("h1", "h2", "h3", "h4", "h5", "h6").toList()) {
            int level = heading.normalName().charAt(1) - '0';
            if (last == 0 && level != 1) {
                report.accept(warning(
                        PageLint.HEADING_ORDER,
                        page.place(heading),
                        Message.of("the first heading of the page is an h{0}", String.valueOf(level)),
                        Message.of("begin with an h1")));
            } else if (last > 0 && level == 1) {
                report.accept(warning(
                        PageLint.HEADING_ORDER,
                        page.place(heading),
                        Message.of("an h1 follows other headings"),
                        Message.of("use an h2")));
            } else if (last > 0 && level > last + 1) {
                report.accept(warning(
                        PageLint.HEADING_ORDER,
                        page.place(heading),
                        Message.of("an h{0} follows an h{1}", String.valueOf(level), String.valueOf(last)),
                        Message.of("use an h{0}", String.valueOf(last + 1))));
            }
            last = level;
        }
    }
}
