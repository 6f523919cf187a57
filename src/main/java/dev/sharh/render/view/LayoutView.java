package dev.sharh.render.view;

import dev.sharh.render.Html;
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
 * @param home the cover's address, relative to the page
 * @param stylesheet the stylesheet's address, relative to the page
 * @param style styles of its own, on the one page that is shown at any depth and so can't link to any file
 * @param pageStyle styles that only this page needs
 * @param icon the address of the sign in a browser's tab
 * @param canonical the page's whole address, where the site has a base URL
 * @param alternates the same page in each language, with {@code x-default}
 * @param languages the language switch
 * @param feed the feed in the page's language
 * @param locale the language as Open Graph writes it: {@code ar}, {@code en_GB}
 * @param kind the Open Graph type: {@code website} or {@code article}
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
        String home,
        String stylesheet,
        Optional<Html> style,
        Optional<Html> pageStyle,
        String icon,
        Optional<String> canonical,
        List<AlternateView> alternates,
        List<LanguageView> languages,
        String feed,
        String locale,
        String kind,
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
}
