package dev.sharh.render.page;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frame of each page; its name in templates is {@code page}.
 *
 * @param lang the page's language (BCP 47), for {@code html lang}
 * @param dir {@code ltr} or {@code rtl}
 * @param title for the browser tab and for shared links
 * @param description what the page is about, for search engines and shared links
 * @param siteTitle the site's title in the page's language
 * @param publisher the publisher's name in the page's language
 * @param logo the logo, if the site has one and the page can link to files
 * @param switchFirst whether the language switch comes before the publisher's name
 * @param paper the background colour from the settings
 * @param paperDark the background colour of dark pages
 * @param home the cover's address, relative to the page
 * @param styles the style sheet, for a style element
 * @param fonts the font files to preload
 * @param assets the addresses of the files in {@code templates/assets}, by their paths in it: {@code page.assets["flag.svg"]}
 * @param icon the icon of the browser tab, as a data address
 * @param manifest the address of the web app manifest; absent on the page for unknown addresses
 * @param canonical the full address of the page, if the site has a base URL
 * @param alternates the same page in each language, with {@code x-default}
 * @param languages the language switch
 * @param headerMenu the links of the menu in the header
 * @param footerMenu the links of the menu in the footer
 * @param feed the feed in the page's language
 * @param feedInMenu whether the menu in the footer has a link to the feed
 * @param listFeed the feed of the topic whose explainers the page lists
 * @param locale the language and its territory in the form of Open Graph: {@code ar_EG}, {@code en_GB}
 * @param otherLocales the other languages of the page, in the same form
 * @param kind the Open Graph type: {@code website} or {@code article}
 * @param published the publication date (ISO 8601)
 * @param card the picture for shared links
 * @param structuredData schema.org's JSON-LD
 * @param hidden whether search engines must not list the page
 * @param strings the strings of the theme in the page's language, by key
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
        Map<String, String> assets,
        String icon,
        Optional<String> manifest,
        Optional<String> canonical,
        List<AlternateView> alternates,
        List<LanguageView> languages,
        List<MenuLinkView> headerMenu,
        List<MenuLinkView> footerMenu,
        String feed,
        boolean feedInMenu,
        Optional<String> listFeed,
        String locale,
        List<String> otherLocales,
        String kind,
        Optional<String> published,
        Optional<CardView> card,
        Optional<Html> structuredData,
        boolean hidden,
        Map<String, Object> strings) {

    /**
     * The logo, shown instead of the publisher's name.
     *
     * @param src its address, relative to the page
     * @param width in CSS pixels; width and height reserve the space while the picture loads
     * @param height in CSS pixels
     * @param alternative the alternative text: the publisher's name
     */
    public record LogoView(String src, int width, int height, String alternative) {}

    /**
     * One {@code link rel="alternate" hreflang}.
     *
     * @param hreflang the language (BCP 47), or {@code x-default}
     * @param href the full address of the page
     */
    public record AlternateView(String hreflang, String href) {}

    /**
     * One entry of the language switch: the language in its own name.
     *
     * @param lang the language (BCP 47), for {@code lang}
     * @param dir {@code ltr} or {@code rtl}
     * @param name the name of the language in this language
     * @param href this page in the language, or the list of explainers in it
     * @param current whether it is the language of this page
     */
    public record LanguageView(String lang, String dir, String name, String href, boolean current) {}

    /**
     * A link of a menu.
     *
     * @param href a page of the site, its feed, or an address outside of the site
     * @param text the text of the link
     * @param hreflang the language of the target (BCP 47), if it isn't that of this page
     * @param current whether it is this page
     */
    public record MenuLinkView(String href, Html text, Optional<String> hreflang, boolean current) {}

    /**
     * A picture for shared links.
     *
     * @param href its full address
     * @param width in pixels
     * @param height in pixels
     * @param alternative the alternative text
     */
    public record CardView(String href, int width, int height, String alternative) {}
}
