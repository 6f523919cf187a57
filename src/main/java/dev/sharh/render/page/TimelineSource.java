package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.render.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A timeline as JSON with the keys of {@code timeline.yaml}.
 *
 * @param languages those of the explainer's editions and their shorter tags
 */
record TimelineSource(Set<Language> languages) {
    static Map<String, Object> of(List<Language> editions, Timeline timeline) {
        Set<Language> languages = editions.stream()
                .flatMap(language -> Stream.concat(Stream.of(language), language.fallbacks().stream()))
                .collect(Collectors.toSet());
        return new TimelineSource(languages).of(timeline);
    }

    private Map<String, Object> of(Timeline timeline) {
        return Json.object(
                "title", text(timeline.title()),
                "asOf", timeline.asOf().map(LocalDate::toString),
                "figures",
                        present(timeline.figures().stream().map(this::keyFigure).toList()),
                "eras",
                        present(timeline.eras().stream()
                                .map(era ->
                                        Json.object("date", era.date().value().toString(), "title", text(era.title())))
                                .toList()),
                "events", timeline.events().stream().map(this::event).toList());
    }

    private Map<String, Object> keyFigure(Timeline.KeyFigure figure) {
        Map<String, Object> object = figure(figure.figure());
        object.put("label", text(figure.label()));
        cites(figure.cites()).ifPresent(cites -> object.put("cites", cites));
        return object;
    }

    private Map<String, Object> event(Event event) {
        return Json.object(
                "id", event.id().value(),
                "date", event.date().value().toString(),
                "status", event.status().value().word(),
                "title", text(event.title()),
                "text", event.text().map(this::text),
                "cites", cites(event.cites()),
                "inferred", event.inferred().map(this::text),
                "figure", event.figure().map(this::figure),
                "media", event.media().map(this::media),
                "history",
                        present(event.promise().history().stream()
                                .map(earlier -> Json.object(
                                        "date",
                                        earlier.date().value().toString(),
                                        "asOf",
                                        earlier.asOf().map(day -> day.value().toString())))
                                .toList()),
                "outcome",
                        event.promise()
                                .outcome()
                                .map(outcome -> Json.object(
                                        "status",
                                        outcome.ending().value().word(),
                                        "date",
                                        outcome.date().map(date -> date.value().toString()))));
    }

    private Map<String, Object> media(Event.Media media) {
        return Json.object(
                "image", media.image().value(),
                "alt", text(media.alt()),
                "caption", media.caption().map(this::text),
                "credit", media.credit().map(this::text),
                "video", media.video().map(Located::value));
    }

    private Map<String, Object> figure(Figure figure) {
        return Json.object("value", figure.value().value(), "unit", text(figure.unit()));
    }

    private static Optional<List<?>> cites(List<Located<String>> cites) {
        return present(cites.stream().map(Located::value).toList());
    }

    private static Optional<List<?>> present(List<?> list) {
        return Optional.<List<?>>of(list).filter(each -> !each.isEmpty());
    }

    private Map<String, String> text(LocalizedText text) {
        Map<String, String> byTag = new TreeMap<>();
        text.byLanguage().forEach((language, written) -> {
            if (languages.contains(language)) {
                byTag.put(language.tag(), written.text());
            }
        });
        return byTag;
    }
}
