package dev.sharh.authoring.importing;

import dev.sharh.authoring.YamlText;
import dev.sharh.language.Language;
import dev.sharh.model.AcceptedFinding;
import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Promise;
import dev.sharh.model.Promise.Outcome;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a timeline as {@code timeline.yaml}. */
public final class TimelineYaml {
    private static final String COMMENT = """
            # Imported. Still to do by hand, where it is missing: the texts in the other languages, what each event cites
            # (cites: [p1]), and the status of what is planned, postponed or cancelled.
            """;

    private TimelineYaml() {}

    public static String write(Timeline timeline) {
        StringBuilder yaml = new StringBuilder(COMMENT);
        yaml.append("title: ").append(text(timeline.title())).append('\n');
        timeline.asOf().ifPresent(day -> yaml.append("asOf: ").append(day).append('\n'));
        yaml.append(list(
                "figures",
                timeline.figures(),
                figure -> entry(
                        "value: " + figure(figure.figure()),
                        "unit: " + text(figure.figure().unit()),
                        "label: " + text(figure.label()),
                        cites(figure.cites()))));
        yaml.append(list(
                "eras",
                timeline.eras(),
                era -> entry(
                        "date: " + YamlText.quoted(era.date().value().toString()), "title: " + text(era.title()))));
        if (timeline.events().isEmpty()) {
            return yaml.append("events: []\n").toString();
        }
        return yaml.append(list("events", timeline.events(), TimelineYaml::event))
                .toString();
    }

    private static String event(Event event) {
        return entry(
                "id: " + YamlText.quoted(event.id().value()),
                "date: " + YamlText.quoted(event.date().value().toString()),
                "status: " + event.status().value().word(),
                "title: " + text(event.title()),
                key("text", event.text().map(TimelineYaml::text)),
                cites(event.cites()),
                key("inferred", event.inferred().map(TimelineYaml::text)),
                accepted(event.accepted()),
                key("figure", event.figure().map(f -> "{value: " + figure(f) + ", unit: " + text(f.unit()) + "}")),
                key("media", event.media().map(TimelineYaml::media)),
                history(event.promise()),
                key("outcome", event.promise().outcome().map(TimelineYaml::outcome)));
    }

    private static String accepted(List<AcceptedFinding> accepted) {
        return accepted.isEmpty()
                ? ""
                : accepted.stream()
                        .map(each -> each.code().value() + ": " + YamlText.quoted(each.reason()))
                        .collect(Collectors.joining(", ", "accept: {", "}"));
    }

    private static String media(Event.Media media) {
        return Stream.of(
                        Optional.of("image: " + YamlText.quoted(media.image().value())),
                        Optional.of("alt: " + text(media.alt())),
                        media.caption().map(caption -> "caption: " + text(caption)),
                        media.credit().map(credit -> "credit: " + text(credit)),
                        media.video().map(video -> "video: " + YamlText.quoted(video.value())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String history(Promise promise) {
        return promise.history().isEmpty()
                ? ""
                : promise.history().stream()
                        .map(earlier -> "{date: "
                                + YamlText.quoted(earlier.date().value().toString())
                                + earlier.asOf()
                                        .map(day -> ", asOf: " + day.value())
                                        .orElse("") + "}")
                        .collect(Collectors.joining(", ", "history: [", "]"));
    }

    private static String outcome(Outcome outcome) {
        return "{status: " + outcome.ending().value().word()
                + outcome.date()
                        .map(date -> ", date: " + YamlText.quoted(date.value().toString()))
                        .orElse("")
                + "}";
    }

    private static <T> String list(String key, List<T> items, Function<T, String> entry) {
        return items.isEmpty() ? "" : key + ":\n" + items.stream().map(entry).collect(Collectors.joining());
    }

    /** Returns an entry of a list; empty lines are left out. */
    private static String entry(String... lines) {
        return "- "
                + List.of(lines).stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n  "))
                + "\n";
    }

    private static String key(String key, Optional<String> value) {
        return value.map(written -> key + ": " + written).orElse("");
    }

    private static String cites(List<Located<String>> cites) {
        return cites.isEmpty()
                ? ""
                : "cites: " + YamlText.list(cites.stream().map(Located::value).toList());
    }

    private static String figure(Figure figure) {
        return figure.value().value().toString();
    }

    private static String text(LocalizedText text) {
        return text.byLanguage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Language::tag)))
                .map(entry -> entry.getKey().tag() + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(PlacedText text) {
        return YamlText.quoted(text.text());
    }
}
