package dev.sharh.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may load and do (Content Security Policy Level 3): nothing but images, fonts, stylesheets and a manifest
 * of its own site, and the very styles that stand in it, named by their hashes. No script runs, whoever got it in.
 *
 * @param styleHashes of the page's style elements, as {@code 'sha256-…'}
 * @param styleFiles whether it has stylesheets in files of the site, as a theme of somebody's own may
 * @param dataImages whether an image stands in the page itself, as {@code data:}
 */
public record ContentSecurityPolicy(SortedSet<String> styleHashes, boolean styleFiles, boolean dataImages) {
    /** Of a page without styles and images. */
    public static final ContentSecurityPolicy NONE = new ContentSecurityPolicy(new TreeSet<>(), false, false);

    /** A style element is raw text up to its end tag (HTML, "Raw text elements"). */
    private static final Pattern STYLE =
            Pattern.compile("(<style\\b[^>]*>)(.*?)(?=</style)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern STYLE_FILE =
            Pattern.compile("<link\\b[^>]*\\brel=[\"']?[^\"'>]*\\bstylesheet\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATA_IMAGE = Pattern.compile("(?:href|src)=\"data:", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("<meta charset=[^>]*>\\n?", Pattern.CASE_INSENSITIVE);

    /** Made of what a finished page holds. */
    public static ContentSecurityPolicy of(OutputFile page) {
        String html = page.text();
        TreeSet<String> hashes = new TreeSet<>();
        Matcher style = STYLE.matcher(html);
        while (style.find()) {
            hashes.add("'sha256-" + sha256(style.group(2)) + "'");
        }
        return new ContentSecurityPolicy(
                hashes,
                STYLE_FILE.matcher(html).find(),
                DATA_IMAGE.matcher(html).find());
    }

    /**
     * A finished page with its policy in its head; one without a charset stays as it is. Blanks at both ends of a style
     * go, as some programs hash it without them.
     */
    public static OutputFile in(OutputFile page) {
        String html = STYLE.matcher(page.text())
                .replaceAll(style ->
                        Matcher.quoteReplacement(style.group(1) + style.group(2).strip()));
        Matcher charset = CHARSET.matcher(html);
        if (!charset.find()) {
            return page;
        }
        String policy = of(OutputFile.text(page.path(), html)).meta();
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
        return OutputFile.text(page.path(), html.substring(0, charset.end()) + meta + html.substring(charset.end()));
    }

    /** What allows all that one of two pages may. */
    public ContentSecurityPolicy and(ContentSecurityPolicy other) {
        TreeSet<String> hashes = new TreeSet<>(styleHashes);
        hashes.addAll(other.styleHashes);
        return new ContentSecurityPolicy(hashes, styleFiles || other.styleFiles, dataImages || other.dataImages);
    }

    /** For a {@code meta} element, in which frame-ancestors has no meaning. */
    public String meta() {
        List<String> styles = new ArrayList<>(styleFiles ? List.of("'self'") : List.of());
        styles.addAll(styleHashes);
        String styleSource = styles.isEmpty() ? "" : "style-src " + String.join(" ", styles) + "; ";
        return "default-src 'none'; " + styleSource + rest();
    }

    /** For an HTTP header. */
    public String header() {
        return meta() + "; frame-ancestors 'none'";
    }

    /** For a header that goes with many pages: says nothing of styles, which each page's own policy restricts. */
    public String headerWithoutStyles() {
        return "script-src 'none'; object-src 'none'; connect-src 'none'; frame-src 'none'; worker-src 'none'; "
                + "media-src 'none'; " + rest() + "; frame-ancestors 'none'";
    }

    private String rest() {
        return "img-src 'self'" + (dataImages ? " data:" : "")
                + "; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
    }

    /** Of the element's text as the parser hands it on, with its line ends normalised. */
    private static String sha256(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(style.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
