package dev.sharh.language;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides which addresses may become links. */
public final class LinkTarget {
    /** RFC 3986 §3.1: a scheme is a letter and then letters, digits, {@code + - .} up to the first colon. */
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    private LinkTarget() {}

    /** Returns whether an address is relative to the page. */
    public static boolean isRelative(String target) {
        return !SCHEME.matcher(target).find() && !target.startsWith("/") && !target.startsWith("#");
    }

    /** Returns whether an address is an absolute one on the web. */
    public static boolean isWeb(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return isAllowed(target) && (lower.startsWith("https://") || lower.startsWith("http://"));
    }

    /** Returns whether an address is one of a site. */
    public static boolean isOf(URI baseUrl, String target) {
        return (target + "/").startsWith(baseUrl.toString());
    }

    /** Returns whether an address is on the web or a mailbox, and not relative. */
    public static boolean isOutside(String target) {
        return isAllowed(target) && SCHEME.matcher(target).find();
    }

    /**
     * Returns whether an address is on the web, a mailbox, or relative to the page. Browsers drop control characters and read a
     * backslash as a slash (WHATWG URL), so an address with either is not.
     */
    public static boolean isAllowed(String target) {
        boolean plain = !target.isBlank()
                && target.codePoints().noneMatch(c -> c <= ' ' || c == '\\' || Character.getType(c) == Character.FORMAT)
                && !target.startsWith("//");
        String lower = target.toLowerCase(Locale.ROOT);
        return plain
                && (!SCHEME.matcher(target).find()
                        || lower.startsWith("https://")
                        || lower.startsWith("http://")
                        || lower.startsWith("mailto:"));
    }
}
