package dev.sharh.lint;

import dev.sharh.model.Place;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    /** The attributes that hold one address, by element. */
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

    private static final Set<String> LOADING_RELATIONS =
            Set.of("stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest");

    private final OutputFile file;
    private final List<Element> elements;
    private final List<Link> links = new ArrayList<>();

    /**
     * An address that a page refers to.
     *
     * @param target as it is written
     * @param loaded whether a browser loads it without a click, as it does an image
     * @param element the name of the element
     * @param page the path of the page
     */
    record Link(String target, boolean loaded, String element, String page, Place place) {
        /** RFC 3986 §3.1. */
        private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

        boolean isRelative() {
            return !hasScheme() && !target.startsWith("/");
        }

        /** Returns whether the target is on another server. */
        boolean isRemote() {
            boolean data = target.toLowerCase(Locale.ROOT).startsWith("data:");
            return (hasScheme() && !data) || target.startsWith("//");
        }

        private boolean hasScheme() {
            return SCHEME.matcher(target).find();
        }
    }

    private Page(OutputFile file, boolean places) {
        this.file = file;
        this.elements = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(places))
                .getAllElements();
        elements.forEach(this::addLinks);
    }

    /** Parses a page to find out whether it has a fault; all places are its first character. Counting lines takes half as long again. */
    static Page withoutPlaces(OutputFile file) {
        return new Page(file, false);
    }

    static Page withPlaces(OutputFile file) {
        return new Page(file, true);
    }

    String path() {
        return file.path();
    }

    /** Returns all elements in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    /** Returns the elements that have one of these names, in the order of the page. */
    Stream<Element> elements(String... names) {
        Set<String> wanted = Set.of(names);
        return elements.stream().filter(element -> wanted.contains(element.normalName()));
    }

    Optional<Element> withId(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    List<Link> links() {
        return links;
    }

    Set<String> ids() {
        return elements.stream().map(Element::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    /** Returns where an element begins. An element that the page implies, as HTML allows, is at the page's first character. */
    Place place(Element element) {
        Range range = element.sourceRange();
        return range.isTracked() ? place(file, range.start().pos()) : Place.startOf(PageLint.SITE + file.path());
    }

    /** Returns the place in the template that wrote a part of a page, or else the place in the page. */
    private static Place place(OutputFile page, int offset) {
        String text = page.text();
        return page.origins().place(text, offset).orElseGet(() -> Place.in(PageLint.SITE + page.path(), text, offset));
    }

    /** Returns where a page names some targets, in the order of its links: each is searched from the element of the last one on. */
    static List<Place> places(OutputFile page, List<String> targets) {
        String html = page.text();
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (String target : targets) {
            int after = value(html, target, from);
            int at = after < 0 ? value(html, target, 0) : after; // browsers move what is misplaced in a table
            from = Math.max(0, html.lastIndexOf('<', Math.max(0, at)));
            places.add(place(page, from));
        }
        return places;
    }

    /** Returns the next offset at which a target is written, with its characters escaped or not. */
    private static int value(String html, String target, int from) {
        int escaped = valueOf(html, Entities.escape(target), from);
        return escaped < 0 ? valueOf(html, target, from) : escaped;
    }

    /** Returns the next offset at which an attribute has these words as its value, or else at which they occur. */
    private static int valueOf(String html, String words, int from) {
        int at = html.indexOf(words, from);
        while (at > 0) {
            int before = at - 1;
            while (before > 0
                    && (Character.isWhitespace(html.charAt(before)) || "\"'".indexOf(html.charAt(before)) >= 0)) {
                before--;
            }
            if (html.charAt(before) == '=') {
                return at;
            }
            at = html.indexOf(words, at + 1);
        }
        return html.indexOf(words, from); // one of several addresses in an attribute
    }

    private void addLinks(Element element) {
        String name = element.normalName();
        boolean loaded = name.equals("link") ? isLoading(element) : !name.equals("a") && !name.equals("area");
        for (String attribute : ADDRESSES.getOrDefault(name, List.of())) {
            if (element.hasAttr(attribute)) {
                links.add(new Link(element.attr(attribute).strip(), loaded, name, path(), place(element)));
            }
        }
        if (element.hasAttr("srcset")) {
            candidates(element.attr("srcset"))
                    .forEach(target -> links.add(new Link(target, true, name, path(), place(element))));
        }
    }

    private static boolean isLoading(Element link) {
        return Arrays.stream(link.attr("rel").split("\\s+")).anyMatch(LOADING_RELATIONS::contains);
    }

    private static Stream<String> candidates(String srcset) {
        return Arrays.stream(srcset.split(",\\s+|,$", -1))
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .map(candidate -> candidate.split("\\s+", 2)[0]);
    }
}
