package dev.sharh.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * User names, passwords and tokens in addresses: {@code user:password@} before the host (RFC 3986 §3.2.1), or a
 * token after the path (§3.4, §3.5), as in {@code ?access_token=…}. Messages never contain them.
 */
public final class Credentials {
    private static final Pattern BEFORE_HOST = Pattern.compile("(?<=://)[^/\\s?#]+@");

    /** An address of a repository (git-fetch(1), "Git URLs") up to the next space. */
    private static final Pattern REPOSITORY =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|(?<![\\w.-])[\\w.-]{1,64}@[\\w.-]{1,255}:)\\S*");

    /** The query and the fragment of an address, without the quotation mark or full stop of the sentence around it. */
    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*?(?=[\"'”’»,.:;)]*$)");

    /**
     * A value whose name says that it is secret, such as {@code token=…}; and the query or fragment of a repository
     * in the settings.
     */
    private static final Pattern SECRET = Pattern.compile("(?i)"
            + "([?&;#][\\w.-]{0,40}(?:token|secret|passw|pwd|key|auth|sig|credential|jwt)[\\w.-]{0,40}=)([^\\s&;#\"'”]+)"
            + "|(\\bgit[\"']?\\s?:\\s{0,9}[\"']?[^\\s?#]{0,2000}+[?#])([^\\s\"']+)");

    /** A user name without a password is not secret, unless it is as long as a token. */
    private static final int SHORTEST_TOKEN = 20;

    private Credentials() {}

    /** Returns whether the address of a repository contains a password or a token. */
    public static boolean hasSecret(String address) {
        Matcher found = BEFORE_HOST.matcher(address);
        boolean before =
                found.find() && (found.group().contains(":") || found.group().length() > SHORTEST_TOKEN);
        return before || !withoutAfterPath(address).equals(address);
    }

    /** Returns a text in which addresses of repositories have no user name, password, query or fragment. */
    public static String without(String text) {
        return BEFORE_HOST.matcher(withoutAfterPath(text)).replaceAll("");
    }

    private static String withoutAfterPath(String text) {
        return REPOSITORY
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        AFTER_PATH.matcher(found.group()).replaceFirst("")));
    }

    /** Returns a text of the same length, in which dots replace the secrets of its addresses. */
    public static String hidden(String text) {
        String hosts =
                BEFORE_HOST.matcher(text).replaceAll(found -> dots(found.group().length() - 1) + "@");
        return SECRET.matcher(hosts).replaceAll(Credentials::hidden);
    }

    private static String hidden(MatchResult found) {
        int name = found.group(1) == null ? 3 : 1;
        return Matcher.quoteReplacement(found.group(name))
                + dots(found.group(name + 1).length());
    }

    private static String dots(int count) {
        return "•".repeat(count);
    }
}
