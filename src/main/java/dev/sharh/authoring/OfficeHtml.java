package dev.sharh.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
        rearrange(document.select("p").stream().filter(OfficeHtml::isItem), OfficeHtml::makeLists);
        rearrange(document.select("ul > ul, ul > ol, ol > ul, ol > ol").stream(), OfficeHtml::moveIntoItems);
        rearrange(document.select("ul[class*=lst-kix_], ol[class*=lst-kix_]").stream(), OfficeHtml::nestByLevel);
    }

    /** Arranges all children of each parent at once: to move one of many children takes time for all of them. */
    private static void rearrange(Stream<Element> elements, UnaryOperator<List<Node>> rule) {
        elements.map(Element::parent)
                .filter(Objects::nonNull)
                .distinct()
                .toList()
                .forEach(parent -> {
                    List<Node> children = List.copyOf(parent.childNodes());
                    parent.empty();
                    parent.appendChildren(rule.apply(children));
                });
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

    /** Makes lists of the paragraphs that have a marker. */
    private static List<Node> makeLists(List<Node> children) {
        List<Node> content = new ArrayList<>();
        Optional<Element> open = Optional.empty();
        for (Node node : children) {
            Optional<Element> paragraph = Optional.of(node)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(OfficeHtml::isItem);
            if (paragraph.isPresent()) {
                Element list = list(paragraph.get());
                int level = level(paragraph.get());
                if (open.filter(root -> level > 1 || root.normalName().equals(list.normalName()))
                        .isEmpty()) {
                    content.add(list);
                    open = Optional.of(list);
                }
                target(open.get(), level).appendChild(item(paragraph.get()));
            } else if (open.isEmpty() || !(node instanceof TextNode text) || !text.isBlank()) {
                content.add(node);
                open = Optional.empty();
            }
        }
        return content;
    }

    private static boolean isItem(Element element) {
        return element.normalName().equals("p") && marker(element).isPresent();
    }

    private static Element item(Element paragraph) {
        removeMarker(paragraph);
        Element item = new Element("li");
        item.appendChildren(paragraph.childNodes().stream().toList());
        return item;
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

    /** Moves each list between the items of another into the item before it. */
    private static List<Node> moveIntoItems(List<Node> children) {
        List<Node> content = new ArrayList<>();
        Optional<Element> before = Optional.empty();
        for (Node node : children) {
            Optional<Element> item = before.filter(each -> each.normalName().equals("li"));
            if (item.isPresent() && node instanceof Element list && list.is("ul, ol")) {
                item.get().appendChild(list);
            } else {
                content.add(node);
                before = node instanceof Element element ? Optional.of(element) : before;
            }
        }
        return content;
    }

    /** Moves each list of Google Docs into the list before it if its class has a deeper level. */
    private static List<Node> nestByLevel(List<Node> children) {
        List<Node> content = new ArrayList<>();
        Optional<Element> before = Optional.empty();
        for (Node node : children) {
            Optional<Element> list = before.filter(each -> each.is("ul, ol") && each.lastElementChild() != null);
            if (list.isPresent() && node instanceof Element inner && googleLevel(inner) > 0) {
                target(list.get(), googleLevel(inner) + 1 - googleLevel(list.get()))
                        .appendChildren(List.copyOf(inner.children()));
            } else {
                content.add(node);
                before = node instanceof Element element ? Optional.of(element) : before;
            }
        }
        return content;
    }

    private static int googleLevel(Element list) {
        Matcher level = GOOGLE_LEVEL.matcher(list.className());
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }
}
