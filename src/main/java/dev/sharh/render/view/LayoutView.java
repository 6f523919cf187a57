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

    /** One {@code link rel="alternate" hreflang}. */
    public record AlternateView(String hreflang, String href) {}

    /** One entry of the language switch: the language in its own name. */
    public record LanguageView(String lang, String dir, String name, String href, boolean current) {}
}
