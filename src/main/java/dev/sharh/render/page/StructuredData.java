package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.StaticPage;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.Json;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Asset;
import dev.sharh.render.asset.Assets;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.LayoutView.CardView;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Metadata of a page for search engines, as JSON-LD with the vocabulary of schema.org. */
record StructuredData(Rendering rendering, Explainer explainer, URI baseUrl) {
    /** Pages with a type of their own, by their slugs. */
    private static final Map<String, String> PAGE_TYPES = Map.of("about", "AboutPage", "contact", "ContactPage");

    /** Returns the JSON, with escapes for characters that could end the script element (HTML, "Restrictions for contents of script elements"). */
    Html json(Edition edition) {
        return html(article(edition));
    }

    /** Returns the JSON for a page of the site. */
    static Html page(Rendering rendering, StaticPage page, Edition edition, URI baseUrl) {
        String address = Explainers.address(page, edition).at(baseUrl);
        Optional<String> site = rendering.site().settings().title().in(edition.language());
        return html(Json.object(
                "@context", "https://schema.org",
                "@type", PAGE_TYPES.getOrDefault(page.slug(), "WebPage"),
                "@id", address,
                "url", address,
                "name", edition.title(),
                "description", Explainers.description(edition),
                "inLanguage", edition.language().tag(),
                "isPartOf",
                        site.map(name ->
                                Json.object("@type", "WebSite", "name", name, "url", Address.COVER.at(baseUrl))),
                "publisher", publisher(rendering, edition, baseUrl)));
    }

    private static Html html(Map<String, Object> data) {
        return new Html(
                Json.write(data).replace("<", "\\u003C").replace(">", "\\u003E").replace("&", "\\u0026"));
    }

    private Map<String, Object> article(Edition edition) {
        Map<String, Object> article = Json.object("@context", "https://schema.org");
        article.putAll(identity(edition));
        article.putAll(Json.object(
                "description", Explainers.description(edition),
                "image", image(edition),
                "mainEntityOfPage", address(edition),
                "datePublished", explainer.published(edition).map(LocalDate::toString),
                "dateModified",
                        explainer
                                .updated(edition)
                                .or(() -> explainer.published(edition))
                                .map(LocalDate::toString),
                "author", persons(explainer.source().frontMatter().authors(), edition),
                "editor", persons(edition.frontMatter().curators(), edition),
                "keywords", keywords(edition),
                "correction", corrections(edition),
                "publisher", publisher(rendering, edition, baseUrl)));
        List<Map<String, Object>> source = List.of(identity(explainer.source()));
        article.putAll(
                edition.isSource()
                        ? Json.object(
                                "workTranslation",
                                explainer.summaries().stream()
                                        .map(this::identity)
                                        .toList(),
                                "citation",
                                edition.frontMatter()
                                        .source()
                                        .map(work -> Json.object(
                                                "@type", "CreativeWork", "name", work.name(), "url", work.url())))
                        : Json.object("translationOfWork", source, "citation", source));
        article.putAll(Json.object(
                "mentions",
                TimelineFiles.rows(explainer)
                        .map(timeline -> events(timeline, rendering.language(edition.language()), address(edition)))));
        return article;
    }

    private Map<String, Object> identity(Edition edition) {
        return Json.object(
                "@type", edition.isSource() ? "NewsArticle" : "Article",
                "@id", address(edition),
                "url", address(edition),
                "headline", edition.title(),
                "inLanguage", edition.language().tag());
    }

    private Optional<List<Map<String, Object>>> persons(List<FrontMatter.Person> persons, Edition edition) {
        BidiIsolator isolation = isolation(edition);
        return Optional.of(persons.stream()
                        .map(person -> Json.object(
                                "@type", "Person",
                                "name", isolation.plain(person.name()),
                                "jobTitle", person.role().map(isolation::plain),
                                "url", person.url()))
                        .toList())
                .filter(all -> !all.isEmpty());
    }

    private static Optional<List<Map<String, Object>>> corrections(Edition edition) {
        return Optional.of(edition.frontMatter().corrections().stream()
                        .map(correction -> Json.object(
                                "@type", "CorrectionComment",
                                "text", correction.text().text(),
                                "datePublished", correction.date().toString()))
                        .toList())
                .filter(all -> !all.isEmpty());
    }

    private Optional<List<String>> keywords(Edition edition) {
        return Optional.of(rendering
                        .site()
                        .glossary()
                        .topics(explainer)
                        .map(topic -> isolation(edition).plain(topic.name()))
                        .toList())
                .filter(all -> !all.isEmpty());
    }

    private BidiIsolator isolation(Edition edition) {
        return rendering.isolation(rendering.language(edition.language()));
    }

    private String address(Edition edition) {
        return Explainers.address(explainer, edition).at(baseUrl);
    }

    private static Optional<Map<String, Object>> publisher(Rendering rendering, Edition edition, URI baseUrl) {
        return rendering
                .site()
                .settings()
                .publisher()
                .in(edition.language())
                .map(name -> Json.object(
                        "@type",
                        "Organization",
                        "name",
                        name,
                        "url",
                        Address.COVER.at(baseUrl),
                        "logo",
                        logo(rendering).address().at(baseUrl)));
    }

    private static Asset logo(Rendering rendering) {
        return rendering
                .assets()
                .logo()
                .map(Assets.LogoFile::asset)
                .orElse(rendering.assets().icon());
    }

    private Optional<String> image(Edition edition) {
        return CardFiles.view(rendering.site(), explainer, edition).map(CardView::href);
    }

    /**
     * The events as named things, because search engines accept an {@code Event} only with a place and a start (Google, "Event
     * structured data").
     */
    private static List<Map<String, Object>> events(Timeline timeline, SiteLanguage language, String page) {
        return timeline.events().stream()
                .map(event -> Json.object(
                        "@type",
                        "Thing",
                        "name",
                        event.title().in(language.language()).orElse(""),
                        "description",
                        language.dates()
                                .write(event.date().value(), event.status().value() != Status.HAPPENED)
                                .text(),
                        "url",
                        page + "#" + event.anchor()))
                .toList();
    }
}
