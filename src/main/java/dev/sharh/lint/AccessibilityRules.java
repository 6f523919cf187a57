package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Rules for the names of images, links and buttons, which screen readers read out (W3C, Accessible Name and Description Computation). */
final class AccessibilityRules {
    private static final Set<String> DECORATIVE_ROLES = Set.of("none", "presentation");

    private AccessibilityRules() {}

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
                .filter(element -> !isLabelled(page, element) && !hasText(page, element))
                .forEach(element -> report.accept(error(
                        "rendered/empty-link",
                        page.place(element),
                        element.normalName().equals("a")
                                ? Message.of("the link to “{0}” has no text", element.attr("href"))
                                : Message.of("the button has no text"),
                        Message.of("write a text inside it, or add an aria-label"))));
    }

    private static boolean isLabelled(Page page, Element element) {
        return Arrays.stream(element.attr("aria-labelledby").split("\\s+"))
                        .filter(id -> !id.isEmpty())
                        .flatMap(id -> page.withId(id).stream())
                        .anyMatch(label -> hasText(page, label))
                || !element.attr("aria-label").isBlank()
                || !element.attr("title").isBlank()
                || element.children().stream()
                        .anyMatch(child -> child.normalName().equals("title") && child.hasText());
    }

    private static boolean hasText(Page page, Element element) {
        return element.childNodes().stream().anyMatch(node -> isReadOut(page, node));
    }

    private static boolean isReadOut(Page page, Node node) {
        if (node instanceof TextNode text) {
            return !text.isBlank();
        }
        return node instanceof Element element
                && !element.attr("aria-hidden").equals("true")
                && (isLabelled(page, element) || !element.attr("alt").isBlank() || hasText(page, element));
    }
}
