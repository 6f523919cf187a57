package dev.sharh.lint;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether those who hear a page are told what an element is (WAI, "Accessible Name and Description Computation"). */
final class AccessibleName {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Page page;

    AccessibleName(Page page) {
        this.page = page;
    }

    /** Whether the element has a label of its own, whatever it contains. */
    boolean isLabelled(Element element) {
        return (element.hasAttr("aria-labelledby") && isLabelledByOthers(element))
                || !element.attr("aria-label").isBlank()
                || !element.attr("title").isBlank()
                || element.children().stream().anyMatch(c -> c.normalName().equals("title") && c.hasText());
    }

    private boolean isLabelledByOthers(Element element) {
        return BLANKS.splitAsStream(element.attr("aria-labelledby"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> page.withId(id).stream())
                .anyMatch(this::hasText);
    }

    /** Whether there is something to say of what the element contains. */
    boolean hasText(Element element) {
        return element.childNodes().stream().anyMatch(this::says);
    }

    private boolean says(Node node) {
        if (node instanceof TextNode text) {
            return !text.isBlank();
        } else if (node instanceof Element element
                && !element.attr("aria-hidden").equals("true")) {
            return isLabelled(element) || !element.attr("alt").isBlank() || hasText(element);
        }
        return false;
    }
}
