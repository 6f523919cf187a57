package dev.sharh.authoring.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The words of a text in HTML, which TimelineJS allows.
 *
 * @param lost the links, pictures and formatting that a text without markup can't have, as the file names them
 */
record MarkupFreeText(String words, List<String> lost) {
    private static final String PLAIN = "p, br, div, span, a, img, iframe, video, audio";

    static MarkupFreeText of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        Stream<String> links = document.select("a[href]").stream().map(link -> "<a> " + link.attr("href"));
        Stream<String> media = document.select("img, iframe, video, audio").stream()
                .map(each -> "<" + each.normalName() + "> " + each.attr("src"));
        Stream<String> formatting = document.select("body :not(" + PLAIN + ")").stream()
                .map(each -> "<" + each.normalName() + ">")
                .distinct();
        return new MarkupFreeText(
                document.text().strip(),
                Stream.of(links, media, formatting).flatMap(each -> each).toList());
    }
}
