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
        TOPIC,
        FEED,
        URL
    }

    /**
     * A link of a menu.
     *
     * @param target the slug of a page or a topic, or an address outside of the site
     * @param name the text of the link, if it isn't that of the target
     */
    public record Item(Kind kind, Located<String> target, Optional<LocalizedText> name) {
        /** Returns whether the link leads to this page or topic. */
        public boolean leadsTo(Kind other, String slug) {
            return kind == other && target.value().equals(slug);
        }
    }

    public Stream<Item> items() {
        return Stream.concat(header.stream(), footer.stream());
    }

    /** Returns the links of one menu. */
    public List<Item> of(boolean footerMenu) {
        return footerMenu ? footer : header;
    }

    /** Returns whether a topic is in a menu. */
    public boolean show(Topic topic) {
        return items().anyMatch(item -> item.leadsTo(Kind.TOPIC, topic.slug().value()));
    }

    /** Returns whether a page is in a menu of any language. */
    public boolean show(StaticPage page) {
        return items().anyMatch(item -> item.leadsTo(Kind.PAGE, page.slug()))
                || page.editions().stream()
                        .anyMatch(edition -> edition.frontMatter().menu().isPresent());
    }
}
