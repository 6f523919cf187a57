package dev.sharh.authoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the footnotes of a page: a link to a note that has a link back. */
final class HtmlFootnotes {
    /** The name of the element in the place of a reference; its attribute {@code number} is that of the note. */
    static final String REFERENCE = "footnote-reference";

    private static final Pattern NUMBER = Pattern.compile("^[\\s\\u00A0]*(?:\\[?\\p{Nd}+[\\].)]?)?[\\s\\u00A0]+");
    private static final int LONGEST_REFERENCE = 8;

    private HtmlFootnotes() {}

    /** Removes the notes from an article, replaces the links to them, and returns them in the order of the links. */
    static List<Element> takeFrom(Element article) {
        Map<String, Element> targets = targets(article);
        List<Element> links = article.select("a[href^=#]");
        Map<String, List<Element>> byName = links.stream().collect(Collectors.groupingBy(HtmlFootnotes::name));
        Map<Element, Integer> numbers = new LinkedHashMap<>();
        for (Element link : links) {
            Optional<Element> note = Optional.ofNullable(targets.get(name(link)))
                    .flatMap(HtmlFootnotes::block)
                    .filter(block -> isReference(link) && !block.equals(article) && leadsBack(block, link, byName));
            if (note.isEmpty()) {
                continue;
            }
            numbers.putIfAbsent(note.get(), numbers.size() + 1);
            Element reference =
                    new Element(REFERENCE).attr("number", Integer.toString(numbers.getOrDefault(note.get(), 0)));
            Element replaced = link;
            while (replaced.parent() != null
                    && replaced.parent().is("sup, span")
                    && replaced.parent().text().equals(link.text())) {
                replaced = replaced.parent();
            }
            replaced.replaceWith(reference);
        }
        numbers.keySet().forEach(HtmlFootnotes::clean);
        return List.copyOf(numbers.keySet());
    }

    private static String name(Element link) {
        return link.attr("href").substring(1);
    }

    private static boolean isReference(Element link) {
        return link.hasText() && link.text().length() <= LONGEST_REFERENCE;
    }

    private static Optional<Element> block(Element target) {
        return Optional.ofNullable(target.is("li, p, div, aside, dd") ? target : target.closest("li, p, dd, div"));
    }

    /** Returns whether a note, which is not around a link, has a link to it or to what is close around it. */
    private static boolean leadsBack(Element note, Element link, Map<String, List<Element>> byName) {
        Optional<Element> near = Optional.of(link);
        for (int i = 0; i < 3 && near.isPresent(); i++) {
            Element element = near.get();
            boolean back = Stream.of(element.id(), element.attr("name"))
                    .filter(name -> !name.isEmpty())
                    .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                    .anyMatch(each -> each.parents().contains(note));
            if (back) {
                return !link.parents().contains(note);
            }
            near = Optional.ofNullable(element.parent());
        }
        return false;
    }

    /** Returns the first element with each id or name. */
    private static Map<String, Element> targets(Element article) {
        Map<String, Element> targets = new HashMap<>();
        for (Element element : article.select("[id], a[name]")) {
            Stream.of(element.id(), element.attr("name"))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> targets.putIfAbsent(name, element));
        }
        return targets;
    }

    /** Removes a note from the page, and the links back and the number from the note. */
    private static void clean(Element note) {
        note.select("a[href^=#]").remove();
        note.remove();
        List<TextNode> texts =
                note.nodeStream(TextNode.class).filter(text -> !text.isBlank()).toList();
        if (!texts.isEmpty()) {
            TextNode first = texts.get(0);
            first.text(NUMBER.matcher(first.getWholeText()).replaceFirst(""));
        }
    }
}
