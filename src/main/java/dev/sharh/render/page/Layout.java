package dev.sharh.render.page;

import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Assets;
import dev.sharh.render.asset.Fonts;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.LayoutView.AlternateView;
import dev.sharh.render.page.LayoutView.CardView;
import dev.sharh.render.page.LayoutView.LanguageView;
import dev.sharh.render.page.LayoutView.LogoView;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frame of a page: metadata, styles and navigation. Renders a page with its frame. */
final class Layout {
    private static final int MAX_TITLE_LENGTH = 200;

    private final Rendering rendering;
    private final SiteLanguage language;
    private final Address address;

    private String title = "";
    private String description = "";
    private Translations translations = Translations.NONE;
    private Optional<Html> structuredData = Optional.empty();
    private String kind = "website";
    private Optional<LocalDate> published = Optional.empty();
    private Optional<CardView> card = Optional.empty();
    private Styles.Kind styles = Styles.Kind.LIST;
    private String pageStyle = "";
    private boolean hidden;
    private boolean anyDepth;
    private Address canonical;
    private boolean inAllLanguages;
    private List<Language> passages = List.of();
    private Translations elsewhere = Translations.NONE;
    private Optional<Address> listFeed = Optional.empty();

    Layout(Rendering rendering, SiteLanguage language, Address address) {
        this.rendering = rendering;
        this.language = language;
        this.address = address;
        this.canonical = address;
    }

    Layout title(String text) {
        title = shortened(text);
        return this;
    }

    /** Browser tabs and shared links show one line. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_TITLE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_TITLE_LENGTH))
                                .stripTrailing() + "…";
    }

    Layout description(String text) {
        description = text;
        return this;
    }

    /** The addresses of the page in all languages. */
    Layout translations(Translations value) {
        translations = value;
        return this;
    }

    /** The pages to which the language switch leads where the page has no translation. */
    Layout elsewhere(Translations value) {
        elsewhere = value;
        return this;
    }

    /** The feed of the explainers that the page lists. */
    Layout listFeed(Optional<Address> feed) {
        listFeed = feed;
        return this;
    }

    Layout article(Optional<Html> data) {
        kind = "article";
        return structuredData(data);
    }

    Layout structuredData(Optional<Html> data) {
        structuredData = data;
        return this;
    }

    /** The day of publication. */
    Layout published(Optional<LocalDate> day) {
        published = day;
        return this;
    }

    /** The picture for shared links. */
    Layout card(Optional<CardView> picture) {
        card = picture;
        return this;
    }

    /** The stylesheet of the page. */
    Layout styled(Styles.Kind kind) {
        styles = kind;
        return this;
    }

    /** Styles of this page only. */
    Layout extraStyles(String css) {
        pageStyle = css;
        return this;
    }

    Layout hidden(boolean value) {
        hidden = value;
        return this;
    }

    /** The page is shown at addresses of any depth and has no relative links to files. */
    Layout atAnyDepth() {
        anyDepth = true;
        return this;
    }

    /** The page is a copy of another one, which search engines should show instead. */
    Layout canonicalAt(Address original) {
        canonical = original;
        return this;
    }

    /** The page has texts in all languages of the site and needs the fonts for them. */
    Layout inAllLanguages() {
        inAllLanguages = true;
        return this;
    }

    /** The page has hidden passages in other languages. */
    Layout passages(List<Language> languages) {
        passages = List.copyOf(languages);
        return this;
    }

    /** Renders the page. If its letters need other fonts than usual, it is rendered again, because their rules come first. */
    OutputFile print(String template, Object view) {
        Fonts usual = fonts().usual();
        OutputFile page = page(template, view, usual);
        Fonts needed = fonts().needed(CodePoints.in(page.text()));
        return needed.equals(usual) ? page : page(template, view, needed);
    }

    private OutputFile page(String template, Object view, Fonts fonts) {
        return rendering.templates().page(address.path(), template, Map.of("page", view(fonts), "view", view));
    }

    private Fonts fonts() {
        List<Language> texts = inAllLanguages ? rendering.site().settings().languages() : List.of(language.language());
        return anyDepth ? Fonts.NONE : rendering.assets().fonts().serving(texts, passages);
    }

    LayoutView view() {
        return view(fonts().usual());
    }

    private LayoutView view(Fonts fonts) {
        SiteSettings settings = rendering.site().settings();
        Optional<URI> baseUrl = settings.baseUrl();
        MenuLinks menus = new MenuLinks(rendering, language, address);
        return new LayoutView(
                language.tag(),
                language.direction().attribute(),
                plain(title),
                plain(description),
                text(settings.title().in(language.language())),
                publisher(),
                rendering.assets().logo().filter(logo -> !anyDepth).map(this::logo),
                settings.theme().switchFirst(),
                settings.theme().colour("paper"),
                settings.theme().colour("paperDark"),
                address.to(Address.COVER),
                new Html(rendering.assets().styles().fontRules(fonts, address)
                        + rendering.assets().styles().of(styles, linking()).markup()
                        + pageStyle),
                fonts.first(language.language()).stream()
                        .map(font -> address.to(font.address()))
                        .toList(),
                rendering.assets().links(linking()),
                rendering.assets().iconUrl(),
                linking().map(page -> page.to(Address.manifest(language.language()))),
                baseUrl.filter(url -> !hidden || !canonical.equals(address)).map(canonical::at),
                alternates(baseUrl, settings.defaultLanguage()),
                switchTo(),
                menus.links(false),
                menus.links(true),
                address.to(Address.feed(language.language())),
                menus.hasFeed(true),
                listFeed.map(address::to),
                language.locale(),
                otherLocales(),
                kind,
                published.map(LocalDate::toString),
                card,
                structuredData,
                hidden,
                language.strings().tree());
    }

    private String plain(String text) {
        return rendering.isolation(language).plain(text);
    }

    /** The page from which relative links to files lead. */
    private Optional<Address> linking() {
        return Optional.of(address).filter(page -> !anyDepth);
    }

    private List<String> otherLocales() {
        return translations.byLanguage().stream()
                .filter(entry -> !entry.getValue().equals(address))
                .map(entry -> rendering.language(entry.getKey()).locale())
                .toList();
    }

    private String publisher() {
        return text(rendering.site().settings().publisher().in(language.language()));
    }

    private LogoView logo(Assets.LogoFile logo) {
        return new LogoView(address.to(logo.asset().address()), logo.width(), logo.height(), publisher());
    }

    /** Links of hreflang must be mutual: only a page that is one of the translations has them. */
    private List<AlternateView> alternates(Optional<URI> baseUrl, Language first) {
        return hidden
                        || !translations.contains(address)
                        || translations.byLanguage().size() == 1
                ? List.of()
                : translations.alternates(baseUrl, first);
    }

    /** Links to this page in each language of the site, or to the list of explainers if the page has no such translation. */
    private List<LanguageView> switchTo() {
        List<LanguageView> views = new ArrayList<>();
        for (SiteLanguage other : rendering.languages()) {
            Address target = translations
                    .in(other.language())
                    .or(() -> elsewhere.in(other.language()))
                    .orElseGet(() -> Address.list(other.language()));
            views.add(new LanguageView(
                    other.tag(),
                    other.direction().attribute(),
                    name(other),
                    address.to(target),
                    target.equals(address)));
        }
        return views;
    }

    /** The name of a language; if the page has no translation into it, in words that say so. */
    private String name(SiteLanguage other) {
        boolean missing = !translations.byLanguage().isEmpty()
                && styles != Styles.Kind.LIST
                && translations.in(other.language()).isEmpty();
        return missing
                ? other.strings().get("page.untranslated", Map.of("language", other.autonym()))
                : other.autonym();
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    /**
     * The addresses of one page in several languages.
     *
     * @param byLanguage in the order of the site
     */
    record Translations(List<Map.Entry<Language, Address>> byLanguage) {
        static final Translations NONE = new Translations(List.of());

        Translations {
            byLanguage = List.copyOf(byLanguage);
        }

        Optional<Address> in(Language language) {
            return byLanguage.stream()
                    .filter(entry -> entry.getKey().equals(language))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        boolean contains(Address address) {
            return byLanguage.stream().anyMatch(entry -> entry.getValue().path().equals(address.path()));
        }

        /** Returns the links of {@code hreflang}; {@code x-default} is the page in the site's first language. */
        List<AlternateView> alternates(Optional<URI> baseUrl, Language first) {
            if (baseUrl.isEmpty() || byLanguage.isEmpty()) {
                return List.of();
            }
            List<AlternateView> views = new ArrayList<>();
            for (Map.Entry<Language, Address> entry : byLanguage) {
                views.add(
                        new AlternateView(entry.getKey().tag(), entry.getValue().at(baseUrl.get())));
            }
            Address fallback = in(first).orElse(byLanguage.get(0).getValue());
            views.add(new AlternateView("x-default", fallback.at(baseUrl.get())));
            return views;
        }
    }
}
