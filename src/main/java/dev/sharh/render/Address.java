package dev.sharh.render;

import dev.sharh.language.Language;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of a file of the site.
 *
 * @param path the path relative to the folder of the site: {@code en/withdrawal/index.html}
 */
public record Address(String path) {
    private static final String INDEX = "index.html";

    public static final Address COVER = new Address(INDEX);

    /** The list of all explainers in a language. */
    public static Address list(Language language) {
        return list(language, "", 1);
    }

    /** The list of the explainers of a topic. */
    public static Address topic(Language language, String slug) {
        return list(language, "topics/" + slug + "/", 1);
    }

    /**
     * A page of a list.
     *
     * @param folder below the folder of the language, with a slash at its end; empty for the list of all explainers
     * @param number counted from 1
     */
    public static Address list(Language language, String folder, int number) {
        String page = number == 1 ? "" : "page/" + number + "/";
        return new Address(language.tag() + "/" + folder + page + INDEX);
    }

    /** The feed of all explainers in a language. */
    public static Address feed(Language language) {
        return feed(language, "");
    }

    /**
     * The feed of the explainers of a list.
     *
     * @param folder that of the list
     */
    public static Address feed(Language language, String folder) {
        return new Address(language.tag() + "/" + folder + "feed.xml");
    }

    public static Address manifest(Language language) {
        return new Address(language.tag() + "/site.webmanifest");
    }

    /** An edition of an explainer, or a page of the site. */
    public static Address edition(Language language, String slug) {
        return new Address(language.tag() + "/" + slug + "/" + INDEX);
    }

    /** The picture for shared links to an edition. */
    public static Address card(Language language, String slug) {
        return new Address(language.tag() + "/" + slug + "/card.png");
    }

    /** The picture for shared links to the cover and to the list in a language. */
    public static Address card(Language language) {
        return new Address(language.tag() + "/card.png");
    }

    public static Address sideBySide(String slug) {
        return new Address(slug + "/" + INDEX);
    }

    /** The article beside a summary in another language than that of the first summary. */
    public static Address sideBySide(String slug, Language language) {
        return new Address(slug + "/" + language.tag() + "/" + INDEX);
    }

    /** The timeline of an edition alone, to be shown in a frame on other sites. */
    public static Address timeline(Language language, String slug) {
        return new Address(language.tag() + "/" + slug + "/timeline/" + INDEX);
    }

    /** Returns whether pages of other sites may show a page in a frame. */
    public static boolean mayBeFramed(String path) {
        return path.matches("[^/]+/[^/]+/timeline/" + INDEX);
    }

    /** Returns the relative link from this page to another file; it works in any folder of a host and from disk. */
    public String to(Address other) {
        return root() + other.path;
    }

    /** Returns the relative path from this page to the folder of the site: empty, or {@code ../../}. */
    public String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** Returns the URL of the page, percent-encoded (RFC 3986). */
    public String at(URI baseUrl) {
        String pretty = path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
        try {
            return baseUrl.resolve(new URI(null, null, "./" + pretty, null))
                    .normalize()
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
