package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its own content; templates know it as {@code page}.
 *
 * @param lang the page's language (BCP 47), for {@code html lang}
 * @param dir {@code ltr} or {@code rtl}
 * @param title for the window's title bar and for shared links
 * @param description what the page is about, for search engines and shared links
 * @param siteTitle the site's title in the page's language
 * @param publisher the publisher's name in the page's language
 * @param logo the site's picture, where it has one and the page can link to files
 * @param switchFirst whether the language switch comes before the publisher's name
 * @param paper the colour that the settings give to pages
 * @param paperDark the one for readers who want a dark page
 * @param home the cover's address, relative to the page
 * @param styles the stylesheet, to stand in the page itself
 * @param fonts the font files that the page needs at once
 * @param icon the sign in a browser's tab, as an address that holds it
 * @param manifest the address of the web app manifest; absent on the page that is shown at any depth
 * @param canonical the page's whole address, where the site has a base URL
 * @param alternates the same page in each language, with {@code x-default}
 * @param languages the language switch
 * @param feed the feed in the page's language
 * @param locale the language as Open Graph writes it: {@code ar}, {@code en_GB}
 * @param otherLocales the languages that the page can be had in besides
 * @param kind the Open Graph type: {@code website} or {@code article}
 * @param published the day on which what the page shows came out (ISO 8601)
 * @param card the picture that a shared link shows
 * @param structuredData schema.org's JSON-LD
 * @param hidden whether search engines are asked to leave the page out
 * @param strings the theme's words in the page's language, by key
 */
public record LayoutView(
        String lang,
        String dir,
        String title,
        String description,
        String siteTitle,
        String publisher,
        Optional<LogoView> logo,
        boolean switchFirst,
        Optional<String> paper,
        Optional<String> paperDark,
        String home,
        Html styles,
        List<String> fonts,
        String icon,
        Optional<String> manifest,
        Optional<String> canonical,
        List<AlternateView> alternates,
        List<LanguageView> languages,
        String feed,
        String locale,
        List<String> otherLocales,
        String kind,
        Optional<String> published,
        Optional<CardView> card,
        Optional<Html> structuredData,
        boolean hidden,
        Map<String, Object> strings) {

    /**
     * The site's picture, which stands in the place of the publisher's name.
     *
     * @param src its address, relative to the page
     * @param width in CSS pixels; with the height, it keeps the room free while the picture is loaded
     * @param height in CSS pixels
     * @param alternative what is read out and shown in its place: the publisher's name
     */
    public record LogoView(String src, int width, int height, String alternative) {}

    /**
     * One {@code link rel="alternate" hreflang}.
     *
     * @param hreflang the language (BCP 47), or {@code x-default}
     * @param href the page's whole address
     */
    public record AlternateView(String hreflang, String href) {}

    /**
     * One entry of the language switch: the language in its own name.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param name the language's name in itself
     * @param href this page in the language, or the list of explainers in it
     * @param current whether it is this page's own
     */
    public record LanguageView(String lang, String dir, String name, String href, boolean current) {}

    /**
     * A picture for shared links.
     *
     * @param href its whole address
     * @param width in pixels
     * @param height in pixels
     * @param alternative what it says
     */
    public record CardView(String href, int width, int height, String alternative) {}
}
