package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** An id is on a page once, or links to it and labels by it miss what they mean. */
final class IdIsUnique implements PageRule {
    @Override
    public void check(Page page, Diagnostic.Report report) {
        Map<String, Element> seen = new HashMap<>();
        for (Element element : page.elements()) {
            Element first = element.id().isEmpty() ? null : seen.putIfAbsent(element.id(), element);
            if (first != null) {
                Place earlier = page.place(first);
                report.accept(Diagnostic.error(
                        "rendered/duplicate-id",
                        page.place(element),
                        "the id “" + element.id() + "” is here again; it is first in line " + earlier.line(),
                        "give each element of a page an id of its own"));
            }
        }
    }
}
