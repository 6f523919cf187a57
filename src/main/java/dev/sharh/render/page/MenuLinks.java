package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter.MenuPlace;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Menus.Item;
import dev.sharh.model.Menus.Kind;
import dev.sharh.model.StaticPage;
import dev.sharh.render.Address;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.LayoutView.MenuLinkView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The links of the menus on a page. */
record MenuLinks(Rendering rendering, SiteLanguage language, Address from) {
    /** Returns the links that the settings list, then those of the pages that choose this menu. */
    List<MenuLinkView> links(boolean footer) {
        List<Item> items = rendering.site().settings().menus().of(footer);
        return Stream.concat(
                        items.stream().flatMap(item -> link(item).stream()),
                        choosing(footer)
                                .filter(page -> items.stream().noneMatch(item -> item.leadsTo(Kind.PAGE, page.slug())))
                                .map(page -> link(page, page.title())))
                .toList();
    }

    /** Returns whether a menu has a link to the feed. */
    boolean hasFeed(boolean footer) {
        return rendering.site().settings().menus().of(footer).stream().anyMatch(item -> item.kind() == Kind.FEED);
    }

    private Stream<StaticPage> choosing(boolean footer) {
        Comparator<StaticPage> byOrder =
                Comparator.comparing(page -> place(page).map(MenuPlace::order).orElse(0));
        return rendering.site().pages().stream()
                .filter(page ->
                        place(page).filter(place -> place.footer() == footer).isPresent())
                .sorted(byOrder.thenComparing(StaticPage::slug));
    }

    private Optional<MenuPlace> place(StaticPage page) {
        return page.edition(language.language())
                .flatMap(edition -> edition.frontMatter().menu());
    }

    /** The link of an entry; empty for a page or a topic that doesn't exist, which is an error. */
    private Optional<MenuLinkView> link(Item item) {
        BidiIsolator isolation = rendering.isolation(language);
        return switch (item.kind()) {
            case PAGE ->
                rendering
                        .site()
                        .page(item.target().value())
                        .map(page -> link(page, item.name().orElseGet(page::title)));
            case TOPIC ->
                rendering.site().glossary().topic(item.target().value()).map(topic -> {
                    Address address =
                            Address.topic(language.language(), topic.slug().value());
                    return new MenuLinkView(
                            from.to(address),
                            isolation.html(item.name().orElse(topic.name())),
                            Optional.empty(),
                            address.equals(from));
                });
            case FEED ->
                Optional.of(new MenuLinkView(
                        from.to(Address.feed(language.language())),
                        item.name()
                                .map(isolation::html)
                                .orElseGet(() ->
                                        new Html(Html.escape(language.strings().get("page.feed")))),
                        Optional.empty(),
                        false));
            case URL ->
                item.name()
                        .map(name ->
                                new MenuLinkView(item.target().value(), isolation.html(name), Optional.empty(), false));
        };
    }

    /** A page without a text in the language of this one is linked in the first language that it has. */
    private MenuLinkView link(StaticPage page, LocalizedText name) {
        Edition edition = page.edition(language.language())
                .orElseGet(() -> page.editions().get(0));
        Address address = Explainers.address(page, edition);
        return new MenuLinkView(
                from.to(address),
                rendering.isolation(language).html(name),
                Optional.of(edition.language())
                        .filter(other -> !other.equals(language.language()))
                        .map(Language::tag),
                address.equals(from));
    }
}
