package dev.sharh.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The links in the header and the footer of each page, as {@code site.yaml} lists them. */
public record Menus(List<Item> header, List<Item> footer) {
    public static final Menus NONE = new Menus(List.of(), List.of());

    public Menus {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
    }

    /** What a link of a menu leads to. */
    public enum Kind {
        PAGE,
        FEED,
        URL
    }

    /**
     * A link of a menu.
     *
     * @param target the slug of a page, or an address outside of the site
     * @param name the text of the link, if it isn't that of the target
     */
    public record Item(Kind kind, Located<String> target, Optional<LocalizedText> name) {
        boolean isPage(String slug) {
            return kind == Kind.PAGE && target.value().equals(slug);
        }
    }

    public Stream<Item> items() {
        return Stream.concat(header.stream(), footer.stream());
    }

    /** Returns the links of one menu. */
    public List<Item> of(boolean footerMenu) {
        return footerMenu ? footer : header;
    }

    /** Returns whether a page is in a menu of any language. */
    public boolean show(StaticPage page) {
        return items().anyMatch(item -> item.isPage(page.slug()))
                || page.editions().stream()
                        .anyMatch(edition -> edition.frontMatter().menu().isPresent());
    }
}
