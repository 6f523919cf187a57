package dev.sharh.lint;

import dev.sharh.model.Place;
import dev.sharh.render.OutputFile;
import dev.sharh.render.template.TemplateOrigins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** A page as a browser reads it, parsed once for all rules. */
final class Page {
    /** The attributes that hold one address, by the element; of others, none does that is of interest here. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("a", List.of("href", "xlink:href")),
            Map.entry("area", List.of("href")),
            Map.entry("link", List.of("href")),
            Map.entry("img", List.of("src")),
            Map.entry("script", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("source", List.of("src")),
            Map.entry("track", List.of("src")),
            Map.entry("embed", List.of("src")),
            Map.entry("input", List.of("src")),
            Map.entry("audio", List.of("src")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("object", List.of("data")),
            Map.entry("use", List.of("href", "xlink:href")),
            Map.entry("image", List.of("href", "xlink:href")));

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> FOLLOWED = Set.of("a", "area");
    private static final Set<String> LOADING_RELATIONS =
            Set.of("stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest");

    private final String path;
    private final String text;
    private final TemplateOrigins origins;
    private final List<Element> elements;
    private final List<Link> links = new ArrayList<>();

    private Page(OutputFile file, boolean places) {
        this.path = file.path();
        this.text = file.text();
        this.origins = file.origins();
        this.elements = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(places))
                .getAllElements();
        elements.forEach(this::addLinks);
    }

    /** A page of which one wants to know whether anything is wrong: to count lines takes half as long again. */
    static Page withoutPlaces(OutputFile file) {
        return new Page(file, false);
    }

    static Page withPlaces(OutputFile file) {
        return new Page(file, true);
    }

    String path() {
        return path;
    }

    /** All elements in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    /** The elements with one of these names, in the order of the page. */
    Stream<Element> elements(String... names) {
        Set<String> wanted = Set.of(names);
        return elements.stream().filter(element -> wanted.contains(element.normalName()));
    }

    /** The element that another one names, as {@code aria-labelledby} does. */
    Optional<Element> withId(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    List<Link> links() {
        return links;
    }

    Set<String> ids() {
        return elements.stream().map(Element::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    /** Where an element begins; the page's first character for one that nobody wrote, as HTML allows. */
    Place place(Element element) {
        Range range = element.sourceRange();
        String file = PageLint.SITE + path;
        if (!range.isTracked()) {
            return Place.startOf(file);
        }
        return place(path, text, origins, range.start().pos());
    }

    /** Where a template wrote a part of a page, or else where the part is in the page. */
    private static Place place(String path, String text, TemplateOrigins origins, int at) {
        return origins.place(text, at).orElseGet(() -> {
            int lineStart = text.lastIndexOf('\n', at - 1) + 1;
            int line = 1
                    + (int) text.substring(0, lineStart)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new Place(PageLint.SITE + path, line, 1 + text.codePointCount(lineStart, at));
        });
    }

    /** The same link with the place at which its page names the target first. */
    static Link placed(Link link, OutputFile page) {
        String text = page.text();
        int at = Math.max(value(text, Entities.escape(link.target())), value(text, link.target()));
        int element = Math.max(0, text.lastIndexOf('<', Math.max(0, at)));
        return new Link(link.target(), link.loaded(), link.page(), place(link.page(), text, page.origins(), element));
    }

    /** Where the value of an attribute begins with some words first, or else where they come first. */
    private static int value(String html, String words) {
        int at = html.indexOf(words);
        while (at > 0) {
            int before = at - 1;
            while (before > 0 && (Character.isWhitespace(html.charAt(before)) || isQuote(html.charAt(before)))) {
                before--;
            }
            if (html.charAt(before) == '=') {
                return at;
            }
            at = html.indexOf(words, at + 1);
        }
        return html.indexOf(words); // one of several candidates in an attribute
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void addLinks(Element element) {
        String name = element.normalName();
        boolean loaded = name.equals("link") ? isLoading(element) : !FOLLOWED.contains(name);
        for (String attribute : ADDRESSES.getOrDefault(name, List.of())) {
            if (element.hasAttr(attribute)) {
                links.add(new Link(element.attr(attribute).strip(), loaded, path, place(element)));
            }
        }
        if (element.hasAttr("srcset")) {
            candidates(element.attr("srcset"))
                    .forEach(target -> links.add(new Link(target, true, path, place(element))));
        }
    }

    private static boolean isLoading(Element link) {
        return BLANKS.splitAsStream(link.attr("rel")).anyMatch(LOADING_RELATIONS::contains);
    }

    private static Stream<String> candidates(String srcset) {
        return Arrays.stream(srcset.split(",\\s+|,$", -1))
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .map(candidate -> BLANKS.split(candidate, -1)[0]);
    }
}
