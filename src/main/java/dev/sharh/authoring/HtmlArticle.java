package dev.sharh.authoring;

import dev.sharh.language.LinkTarget;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Converts the article of a web page to Markdown: its text with headings, lists, quotations, tables, footnotes, links,
 * bold and italics. Navigation and other parts of the page are left out.
 *
 * <p>The HTML converter of flexmark is not used, because it loses words: of 2,000 random texts it changed 21, since it
 * does not escape underscores, and it makes lists of lines that begin with “1. ”.
 */
final class HtmlArticle {
    private static final String NOT_TEXT = "script, style, template, noscript, iframe, object, svg, nav, aside, footer,"
            + " form, button, input, select, dialog, figure, picture, img, audio, video, canvas, [hidden],"
            + " [aria-hidden=true]";

    /** White space of HTML (WHATWG HTML §2.3.2), which a no-break space is not. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private static final Pattern BLANK = Pattern.compile("[\\h\\v]*");
    private static final Pattern SPACES_AT_ENDS = Pattern.compile("^ +| +\\z");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** Number signs that would close a heading (CommonMark §4.2). */
    private static final Pattern CLOSING_SEQUENCE = Pattern.compile("#+\\z");

    /** A {@code <br>}, until the whole line is known; HTML allows no such character in a text. */
    static final char BREAK = '\u0000';

    private static final Pattern BREAKS = Pattern.compile(" *" + BREAK + " *");

    private static final Pattern NEW_PARAGRAPH = Pattern.compile(BREAK + "{2,}");

    private final Document document;
    private final Optional<URI> address;
    private final EmphasisMarks emphasis = new EmphasisMarks();
    private final Set<ArticleText.Loss> losses = EnumSet.noneOf(ArticleText.Loss.class);

    private HtmlArticle(Document document, Optional<URI> address) {
        this.document = document;
        this.address = address;
    }

    /**
     * Returns the article of a page.
     *
     * @param html the source of the page
     * @param address the address of the page, for relative links
     */
    static ArticleText read(String html, Optional<URI> address) {
        return new HtmlArticle(Jsoup.parse(html), address).article();
    }

    private ArticleText article() {
        Optional<Element> headline = headline();
        Optional<String> title = headline.map(Element::text)
                .or(() -> Optional.of(document.title()))
                .filter(text -> !text.isBlank());
        Element main = mainElement();
        if (main.selectFirst("img, svg, video, audio") != null) {
            losses.add(ArticleText.Loss.MEDIA);
        }
        headline.ifPresent(Element::remove);
        main.select(NOT_TEXT).remove();
        OfficeHtml.clean(document);
        List<Element> notes = HtmlFootnotes.takeFrom(main);
        List<String> blocks = blocks(main);
        for (int i = 0; i < notes.size(); i++) {
            blocks.add(indented(String.join("\n\n", blocks(notes.get(i))), "[^" + (i + 1) + "]: ", "    "));
        }
        return new ArticleText(title, blocks, losses);
    }

    /** Returns the first heading of level 1 in the article, or else in the page. */
    private Optional<Element> headline() {
        return Optional.ofNullable(mainElement().selectFirst("h1"))
                .or(() -> Optional.ofNullable(document.selectFirst("h1")))
                .filter(Element::hasText);
    }

    /** Returns the longest {@code <article>}, or else {@code <main>}, or else the body. */
    private Element mainElement() {
        return document.select("article").stream()
                .filter(Element::hasText)
                .max(Comparator.comparingInt(element -> element.text().length()))
                .or(() -> Optional.ofNullable(document.selectFirst("main, [role=main]")))
                .orElse(document.body());
    }

    private List<String> blocks(Element parent) {
        List<String> blocks = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                addParagraphs(line, blocks);
                addBlock(element, blocks);
            } else {
                addInline(node, line);
            }
        }
        addParagraphs(line, blocks);
        return blocks;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.selectFirst("p, div, ul, ol, blockquote, table, h2, h3") != null;
    }

    private void addBlock(Element element, List<String> blocks) {
        String name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            String text = EmphasisMarks.removed(oneLine(element));
            if (!text.isEmpty()) {
                int level = Math.max(2, name.charAt(1) - '0');
                blocks.add(
                        "#".repeat(level) + " " + CLOSING_SEQUENCE.matcher(text).replaceAll("\\\\$0"));
            }
        } else if (name.equals("ul") || name.equals("ol")) {
            addList(element, name.equals("ol"), blocks);
        } else if (name.equals("table")) {
            addTable(element, blocks);
        } else if (name.equals("blockquote")) {
            List<String> quoted = blocks(element);
            if (!quoted.isEmpty()) {
                blocks.add(indented(String.join("\n\n", quoted), "> ", "> ").replace("> \n", ">\n"));
            }
        } else {
            blocks.addAll(blocks(element));
        }
    }

    private void addTable(Element table, List<String> blocks) {
        if (!HtmlTable.isData(table)) {
            losses.add(ArticleText.Loss.TABLES);
            blocks.addAll(blocks(table));
            return;
        }
        if (!HtmlTable.hasHead(table)) {
            losses.add(ArticleText.Loss.NO_TABLE_HEAD);
        }
        if (HtmlTable.hasMergedCells(table)) {
            losses.add(ArticleText.Loss.MERGED_CELLS);
        }
        HtmlTable.caption(table).ifPresent(caption -> blocks.addAll(blocks(caption)));
        blocks.add(HtmlTable.markdown(table, this::cell));
    }

    /** Paragraphs and lines of a cell are joined, because it has one line in Markdown. */
    private String cell(Element cell) {
        if (cell.select("p, div, br").size() > 1) {
            losses.add(ArticleText.Loss.LINES_IN_CELLS);
        }
        cell.select("p, div").forEach(block -> block.before(" ").after(" "));
        return withEmphasis(List.of(EmphasisMarks.spacesOutside(oneLine(cell))), UnaryOperator.identity());
    }

    private String oneLine(Element element) {
        return stripped(BREAKS.matcher(inlines(element)).replaceAll(" "));
    }

    private void addList(Element list, boolean ordered, List<String> blocks) {
        List<String> items = new ArrayList<>();
        String start = list.attr("start");
        int number = start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
        for (Element item : list.children()) {
            List<String> content = blocks(item);
            if (!content.isEmpty()) {
                String marker = ordered ? number++ + ". " : "- ";
                boolean innerList = content.size() == 2 && content.get(1).matches("(?s)(- |1\\. ).*");
                items.add(
                        indented(String.join(innerList ? "\n" : "\n\n", content), marker, " ".repeat(marker.length())));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(String.join("\n", items));
        }
    }

    private static String indented(String text, String first, String others) {
        String joined = text.lines()
                .map(line -> line.isEmpty() && others.isBlank() ? "" : others + line)
                .collect(Collectors.joining("\n"));
        return first + joined.substring(others.length());
    }

    private String inlines(Element parent) {
        StringBuilder line = new StringBuilder();
        parent.childNodes().forEach(node -> addInline(node, line));
        return line.toString();
    }

    private void addInline(Node node, StringBuilder line) {
        if (node instanceof TextNode text) {
            String words = WHITE_SPACE.matcher(text.getWholeText()).replaceAll(" ");
            line.append(VerbatimMarkdown.inline(EmphasisMarks.replaced(words.replace(BREAK, ' '))));
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                line.append(BREAK);
            } else if (element.normalName().equals("a") && element.hasText()) {
                line.append(link(element));
            } else if (element.normalName().equals(HtmlFootnotes.REFERENCE)) {
                line.append("[^").append(element.attr("number")).append(']');
            } else if (element.is("b, strong")) {
                line.append(EmphasisMarks.strong(inlines(element)));
            } else if (element.is("i, em")) {
                line.append(EmphasisMarks.emphasis(inlines(element)));
            } else {
                line.append(inlines(element));
            }
        }
    }

    private String link(Element element) {
        String words = inlines(element);
        Optional<String> target = target(element.attr("href"));
        if (target.isEmpty()) {
            if (element.hasAttr("href")) {
                losses.add(ArticleText.Loss.LINKS);
            }
            return words;
        }
        String text = BREAKS.matcher(words).replaceAll(" ");
        return (text.startsWith(" ") ? " " : "")
                + "[" + stripped(text) + "](" + target.get() + ")"
                + (text.endsWith(" ") ? " " : "");
    }

    /** Returns the absolute address of a link, if it is on the web or a mailbox. */
    private Optional<String> target(String href) {
        String target = href.strip().replace(" ", "%20");
        boolean relative = LinkTarget.isRelative(target) || target.startsWith("/");
        Optional<String> absolute = relative
                ? address.filter(base -> !target.isEmpty()).flatMap(base -> resolved(base, target))
                : Optional.of(target).filter(each -> !each.startsWith("#"));
        return absolute.filter(LinkTarget::isAllowed).map(HtmlArticle::destination);
    }

    private static Optional<String> resolved(URI base, String target) {
        try {
            return Optional.of(base.resolve(target).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns an address as the destination of a link (CommonMark §6.3); what would end it is percent-encoded. */
    private static String destination(String target) {
        return Pattern.compile("[()<>\"]")
                .matcher(target)
                .replaceAll(found ->
                        "%" + Integer.toHexString(found.group().charAt(0)).toUpperCase(Locale.ROOT))
                .replaceAll("&(?=#?\\w+;)", "&amp;");
    }

    /** Two breaks separate paragraphs, as in old pages; one break is a line break. */
    private void addParagraphs(StringBuilder line, List<String> blocks) {
        String text =
                BREAKS.matcher(EmphasisMarks.spacesOutside(line.toString())).replaceAll(String.valueOf(BREAK));
        line.setLength(0);
        for (String paragraph : NEW_PARAGRAPH.split(text, -1)) {
            List<String> lines = Pattern.compile(String.valueOf(BREAK))
                    .splitAsStream(paragraph)
                    .map(HtmlArticle::stripped)
                    .filter(each -> !BLANK.matcher(EmphasisMarks.removed(each)).matches())
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(withEmphasis(lines, VerbatimMarkdown::line));
            }
        }
    }

    /** Returns lines in Markdown. Bold and italics that Markdown would not read are left out, which is reported. */
    private String withEmphasis(List<String> lines, UnaryOperator<String> escape) {
        return emphasis.markdown(lines, escape).orElseGet(() -> {
            losses.add(ArticleText.Loss.EMPHASIS);
            return EmphasisMarks.plain(lines, escape);
        });
    }

    /** Returns a text without spaces at its ends and with one space between words. */
    private static String stripped(String text) {
        return SPACES_AT_ENDS.matcher(WHITE_SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
