package dev.sharh.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Where a relative link leads.
 *
 * @param path the file, below the site's folder; begins with {@code ../} where it lies outside
 * @param anchor the id on the page, if the link has one
 */
record Destination(String path, Optional<String> anchor) {
    private static final String UP = "..";
    private static final String INDEX = "index.html";

    static Destination of(Link link) {
        String target = link.target();
        int hash = target.indexOf('#');
        String address = hash < 0 ? target : target.substring(0, hash);
        int query = address.indexOf('?');
        String path = decoded(query < 0 ? address : address.substring(0, query));
        Optional<String> anchor = hash < 0 ? Optional.empty() : anchor(target.substring(hash + 1));
        return new Destination(path.isEmpty() ? link.page() : resolved(link.page(), path), anchor);
    }

    /** An empty fragment and {@code top} lead to the top of every page (HTML, "Scrolling to a fragment"). */
    private static Optional<String> anchor(String fragment) {
        int directive = fragment.indexOf(":~:");
        String id = decoded(directive < 0 ? fragment : fragment.substring(0, directive));
        return Optional.of(id).filter(i -> !i.isEmpty() && !i.equals("top"));
    }

    private static String resolved(String page, String path) {
        Deque<String> segments = new ArrayDeque<>(List.of(page.split("/", -1)));
        segments.removeLast();
        for (String segment : path.split("/", -1)) {
            if (segment.equals(UP) && !segments.isEmpty() && !segments.getLast().equals(UP)) {
                segments.removeLast();
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                segments.addLast(segment);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith(UP) || path.equals(".") || path.endsWith("/.");
        if (folder) {
            segments.addLast(INDEX);
        }
        return String.join("/", segments);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a browser, too, takes a stray % as it is
        }
    }
}
