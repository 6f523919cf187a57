package dev.sharh.render.host;

import dev.sharh.model.SiteSettings;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.OutputFile;

/**
 * {@code _headers}, which Netlify and Cloudflare Pages read: at most 100 rules, of at most 2,000 characters a line. There
 * are two rules, and the policy leaves the hashes of styles to the pages where they would make its line longer.
 */
public final class HeadersFile {
    public static final String PATH = "_headers";

    private static final int LONGEST_LINE = 2000;

    private HeadersFile() {}

    /**
     * The file for a site.
     *
     * @param whole what its pages together may load
     */
    public static OutputFile of(SiteSettings settings, ContentSecurityPolicy whole) {
        String line = "  Content-Security-Policy: " + whole.header() + "\n";
        String policy = line.length() <= LONGEST_LINE
                ? line
                : "  Content-Security-Policy: " + whole.headerWithoutStyles() + "\n";
        boolean secure = settings.baseUrl()
                .filter(url -> "https".equals(url.getScheme()))
                .isPresent();
        return OutputFile.text(
                PATH,
                "/*\n" + policy
                        + "  X-Content-Type-Options: nosniff\n"
                        + "  Referrer-Policy: strict-origin-when-cross-origin\n"
                        + "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
                        + (secure ? "  Strict-Transport-Security: max-age=31536000\n" : "")
                        + "/assets/*\n"
                        + "  Cache-Control: public, max-age=31536000, immutable\n");
    }
}
