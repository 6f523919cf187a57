package dev.sharh.render.host;

import dev.sharh.model.SiteSettings;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.OutputFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code _headers}, which Netlify and Cloudflare Pages read: at most 100 rules, with at most 2,000 characters in a line. If the
 * hashes of styles make the line of the policy too long, only the pages have them.
 */
public final class HeadersFile {
    public static final String PATH = "_headers";

    private static final int MAX_LINE_LENGTH = 2000;

    /**
     * The pages that no other site may show in a frame: all but {@code /ar/<slug>/timeline/}. If several rules match an address,
     * one host joins the values of a header and another takes one of them. So this header is in no other rule, and no
     * {@code frame-ancestors} is in the policy of all pages.
     */
    private static final List<String> NOT_FRAMED = List.of(
            "/",
            "/:page",
            "/:page/",
            "/:page/index.html",
            "/:language/:page",
            "/:language/:page/",
            "/:language/:page/index.html",
            "/:language/page/:number/");

    private HeadersFile() {}

    /**
     * Returns the file for a site.
     *
     * @param policy the policy of all pages together
     */
    public static OutputFile create(SiteSettings settings, ContentSecurityPolicy policy) {
        String line = "  Content-Security-Policy: " + policy.value() + "\n";
        String rule =
                line.length() <= MAX_LINE_LENGTH ? line : "  Content-Security-Policy: " + policy.withoutStyles() + "\n";
        boolean secure = settings.baseUrl()
                .filter(url -> "https".equals(url.getScheme()))
                .isPresent();
        return OutputFile.text(
                PATH,
                "/*\n" + rule
                        + "  X-Content-Type-Options: nosniff\n"
                        + "  Referrer-Policy: strict-origin-when-cross-origin\n"
                        + "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
                        + (secure ? "  Strict-Transport-Security: max-age=31536000\n" : "")
                        + NOT_FRAMED.stream()
                                .map(page -> page + "\n  X-Frame-Options: DENY\n")
                                .collect(Collectors.joining())
                        + "/assets/*\n"
                        + "  Cache-Control: public, max-age=31536000, immutable\n");
    }
}
