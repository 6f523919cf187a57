package dev.sharh.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks, in an address: {@code user:password@} before the host (RFC 3986 §3.2.1), or a token in what follows the path
 * (§3.4, §3.5), as in {@code ?access_token=…}. It is never printed.
 */
public final class Credentials {
    private static final Pattern BEFORE_HOST = Pattern.compile("(?<=://)[^/\\s?#]+@");

    /** An address of a repository (git-fetch(1), "Git URLs") up to the next space. */
    private static final Pattern REPOSITORY =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|(?<![\\w.-])[\\w.-]{1,64}@[\\w.-]{1,255}:)\\S*");

    /** What a repository's address has no use for; quotation marks and stops at the end are the sentence's. */
    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*?(?=[\"'”’»,.:;)]*$)");

    /** A value with a name that tells a secret, and all that follows the path of a repository in the settings. */
    private static final Pattern SECRET = Pattern.compile("(?i)"
            + "([?&;#][\\w.-]{0,40}(?:token|secret|passw|pwd|key|auth|sig|credential|jwt)[\\w.-]{0,40}=)([^\\s&;#\"'”]+)"
            + "|(\\bgit[\"']?\\s?:\\s{0,9}[\"']?[^\\s?#]{0,2000}+[?#])([^\\s\"']+)");

    /** A name without a password is none to hide, unless it is as long as the tokens that stand in for both. */
    private static final int SHORTEST_TOKEN = 20;

    private Credentials() {}

    /** Whether the address of a repository holds a password or a token. */
    public static boolean hasSecret(String address) {
        Matcher found = BEFORE_HOST.matcher(address);
        boolean before =
                found.find() && (found.group().contains(":") || found.group().length() > SHORTEST_TOKEN);
        return before || !withoutAfterPath(address).equals(address);
    }

    /** A text without what is before the hosts and after the paths of the repositories that it names. */
    public static String without(String text) {
        return BEFORE_HOST.matcher(withoutAfterPath(text)).replaceAll("");
    }

    private static String withoutAfterPath(String text) {
        return REPOSITORY
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        AFTER_PATH.matcher(found.group()).replaceFirst("")));
    }

    /** A text of the same length, in which no one can read the secrets of its addresses. */
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
