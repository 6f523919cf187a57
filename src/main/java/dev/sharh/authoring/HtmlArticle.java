package dev.sharh.authoring;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes an article over from a web page: its main text, with headings, lists, quotes and links. What belongs to the page
 * and not to the article is left out, and nothing is added.
 */
public final class HtmlArticle {
    private static final String NOT_TEXT = "script, style, template, noscript, iframe, object, svg, nav, aside, footer,"
            + " form, button, input, select, dialog, figure, picture, img, audio, video, canvas, [hidden],"
            + " [aria-hidden=true]";

    private final Document document;
    private final Optional<URI> address;

    private HtmlArticle(Document document, Optional<URI> address) {
        this.document = document;
        this.address = address;
    }

    /**
     * The article of a page.
     *
     * @param html the page's source
     * @param address where the page is, for links that are relative to it
     */
    public static ArticleText read(String html, Optional<URI> address) {
        return new HtmlArticle(Jsoup.parse(html), address).article();
    }

    private ArticleText article() {
        Optional<Element> headline = headline();
        Optional<String> title = headline.map(Element::text)
                .or(() -> Optional.of(document.title()))
                .filter(text -> !text.isBlank());
        List<String> remarks = new ArrayList<>();
        Element main = main();
        int pictures = main.select("img, svg, video, audio").size();
        int tables = main.select("table").size();
        headline.ifPresent(Element::remove);
        main.select(NOT_TEXT).remove();
        HtmlBlocks blocks = new HtmlBlocks(address);
        List<String> found = blocks.of(main);
        remark(pictures, "The page has pictures or sounds, which are left out: put them into media/ by hand.", remarks);
        remark(tables, "The page has tables: each of their cells is a paragraph now.", remarks);
        remark(
                blocks.lostLinks(),
                "Links of the page that lead nowhere from here are text now: with its address, relative ones are kept.",
                remarks);
        return new ArticleText(title, found, remarks);
    }

    /** The first heading of level 1 in the main text, or else in the page. */
    private Optional<Element> headline() {
        return Optional.ofNullable(main().selectFirst("h1"))
                .or(() -> Optional.ofNullable(document.selectFirst("h1")))
                .filter(Element::hasText);
    }

    /** The longest article, or what the page calls its main text, or all of it. */
    private Element main() {
        return document.select("article").stream()
                .filter(Predicate.not(element -> element.text().isBlank()))
                .max(Comparator.comparingInt(element -> element.text().length()))
                .or(() -> Optional.ofNullable(document.selectFirst("main, [role=main]")))
                .orElse(document.body());
    }

    private static void remark(int count, String remark, List<String> remarks) {
        if (count > 0) {
            remarks.add(remark);
        }
    }
}
