package dev.sharh.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        List<Element> notes = new ArrayList<>();
        for (Element link : article.select("a[href^=#]")) {
            Optional<Element> note = note(link, article);
            if (note.isEmpty()) {
                continue;
            }
            if (!notes.contains(note.get())) {
                notes.add(note.get());
            }
            Element reference = new Element(REFERENCE).attr("number", Integer.toString(notes.indexOf(note.get()) + 1));
            Element replaced = link;
            while (replaced.parent() != null
                    && replaced.parent().is("sup, span")
                    && replaced.parent().text().equals(link.text())) {
                replaced = replaced.parent();
            }
            replaced.replaceWith(reference);
        }
        notes.forEach(HtmlFootnotes::clean);
        return notes;
    }

    private static Optional<Element> note(Element link, Element article) {
        boolean inText = link.hasText() && link.text().length() <= LONGEST_REFERENCE;
        return target(link, article)
                .filter(target -> inText)
                .flatMap(target -> Optional.ofNullable(
                        target.is("li, p, div, aside, dd") ? target : target.closest("li, p, dd, div")))
                .filter(note -> !note.equals(article) && note.stream().noneMatch(link::equals))
                .filter(note -> note.select("a[href^=#]").stream().anyMatch(back -> leadsTo(back, link)));
    }

    private static Optional<Element> target(Element link, Element article) {
        String name = link.attr("href").substring(1);
        return article.stream()
                .filter(each -> !name.isEmpty()
                        && (each.id().equals(name) || each.attr("name").equals(name)))
                .findFirst();
    }

    private static boolean leadsTo(Element back, Element link) {
        String name = back.attr("href").substring(1);
        Element near = link;
        for (int i = 0; i < 3 && near != null; i++) {
            if (!name.isEmpty() && (near.id().equals(name) || near.attr("name").equals(name))) {
                return true;
            }
            near = near.parent();
        }
        return false;
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
