package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** No page has code of its own: such a page works under the strictest policy of a host, and nothing can slip into it. */
final class NoInlineScript implements PageRule {
    private static final List<String> ADDRESSES = List.of("href", "xlink:href", "src", "action", "formaction", "data");

    private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20]");

    @Override
    public void check(Page page, Diagnostic.Report report) {
        for (Element element : page.elements()) {
            code(element)
                    .ifPresent(what -> report.accept(Diagnostic.error(
                            "rendered/inline-script",
                            page.place(element),
                            what,
                            "remove it, or put the code into a file that a script element loads")));
        }
    }

    private static Optional<String> code(Element element) {
        if (element.normalName().equals("script")) {
            return Optional.of("the page has a script in it")
                    .filter(what -> !element.data().isBlank())
                    .filter(what -> !element.attr("type").equalsIgnoreCase("application/ld+json"));
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.length() > 2 && name.startsWith("on")) {
                return Optional.of("the attribute “" + name + "” is code");
            } else if (ADDRESSES.contains(name) && isScript(attribute.getValue())) {
                return Optional.of("the address in “" + name + "” is code");
            }
        }
        return Optional.empty();
    }

    /** Browsers drop blanks and control characters before they look for the scheme (WHATWG URL). */
    private static boolean isScript(String address) {
        return address.indexOf(':') >= 0
                && IGNORED.matcher(address)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("javascript:");
    }
}
