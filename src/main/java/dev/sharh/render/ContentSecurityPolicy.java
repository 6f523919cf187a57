package dev.sharh.render;

import dev.sharh.render.asset.StyleHashes;
import java.util.ArrayList;
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
    /** A policy that allows no styles and no images in pages. */
    public static final ContentSecurityPolicy NOTHING = new ContentSecurityPolicy(new TreeSet<>(), false, false);

    /** A style element is raw text up to its end tag (HTML, "Raw text elements"). */
    private static final Pattern STYLE = Pattern.compile("<style\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final String STYLE_END = "</style";

    private static final Pattern STYLE_FILE =
            Pattern.compile("<link\\b[^>]*\\brel=[\"']?[^\"'>]*\\bstylesheet\\b", Pattern.CASE_INSENSITIVE);

    private static final String DATA = "=\"data:";
    private static final Pattern CHARSET = Pattern.compile("<meta charset=[^>]*>\\n?", Pattern.CASE_INSENSITIVE);

    /** A page with its policy in it. */
    public record Policed(OutputFile page, ContentSecurityPolicy policy) {}

    /** What allows no more than two pages need. */
    public ContentSecurityPolicy and(ContentSecurityPolicy other) {
        TreeSet<String> hashes = new TreeSet<>(styleHashes);
        hashes.addAll(other.styleHashes);
        return new ContentSecurityPolicy(hashes, styleFiles || other.styleFiles, dataImages || other.dataImages);
    }

    /**
     * A finished page with its policy in its head; one without a charset stays as it is. Blanks at both ends of a style
     * go, as some programs hash it without them.
     */
    static Policed in(OutputFile page, StyleHashes known) {
        String html = page.text();
        TreeSet<String> hashes = new TreeSet<>();
        StringBuilder styled = new StringBuilder(html.length() + 512);
        int done = 0;
        for (int at = next(html, "<style", 0); at >= 0; at = next(html, "<style", Math.max(done, at + 1))) {
            Matcher style = STYLE.matcher(html).region(at, html.length());
            int end = style.lookingAt() ? next(html, STYLE_END, style.end()) : -1;
            if (end >= 0) {
                String css = html.substring(style.end(), end).strip();
                hashes.add("'sha256-" + known.of(css) + "'");
                styled.append(html, done, style.end()).append(css);
                done = end;
            }
        }
        styled.append(html, done, html.length());
        ContentSecurityPolicy policy = new ContentSecurityPolicy(hashes, hasStyleFile(html), hasDataImage(html));
        Matcher charset = CHARSET.matcher(styled);
        if (!charset.find()) {
            return new Policed(page, policy);
        }
        styled.insert(
                charset.end(), "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy.meta() + "\">\n");
        return new Policed(page.withBeginning(styled.toString()), policy);
    }

    private static boolean hasStyleFile(String html) {
        for (int at = next(html, "<link", 0); at >= 0; at = next(html, "<link", at + 1)) {
            if (STYLE_FILE.matcher(html).region(at, html.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDataImage(String html) {
        for (int at = next(html, DATA, 0); at >= 0; at = next(html, DATA, at + 1)) {
            if (html.regionMatches(true, at - 4, "href", 0, 4) || html.regionMatches(true, at - 3, "src", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /** Where a word of markup comes next, in whichever case; its first character has none. */
    private static int next(String html, String word, int from) {
        int at = html.indexOf(word.charAt(0), from);
        while (at >= 0 && !html.regionMatches(true, at, word, 0, word.length())) {
            at = html.indexOf(word.charAt(0), at + 1);
        }
        return at;
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
        return "script-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; " + "media-src 'none'; "
                + rest() + "; frame-ancestors 'none'";
    }

    /** No page fetches anything; but tools that test a page read the site's {@code robots.txt} from within it. */
    private String rest() {
        return "connect-src 'self'; img-src 'self'" + (dataImages ? " data:" : "")
                + "; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
    }
}
