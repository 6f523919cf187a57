package dev.sharh.authoring;

import dev.sharh.language.LinkTarget;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands in an element of a web page as blocks of Markdown. */
final class HtmlBlocks {
    /** HTML's white space (WHATWG HTML §2.3.2): a no-break space is none of it. */
    private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private static final Pattern NOTHING = Pattern.compile("[\\h\\v]*");
    private static final Pattern EDGES = Pattern.compile("^ +| +\\z");
    /** What would close a heading (CommonMark §4.2) and not be a part of it. */
    private static final Pattern CLOSING = Pattern.compile("#+\\z");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    /** What stands for {@code <br>} until the whole line is known; no text of a page has it. */
    private static final char BREAK = '\u0000';

    private static final Pattern BREAKS = Pattern.compile(" *" + BREAK + " *");
    private static final Pattern NEW_PARAGRAPH = Pattern.compile(BREAK + "{2,}");

    private final Optional<URI> address;
    private int lostLinks;

    HtmlBlocks(Optional<URI> address) {
        this.address = address;
    }

    /** How many links became text. */
    int lostLinks() {
        return lostLinks;
    }

    List<String> of(Element parent) {
        List<String> blocks = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                addParagraphs(line, blocks);
                block(element, blocks);
            } else {
                inline(node, line);
            }
        }
        addParagraphs(line, blocks);
        return blocks;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.selectFirst("p, div, ul, ol, blockquote, table, h2, h3") != null;
    }

    private void block(Element element, List<String> blocks) {
        String name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            StringBuilder line = new StringBuilder();
            element.childNodes().forEach(node -> inline(node, line));
            String text = BREAKS.matcher(stripped(line.toString())).replaceAll(" ");
            if (!text.isEmpty()) {
                int level = Math.max(2, name.charAt(1) - '0');
                blocks.add("#".repeat(level) + " " + CLOSING.matcher(text).replaceAll("\\\\$0"));
            }
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, name.equals("ol"), blocks);
        } else if (name.equals("blockquote")) {
            List<String> quoted = of(element);
            if (!quoted.isEmpty()) {
                blocks.add(indented(String.join("\n\n", quoted), "> ", "> ").replace("> \n", ">\n"));
            }
        } else {
            blocks.addAll(of(element));
        }
    }

    private void list(Element list, boolean numbered, List<String> blocks) {
        List<String> items = new ArrayList<>();
        int number = number(list);
        for (Element item : list.children()) {
            List<String> inside = of(item);
            if (!inside.isEmpty()) {
                String mark = numbered ? number++ + ". " : "- ";
                items.add(indented(String.join("\n\n", inside), mark, " ".repeat(mark.length())));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(String.join("\n", items));
        }
    }

    private static int number(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
    }

    private static String indented(String text, String first, String others) {
        String joined = text.lines()
                .map(line -> line.isEmpty() && others.isBlank() ? "" : others + line)
                .collect(Collectors.joining("\n"));
        return first + joined.substring(others.length());
    }

    private void inline(Node node, StringBuilder line) {
        if (node instanceof TextNode text) {
            String words = WHITE.matcher(text.getWholeText()).replaceAll(" ");
            line.append(VerbatimMarkdown.inline(words.replace(BREAK, ' ')));
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                line.append(BREAK);
            } else if (element.normalName().equals("a") && element.hasText()) {
                link(element, line);
            } else {
                element.childNodes().forEach(child -> inline(child, line));
            }
        }
    }

    private void link(Element element, StringBuilder line) {
        StringBuilder words = new StringBuilder();
        element.childNodes().forEach(child -> inline(child, words));
        Optional<String> target = target(element.attr("href"));
        if (target.isEmpty()) {
            lostLinks += element.hasAttr("href") ? 1 : 0;
            line.append(words);
            return;
        }
        String text = BREAKS.matcher(words).replaceAll(" ");
        line.append(text.startsWith(" ") ? " " : "")
                .append('[')
                .append(stripped(text))
                .append("](")
                .append(target.get())
                .append(')')
                .append(text.endsWith(" ") ? " " : "");
    }

    /** Where a link leads, if that is an address of the web or a mailbox. */
    private Optional<String> target(String href) {
        String target = href.strip().replace(" ", "%20");
        if (LinkTarget.isRelative(target) || target.startsWith("/")) {
            Optional<String> resolved =
                    address.filter(base -> !target.isEmpty()).flatMap(base -> resolved(base, target));
            return resolved.filter(LinkTarget::isAllowed).map(HtmlBlocks::destination);
        }
        return Optional.of(target)
                .filter(t -> LinkTarget.isAllowed(t) && !t.startsWith("#"))
                .map(HtmlBlocks::destination);
    }

    private static Optional<String> resolved(URI base, String target) {
        try {
            return Optional.of(base.resolve(target).toString());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** An address as a link's destination (CommonMark §6.3): what would end it is percent-encoded. */
    private static String destination(String target) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char character = target.charAt(i);
            if ("()<>\"".indexOf(character) >= 0) {
                written.append('%').append(Integer.toHexString(character).toUpperCase(Locale.ROOT));
            } else {
                written.append(character);
            }
        }
        return written.toString().replaceAll("&(?=#?\\w+;)", "&amp;");
    }

    /** Two breaks part paragraphs, as old pages do it; one is a break of a line. */
    private static void addParagraphs(StringBuilder line, List<String> blocks) {
        String text = BREAKS.matcher(line).replaceAll(String.valueOf(BREAK));
        line.setLength(0);
        for (String paragraph : NEW_PARAGRAPH.split(text, -1)) {
            String lines = Pattern.compile(String.valueOf(BREAK))
                    .splitAsStream(paragraph)
                    .map(HtmlBlocks::stripped)
                    .filter(each -> !NOTHING.matcher(each).matches())
                    .map(VerbatimMarkdown::line)
                    .collect(Collectors.joining("\\\n"));
            if (!lines.isEmpty()) {
                blocks.add(lines);
            }
        }
    }

    /** Without spaces at its ends, and with one between words whatever elements they stand in. */
    private static String stripped(String text) {
        return EDGES.matcher(WHITE.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
