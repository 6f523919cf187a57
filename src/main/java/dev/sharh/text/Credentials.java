package dev.sharh.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who asks, in an address: {@code user:password@} before the host (RFC 3986 §3.2.1). It is never printed. */
public final class Credentials {
    private static final Pattern BEFORE_HOST = Pattern.compile("(?<=://)[^/@\\s]+@");

    /** A name without a password is none to hide, unless it is as long as the tokens that stand in for both. */
    private static final int SHORTEST_TOKEN = 20;

    private Credentials() {}

    /** Whether an address holds a password or a token. */
    public static boolean hasSecret(String address) {
        Matcher found = BEFORE_HOST.matcher(address);
        return found.find() && (found.group().contains(":") || found.group().length() > SHORTEST_TOKEN);
    }

    /** A text without what stands before the hosts of its addresses. */
    public static String without(String text) {
        return BEFORE_HOST.matcher(text).replaceAll("");
    }

    /** A text of the same length, in which nobody can read what stands before the hosts of its addresses. */
    public static String hidden(String text) {
        return BEFORE_HOST
                .matcher(text)
                .replaceAll(found -> "•".repeat(found.group().length() - 1) + "@");
    }
}
