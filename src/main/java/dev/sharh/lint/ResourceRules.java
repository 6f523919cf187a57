package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Rules for what a page loads and runs. */
final class ResourceRules {
    private static final List<String> ADDRESSES = List.of("href", "xlink:href", "src", "action", "formaction", "data");

    private ResourceRules() {}

    /** A page contains no code, so that it works under the strictest Content Security Policy. */
    static void noInlineScript(Page page, Diagnostic.Report report) {
        for (Element element : page.elements()) {
            code(element)
                    .ifPresent(problem -> report.accept(error(
                            "rendered/inline-script",
                            page.place(element),
                            problem,
                            Message.of("remove it: pages work without scripts"))));
        }
    }

    private static Optional<Message> code(Element element) {
        if (element.normalName().equals("script")) {
            boolean data = element.attr("type").equalsIgnoreCase("application/ld+json");
            return element.hasAttr("src")
                    ? Optional.of(Message.of("the page loads the script “{0}”", element.attr("src")))
                    : Optional.of(Message.of("the page contains a script"))
                            .filter(problem -> !data && !element.data().isBlank());
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.length() > 2 && name.startsWith("on")) {
                return Optional.of(Message.of("the attribute “{0}” contains code", name));
            } else if (ADDRESSES.contains(name) && isScript(attribute.getValue())) {
                return Optional.of(Message.of("the address in “{0}” is code", name));
            }
        }
        return Optional.empty();
    }

    /** Browsers remove blanks and control characters before they read the scheme (WHATWG URL Standard). */
    private static boolean isScript(String address) {
        return address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    /** A link that begins at the root of the host is broken on a site below a path, and when a page is opened from disk. */
    static void noLinksFromRoot(Page page, Diagnostic.Report report) {
        page.links().stream()
                .filter(link -> link.target().startsWith("/") && !link.target().startsWith("//"))
                .forEach(link -> report.accept(error(
                        "rendered/absolute-link",
                        link.place(),
                        Message.of("“{0}” is wrong on sites below a path", link.target()),
                        Message.of("write a relative address, such as {0}, or a whole one", "${page.home}"))));
    }

    /**
     * A link to the site's own address leaves a preview and copies of the site.
     *
     * @param isOwn whether a target is the site's own address
     */
    static PageLint.PageRule noLinksToItself(Predicate<String> isOwn) {
        return (page, report) -> page.links().stream()
                .filter(link -> !link.loaded() && !link.element().equals("link") && isOwn.test(link.target()))
                .forEach(link -> report.accept(warning(
                        "rendered/absolute-link",
                        link.place(),
                        Message.of("“{0}” is the site’s own address", link.target()),
                        Message.of("write a relative address, so that the link works in previews and copies too"))));
    }

    /** A page loads nothing from other servers: they don't learn who reads it, and it works without a network. */
    static void noRemoteResources(Page page, Diagnostic.Report report) {
        page.links().stream()
                .filter(link ->
                        link.loaded() && link.isRemote() && !link.element().equals("script"))
                .forEach(link -> report.accept(error(
                        "rendered/remote-resource",
                        link.place(),
                        Message.of("the page loads “{0}” from another server", link.target()),
                        Message.of("add the file to the site, or link to it"))));
    }
}
