package dev.sharh.render.host;

import dev.sharh.render.OutputFile;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page for missing addresses is shown at addresses of any depth, so that relative links of it would lead anywhere. As
 * it is published, its links begin at the root of the host, where the settings say at which path the site is.
 */
public final class RootedLinks {
    private static final String PAGE = "404.html";

    /** An address that is neither absolute nor of this page, in an attribute as templates write it. */
    private static final Pattern RELATIVE =
            Pattern.compile(" (href|src)=\"(?![A-Za-z][A-Za-z0-9+.-]*:|[/#?])([^\"]+)\"");

    private RootedLinks() {}

    /** A file of a site as it is published at an address. */
    public static OutputFile in(OutputFile file, URI baseUrl) {
        String root = " $1=\"" + Matcher.quoteReplacement(baseUrl.getRawPath()) + "$2\"";
        return file.path().equals(PAGE)
                ? OutputFile.text(PAGE, RELATIVE.matcher(file.text()).replaceAll(root))
                : file;
    }
}
