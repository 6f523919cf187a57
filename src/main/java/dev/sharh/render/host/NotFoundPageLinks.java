package dev.sharh.render.host;

import dev.sharh.render.OutputFile;
import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the relative links of the page for missing addresses, because hosts show it at addresses of any depth. With a base
 * URL, its links begin at the root of the host. Without one, links to other pages of the site are removed.
 */
public final class NotFoundPageLinks {
    private static final String PAGE = "404.html";

    /** An attribute with a relative link to another file. */
    private static final Pattern RELATIVE =
            Pattern.compile(" (href|src)=\"(?![A-Za-z][A-Za-z0-9+.-]*:|[/#?])([^\"]+)\"");

    private static final Pattern LINK = Pattern.compile("<(a|link)\\b[^>]*>\n?");

    /** The attributes that an {@code a} element may have only with {@code href} (HTML, "The a element"). */
    private static final Pattern LINK_ATTRIBUTES =
            Pattern.compile(" (href|hreflang|rel|type|target|download)(=\"[^\"]*\")?(?=[ >])");

    private NotFoundPageLinks() {}

    /** Returns a file with links from the root of the host. */
    public static OutputFile fromRoot(OutputFile file, URI baseUrl) {
        String root = " $1=\"" + Matcher.quoteReplacement(baseUrl.getRawPath()) + "$2\"";
        return file.path().equals(PAGE)
                ? OutputFile.text(PAGE, RELATIVE.matcher(file.text()).replaceAll(root))
                : file;
    }

    /** Returns a file without relative links. */
    public static OutputFile remove(OutputFile file) {
        return file.path().equals(PAGE)
                ? OutputFile.text(PAGE, LINK.matcher(file.text()).replaceAll(NotFoundPageLinks::withoutAddress))
                : file;
    }

    private static String withoutAddress(MatchResult link) {
        if (!RELATIVE.matcher(link.group()).find()) {
            return Matcher.quoteReplacement(link.group());
        }
        boolean isText = link.group(1).equals("a");
        return isText
                ? Matcher.quoteReplacement(LINK_ATTRIBUTES.matcher(link.group()).replaceAll(""))
                : "";
    }
}
