package dev.sharh.lint;

import dev.sharh.model.Place;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that a page refers to.
 *
 * @param target as it is written
 * @param loaded whether a browser fetches it by itself, as it does an image, and doesn't wait for a click
 * @param page the path of the page
 */
public record Link(String target, boolean loaded, String page, Place place) {
    /** RFC 3986 §3.1. */
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    /** Whether the target is found without knowing where the site is: it is neither absolute nor begins at a root. */
    boolean isRelative() {
        return !hasScheme() && !target.startsWith("/");
    }

    /** Whether the target is on some server, and so not there for who opens the page from disk or without a network. */
    boolean isRemote() {
        boolean data = target.toLowerCase(Locale.ROOT).startsWith("data:");
        return (hasScheme() && !data) || target.startsWith("//");
    }

    private boolean hasScheme() {
        return SCHEME.matcher(target).find();
    }
}
