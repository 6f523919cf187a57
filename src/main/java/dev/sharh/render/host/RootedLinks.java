package dev.sharh.render.host;

import dev.sharh.render.OutputFile;
import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page for missing addresses is shown at addresses of any depth, so that relative links of it would lead anywhere. As
 * it is published, its links begin at the root of the host, where the settings say at which path the site is; where they
 * don't, it has no links but those that lead out of the site or stay on the page.
 */
public final class RootedLinks {
    private static final String PAGE = "404.html";

    /** An address that is neither absolute nor of this page, in an attribute as templates write it. */
    private static final Pattern RELATIVE =
            Pattern.compile(" (href|src)=\"(?![A-Za-z][A-Za-z0-9+.-]*:|[/#?])([^\"]+)\"");

    private static final Pattern LINK = Pattern.compile("<(a|link)\\b[^>]*>\n?");

    /** What only a link may say (HTML, “The a element”). */
    private static final Pattern OF_A_LINK =
            Pattern.compile(" (href|hreflang|rel|type|target|download)(=\"[^\"]*\")?(?=[ >])");

    private RootedLinks() {}

    /** A file of a site as it is published at an address. */
    public static OutputFile in(OutputFile file, URI baseUrl) {
        String root = " $1=\"" + Matcher.quoteReplacement(baseUrl.getRawPath()) + "$2\"";
        return file.path().equals(PAGE)
                ? OutputFile.text(PAGE, RELATIVE.matcher(file.text()).replaceAll(root))
                : file;
    }

    /** A file of a site as it is published where nobody knows. */
    public static OutputFile leftOut(OutputFile file) {
        return file.path().equals(PAGE)
                ? OutputFile.text(PAGE, LINK.matcher(file.text()).replaceAll(RootedLinks::withoutAddress))
                : file;
    }

    private static String withoutAddress(MatchResult link) {
        if (!RELATIVE.matcher(link.group()).find()) {
            return Matcher.quoteReplacement(link.group());
        }
        boolean isText = link.group(1).equals("a");
        return isText ? Matcher.quoteReplacement(OF_A_LINK.matcher(link.group()).replaceAll("")) : "";
    }
}
