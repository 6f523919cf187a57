package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An image says in words what it shows. */
final class ImageHasAlternative implements PageRule {
    private static final Set<String> DECORATIONS = Set.of("none", "presentation");

    @Override
    public void check(Page page, Diagnostic.Report report) {
        page.elements("img").forEach(image -> check(image, page.place(image), report));
        AccessibleName names = new AccessibleName(page);
        page.elements("svg")
                .filter(svg -> svg.attr("role").equals("img") && !names.isLabelled(svg))
                .forEach(svg -> report.accept(Diagnostic.error(
                        "rendered/no-alternative",
                        page.place(svg),
                        "the drawing has no name",
                        "give it an aria-label or a title, or aria-hidden=\"true\" if it only adorns")));
    }

    private static void check(Element image, Place place, Diagnostic.Report report) {
        if (!image.hasAttr("alt")) {
            report.accept(Diagnostic.error(
                    "rendered/no-alternative",
                    place,
                    "the image “" + image.attr("src") + "” has no alt",
                    "say in alt=\"…\" what it shows, or write alt=\"\" role=\"none\" if it only adorns"));
        } else if (image.attr("alt").isBlank() && !isDecoration(image)) {
            report.accept(Diagnostic.warning(
                    "rendered/empty-alternative",
                    place,
                    "the alt of the image “" + image.attr("src") + "” is empty",
                    "say what it shows, or add role=\"none\" if it only adorns"));
        }
    }

    private static boolean isDecoration(Element image) {
        return DECORATIONS.contains(image.attr("role"))
                || image.attr("aria-hidden").equals("true");
    }
}
