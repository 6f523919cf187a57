package dev.sharh.render;

import dev.sharh.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may load (W3C, Content Security Policy Level 3): images, fonts, stylesheets and a manifest of its own site,
 * and the styles that it contains, by their hashes. No script runs.
 *
 * @param styleHashes the hashes of the page's style elements, as {@code 'sha256-…'}
 * @param styleFiles whether the page loads stylesheets from files of the site
 * @param dataImages whether the page has images in {@code data:} URLs
 */
public record ContentSecurityPolicy(SortedSet<String> styleHashes, boolean styleFiles, boolean dataImages) {
    /** The policy of a page without styles and without {@code data:} images. */
    public static final ContentSecurityPolicy NOTHING = new ContentSecurityPolicy(new TreeSet<>(), false, false);

    /** A style element contains raw text up to its end tag (HTML, "Raw text elements"). */
    private static final Pattern STYLE = Pattern.compile("<style\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final String STYLE_END = "</style";

    private static final Pattern STYLE_FILE =
            Pattern.compile("<link\\b[^>]*\\brel=[\"']?[^\"'>]*\\bstylesheet\\b", Pattern.CASE_INSENSITIVE);

    private static final String DATA = "=\"data:";
    private static final Pattern CHARSET = Pattern.compile("<meta charset=[^>]*>\\n?", Pattern.CASE_INSENSITIVE);

    /** A page that contains its policy. */
    public record PageWithPolicy(OutputFile page, ContentSecurityPolicy policy) {}

    /** Returns the policy that allows what either policy allows. */
    public ContentSecurityPolicy and(ContentSecurityPolicy other) {
        TreeSet<String> hashes = new TreeSet<>(styleHashes);
        hashes.addAll(other.styleHashes);
        return new ContentSecurityPolicy(hashes, styleFiles || other.styleFiles, dataImages || other.dataImages);
    }

    /**
     * Adds the policy of a page to its head, after the charset; a page without a charset stays as it is. Blanks at both ends of
     * a style are removed, because some programs compute the hash without them.
     */
    static PageWithPolicy addTo(OutputFile page, StyleHashes known) {
        String html = page.text();
        TreeSet<String> hashes = new TreeSet<>();
        boolean styleFiles = false;
        StringBuilder styled = new StringBuilder(html.length() + 512);
        int done = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(done, at + 1))) {
            styleFiles |= begins(html, at, "<link")
                    && STYLE_FILE.matcher(html).region(at, html.length()).lookingAt();
            if (begins(html, at, "<style")) {
                Matcher style = STYLE.matcher(html).region(at, html.length());
                int end = style.lookingAt() ? next(html, STYLE_END, style.end()) : -1;
                if (end >= 0) {
                    String css = html.substring(style.end(), end).strip();
                    hashes.add("'sha256-" + known.of(css) + "'");
                    styled.append(html, done, style.end()).append(css);
                    done = end;
                }
            }
        }
        styled.append(html, done, html.length());
        ContentSecurityPolicy policy = new ContentSecurityPolicy(hashes, styleFiles, hasDataImage(html));
        Matcher charset = CHARSET.matcher(styled);
        if (!charset.find()) {
            return new PageWithPolicy(page, policy);
        }
        styled.insert(
                charset.end(), "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy.value() + "\">\n");
        return new PageWithPolicy(page.withBeginning(styled.toString()), policy);
    }

    private static boolean hasDataImage(String html) {
        for (int at = next(html, DATA, 0); at >= 0; at = next(html, DATA, at + 1)) {
            if (html.regionMatches(true, at - 4, "href", 0, 4) || html.regionMatches(true, at - 3, "src", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a word of markup is next, in upper or lower case, or -1. A regular expression takes several times as long. */
    private static int next(String html, String word, int from) {
        int at = html.indexOf(word.charAt(0), from);
        while (at >= 0 && !begins(html, at, word)) {
            at = html.indexOf(word.charAt(0), at + 1);
        }
        return at;
    }

    private static boolean begins(String html, int at, String word) {
        return html.regionMatches(true, at, word, 0, word.length());
    }

    /**
     * Returns the policy for a {@code meta} element or a header. It doesn't have {@code frame-ancestors}, which is not allowed in
     * the element and differs between pages in headers.
     */
    public String value() {
        List<String> styles = new ArrayList<>(styleFiles ? List.of("'self'") : List.of());
        styles.addAll(styleHashes);
        String styleSource = styles.isEmpty() ? "" : "style-src " + String.join(" ", styles) + "; ";
        return "default-src 'none'; " + styleSource + rest();
    }

    /** Returns the policy for the header of many pages, without styles: the policy in each page restricts them. */
    public String withoutStyles() {
        return "script-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; media-src 'none'; " + rest();
    }

    /** The pages fetch nothing; {@code connect-src} is for tools that test a page and read {@code robots.txt} from it. */
    private String rest() {
        return "connect-src 'self'; img-src 'self'" + (dataImages ? " data:" : "")
                + "; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
    }

    /** Computes the hashes of styles, and keeps them, because most pages have the same styles. */
    public static final class StyleHashes {
        /** A limit for themes that write other styles into each page. */
        private static final int MAX_KEPT = 100;

        private final Map<String, String> kept = new ConcurrentHashMap<>();

        /** Returns the SHA-256 of a style in Base64. */
        String of(String style) {
            return kept.size() < MAX_KEPT
                    ? kept.computeIfAbsent(style, StyleHashes::hash)
                    : Optional.ofNullable(kept.get(style)).orElseGet(() -> hash(style));
        }

        /** Browsers hash the text with normalised line ends. */
        private static String hash(String style) {
            String text = style.replace("\r\n", "\n").replace('\r', '\n');
            return Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
