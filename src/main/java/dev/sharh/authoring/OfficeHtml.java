package dev.sharh.authoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Replaces what Word and Google Docs write for bold, italics and lists by the elements of HTML: styles by {@code <b>} and
 * {@code <i>}, paragraphs with a bullet or a number before them by lists.
 */
final class OfficeHtml {
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\s*\\{([^}]*)\\}");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:\\s*(normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*(italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style:\\s*normal");

    /** A bullet or a number before a text, with the no-break spaces with which Word aligns the text. */
    private static final Pattern MARKER =
            Pattern.compile("^\\s*(?:([·•●○◦▪§o–-])|(\\p{Nd}{1,4})[.)])(?=[\\s\\u00A0]*\\u00A0)[\\s\\u00A0]+");

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
    private static final Pattern GOOGLE_LEVEL = Pattern.compile("lst-kix_\\w+-(\\d)");

    private final Map<String, String> styles;

    private OfficeHtml(Map<String, String> styles) {
        this.styles = styles;
    }

    static void clean(Document document) {
        Map<String, String> styles = new HashMap<>();
        for (Element sheet : document.select("style")) {
            RULE.matcher(sheet.data())
                    .results()
                    .forEach(rule -> styles.merge(rule.group(1), rule.group(2), String::concat));
        }
        OfficeHtml office = new OfficeHtml(styles);
        office.markEmphasis(document);
        document.select("p").forEach(OfficeHtml::startList);
        document.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(OfficeHtml::moveIntoItem);
        document.select("ul[class*=lst-kix_], ol[class*=lst-kix_]").forEach(OfficeHtml::nestByLevel);
    }

    private void markEmphasis(Document document) {
        for (Element element : document.select("span, b, strong, i, em, font")) {
            String style = style(element);
            String name = element.normalName();
            boolean strong = name.equals("b") || name.equals("strong");
            boolean emphasis = name.equals("i") || name.equals("em");
            if ((strong && NOT_BOLD.matcher(style).find())
                    || (emphasis && NOT_ITALIC.matcher(style).find())) {
                element.tagName("span");
            }
            if (!strong && BOLD.matcher(style).find()) {
                wrapContent(element, "b");
            }
            if (!emphasis && ITALIC.matcher(style).find()) {
                wrapContent(element, "i");
            }
        }
    }

    private String style(Element element) {
        return Stream.concat(
                        element.classNames().stream().map(name -> styles.getOrDefault(name, "")),
                        Stream.of(element.attr("style")))
                .collect(Collectors.joining(";"))
                .toLowerCase(Locale.ROOT);
    }

    private static void wrapContent(Element element, String name) {
        Element wrapper = new Element(name);
        element.childNodes().stream().toList().forEach(wrapper::appendChild);
        element.appendChild(wrapper);
    }

    /** Begins a list with a paragraph that has a marker, and adds the paragraphs after it. */
    private static void startList(Element first) {
        if (first.parent() == null || marker(first).isEmpty()) {
            return;
        }
        Element root = list(first);
        first.before(root);
        Element paragraph = first;
        while (paragraph != null
                && paragraph.normalName().equals("p")
                && marker(paragraph).isPresent()) {
            Element next = paragraph.nextElementSibling();
            Element target = target(root, level(paragraph));
            Element expected = list(paragraph);
            if (level(paragraph) == 1 && !expected.normalName().equals(root.normalName())) {
                root.after(expected);
                root = expected;
                target = expected;
            }
            Element item = new Element("li");
            removeMarker(paragraph);
            paragraph.childNodes().stream().toList().forEach(item::appendChild);
            target.appendChild(item);
            paragraph.remove();
            paragraph = next;
        }
    }

    /** Returns the list of a level, counted from 1, which is a new one in the last item if there is none. */
    private static Element target(Element root, int level) {
        Element list = root;
        for (int i = 1; i < level && list.lastElementChild() != null; i++) {
            Element item = list.lastElementChild();
            Element inner = item.lastElementChild();
            if (inner == null || !inner.is("ul, ol")) {
                inner = new Element("ul");
                item.appendChild(inner);
            }
            list = inner;
        }
        return list;
    }

    private static Element list(Element paragraph) {
        Optional<String> number = marker(paragraph)
                .map(found -> Optional.ofNullable(found.group(2)).orElse(""))
                .filter(text -> !text.isEmpty());
        Element list = new Element(number.isPresent() ? "ol" : "ul");
        number.ifPresent(text -> list.attr("start", Integer.toString(Integer.parseInt(text))));
        return list;
    }

    private static int level(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        return level.find() ? Math.max(1, Integer.parseInt(level.group(1))) : 1;
    }

    private static Optional<Matcher> marker(Element paragraph) {
        return Optional.of(MARKER.matcher(paragraph.wholeText()))
                .filter(Matcher::find)
                .filter(found -> {
                    boolean ofWord = paragraph.attr("style").contains("mso-list")
                            || paragraph.className().contains("MsoList");
                    // A dash, a letter or a number can begin a sentence too.
                    return ofWord || (found.group(1) != null && !"o§–-".contains(found.group(1)));
                });
    }

    private static void removeMarker(Element paragraph) {
        int left = marker(paragraph).map(Matcher::end).orElse(0);
        for (TextNode text : paragraph.nodeStream(TextNode.class).toList()) {
            int length = Math.min(left, text.getWholeText().length());
            text.text(text.getWholeText().substring(length));
            left -= length;
            if (left == 0) {
                return;
            }
        }
    }

    /** Moves a list between the items of another into the item before it. */
    private static void moveIntoItem(Element list) {
        Element item = list.previousElementSibling();
        if (item != null && item.normalName().equals("li")) {
            item.appendChild(list);
        }
    }

    /** Moves a list of Google Docs into the list before it if its class has a deeper level. */
    private static void nestByLevel(Element list) {
        Element before = list.previousElementSibling();
        int level = googleLevel(list);
        if (level == 0 || before == null || !before.is("ul, ol") || before.lastElementChild() == null) {
            return;
        }
        target(before, level + 1 - googleLevel(before)).appendChildren(new Elements(list.children()));
        list.remove();
    }

    private static int googleLevel(Element list) {
        Matcher level = GOOGLE_LEVEL.matcher(list.className());
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }
}
