package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Rules for what screen readers and phones need: language, width, ids and headings of a page, and the names of its images,
 * links and buttons (W3C, Accessible Name and Description Computation).
 */
final class AccessibilityRules {
    private static final Set<String> DECORATIVE_ROLES = Set.of("none", "presentation");

    private AccessibilityRules() {}

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

    /** An image has a text alternative; a decorative one says that it is decorative (WCAG 2.2, 1.1.1). */
    static void imageAlternatives(Page page, Diagnostic.Report report) {
        page.elements("img").forEach(image -> imageAlternative(page, image, report));
        page.elements("svg")
                .filter(svg -> svg.attr("role").equals("img") && !isLabelled(page, svg))
                .forEach(svg -> report.accept(error(
                        "rendered/no-alternative",
                        page.place(svg),
                        Message.of("the drawing has no name"),
                        Message.of("add an aria-label or a title, or aria-hidden=\"true\" if it is decorative"))));
    }

    private static void imageAlternative(Page page, Element image, Diagnostic.Report report) {
        boolean decorative = DECORATIVE_ROLES.contains(image.attr("role"))
                || image.attr("aria-hidden").equals("true");
        if (!image.hasAttr("alt")) {
            report.accept(error(
                    "rendered/no-alternative",
                    page.place(image),
                    Message.of("the image “{0}” has no alt", image.attr("src")),
                    Message.of(
                            "describe the image in alt=\"…\", or write alt=\"\" role=\"none\" if it is decorative")));
        } else if (image.attr("alt").isBlank() && !decorative) {
            report.accept(warning(
                    "rendered/empty-alternative",
                    page.place(image),
                    Message.of("the alt of the image “{0}” is empty", image.attr("src")),
                    Message.of("describe the image in alt=\"…\", or add role=\"none\" if it is decorative")));
        }
    }

    /** A link or a button has a text or a label (WCAG 2.2, 2.4.4 and 4.1.2). */
    static void controlNames(Page page, Diagnostic.Report report) {
        page.elements("a", "button")
                .filter(element -> element.normalName().equals("button") || element.hasAttr("href"))
                .filter(element -> !isLabelled(page, element) && !hasText(element, inner -> isLabelled(page, inner)))
                .forEach(element -> report.accept(error(
                        "rendered/empty-link",
                        page.place(element),
                        element.normalName().equals("a")
                                ? Message.of("the link to “{0}” has no text", element.attr("href"))
                                : Message.of("the button has no text"),
                        Message.of("write a text inside it, or add an aria-label"))));
    }

    /** The labels of a label are not followed: an element may be inside its own label. */
    private static boolean isLabelled(Page page, Element element) {
        return hasLabel(element)
                || Arrays.stream(element.attr("aria-labelledby").split("\\s+"))
                        .filter(id -> !id.isEmpty())
                        .flatMap(id -> page.withId(id).stream())
                        .anyMatch(label -> hasText(label, AccessibilityRules::hasLabel));
    }

    private static boolean hasLabel(Element element) {
        return !element.attr("aria-label").isBlank()
                || !element.attr("title").isBlank()
                || element.children().stream()
                        .anyMatch(child -> child.normalName().equals("title") && child.hasText());
    }

    private static boolean hasText(Element element, Predicate<Element> isLabelled) {
        return element.childNodes().stream().anyMatch(node -> isReadOut(node, isLabelled));
    }

    private static boolean isReadOut(Node node, Predicate<Element> isLabelled) {
        if (node instanceof TextNode text) {
            return !text.isBlank();
        }
        return node instanceof Element element
                && !element.attr("aria-hidden").equals("true")
                && (isLabelled.test(element) || !element.attr("alt").isBlank() || hasText(element, isLabelled));
    }
}
