package dev.sharh.lint;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rules for links inside the site: the file and the place on the page exist.
 *
 * @param files whether the site has a file at a path
 * @param ids the ids of each page, by its path
 */
record LinkRules(Predicate<String> files, Map<String, Ids> ids) {
    private static final String UP = "..";
    private static final String INDEX = "index.html";

    /**
     * The ids of a page, kept as their hashes: a large site has millions. Two ids of a page have the same hash in about one
     * of fifty million pages; then a broken anchor could pass.
     */
    static final class Ids {
        private final int[] hashes;

        Ids(Collection<String> ids) {
            this.hashes = ids.stream().mapToInt(String::hashCode).sorted().toArray();
        }

        boolean contains(String id) {
            return Arrays.binarySearch(hashes, id.hashCode()) >= 0;
        }
    }

    /**
     * A relative link.
     *
     * @param target as it is written
     * @param page the path of the page
     * @param path the file that it leads to, relative to the folder of the site; begins with {@code ../} if it is outside
     * @param anchor the id on the page, if the link has one
     */
    record SiteLink(String target, String page, Place place, String path, Optional<String> anchor) {
        static SiteLink of(Page.Link link) {
            String target = link.target();
            int hash = target.indexOf('#');
            String address = hash < 0 ? target : target.substring(0, hash);
            int query = address.indexOf('?');
            String path = decode(query < 0 ? address : address.substring(0, query));
            return new SiteLink(
                    target,
                    link.page(),
                    link.place(),
                    path.isEmpty() ? link.page() : resolve(link.page(), path),
                    hash < 0 ? Optional.empty() : LinkRules.anchor(target.substring(hash + 1)));
        }

        SiteLink at(Place known) {
            return new SiteLink(target, page, known, path, anchor);
        }
    }

    /** Returns what is wrong with a link, if it leads nowhere. */
    Optional<Diagnostic> problem(SiteLink link) {
        if (!files.test(link.path())) {
            return Optional.of(error(
                    "rendered/broken-link",
                    link.place(),
                    Message.of("“{0}” leads to “{1}”, which is not in the site", link.target(), link.path()),
                    Message.of("correct the link in the template or the text that it comes from")));
        }
        Ids known = ids.get(link.path()); // null for drawings and documents, whose anchors are not checked
        return link.anchor()
                .filter(id -> known != null && !known.contains(id))
                .map(
                        id -> error(
                                "rendered/broken-anchor",
                                link.place(),
                                Message.of(
                                        "“{0}” leads to the id “{1}”, which is not on the page “{2}”",
                                        link.target(), id, link.path()),
                                Message.of(
                                        "add the id to the page, or correct the link in the template or the text that it comes from")));
    }

    /** An empty fragment and {@code top} are the top of every page (HTML, "Scrolling to a fragment"). */
    private static Optional<String> anchor(String fragment) {
        int directive = fragment.indexOf(":~:");
        String id = decode(directive < 0 ? fragment : fragment.substring(0, directive));
        return Optional.of(id).filter(i -> !i.isEmpty() && !i.equals("top"));
    }

    private static String resolve(String page, String path) {
        Deque<String> segments = new ArrayDeque<>(List.of(page.split("/", -1)));
        segments.removeLast();
        for (String segment : path.split("/", -1)) {
            if (segment.equals(UP) && !segments.isEmpty() && !segments.getLast().equals(UP)) {
                segments.removeLast();
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                segments.addLast(segment);
            }
        }
        if (path.endsWith("/") || path.endsWith(UP) || path.equals(".") || path.endsWith("/.")) {
            segments.addLast(INDEX);
        }
        return String.join("/", segments);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // browsers, too, keep a % that encodes nothing
        }
    }
}
