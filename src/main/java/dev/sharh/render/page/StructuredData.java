package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.Json;
import dev.sharh.render.html.Html;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDateTime;
import dev.sharh.time.Qualification;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Metadata of an edition for search engines, as JSON-LD with the vocabulary of schema.org. */
record StructuredData(SiteSettings settings, Explainer explainer, URI baseUrl) {
    /** Returns the JSON, with escapes for characters that could end the script element (HTML, "Restrictions for contents of script elements"). */
    Html json(Edition edition) {
        return new Html(Json.write(article(edition))
                .replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("&", "\\u0026"));
    }

    private Map<String, Object> article(Edition edition) {
        Map<String, Object> article = Json.object("@context", "https://schema.org");
        article.putAll(identity(edition));
        article.putAll(Json.object(
                "description", Explainers.description(edition),
                "mainEntityOfPage", address(edition),
                "datePublished", explainer.published(edition).map(LocalDate::toString),
                "dateModified", explainer.updated(edition).map(LocalDate::toString),
                "publisher",
                        Json.object(
                                "@type",
                                "Organization",
                                "name",
                                settings.publisher().in(edition.language()).orElse(""))));
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
        article.putAll(
                Json.object("mentions", TimelineFiles.rows(explainer).map(timeline -> events(timeline, edition))));
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

    private String address(Edition edition) {
        return Explainers.address(explainer, edition).at(baseUrl);
    }

    private Map<String, Object> events(Timeline timeline, Edition edition) {
        List<Event> events = timeline.events();
        return Json.object(
                "@type", "ItemList",
                "name", timeline.title().in(edition.language()).orElse(""),
                "itemListElement",
                        IntStream.range(0, events.size())
                                .mapToObj(i -> Json.object(
                                        "@type",
                                        "ListItem",
                                        "position",
                                        i + 1,
                                        "item",
                                        event(events.get(i), edition.language(), address(edition))))
                                .toList());
    }

    private static Map<String, Object> event(Event event, Language language, String page) {
        return Json.object(
                "@type", "Event",
                "name", event.title().in(language).orElse(""),
                "url", page + "#" + event.anchor(),
                "startDate", iso(event.date().value()),
                "eventStatus", status(event.status().value()).map(status -> "https://schema.org/" + status));
    }

    /** schema.org allows dates of ISO 8601 without the extensions of EDTF. */
    private static Optional<String> iso(Edtf date) {
        boolean plain = date instanceof EdtfDateTime
                || (date instanceof EdtfDate day
                        && day.qualification() == Qualification.NONE
                        && date.toString().indexOf('X') < 0);
        return Optional.of(date.toString()).filter(text -> plain);
    }

    private static Optional<String> status(Status status) {
        return switch (status) {
            case HAPPENED -> Optional.empty();
            case PLANNED -> Optional.of("EventScheduled");
            case POSTPONED -> Optional.of("EventPostponed");
            case CANCELLED -> Optional.of("EventCancelled");
        };
    }
}
