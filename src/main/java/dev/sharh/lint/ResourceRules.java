package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                            Message.of("remove the code, or load it from a file with a script element"))));
        }
    }

    private static Optional<Message> code(Element element) {
        if (element.normalName().equals("script")) {
            return Optional.of(Message.of("the page contains a script"))
                    .filter(problem -> !element.data().isBlank())
                    .filter(problem -> !element.attr("type").equalsIgnoreCase("application/ld+json"));
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

    /** A page loads nothing from other servers: they don't learn who reads it, and it works without a network. */
    static void noRemoteResources(Page page, Diagnostic.Report report) {
        page.links().stream()
                .filter(link -> link.loaded() && link.isRemote())
                .forEach(link -> report.accept(error(
                        "rendered/remote-resource",
                        link.place(),
                        Message.of("the page loads “{0}” from another server", link.target()),
                        Message.of("add the file to the site, or link to it"))));
    }
}
