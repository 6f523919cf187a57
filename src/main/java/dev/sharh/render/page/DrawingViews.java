package dev.sharh.render.page;

import dev.sharh.model.Event;
import dev.sharh.model.Promise;
import dev.sharh.model.Timeline;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.card.TimelinePainter;
import dev.sharh.render.drawing.Lettering;
import dev.sharh.render.drawing.SvgDrawing;
import dev.sharh.render.drawing.TimelineDrawing;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEra;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEvent;
import dev.sharh.render.drawing.TimelineDrawing.Variant;
import dev.sharh.render.drawing.TimelinePicture;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.TimelineView.DrawingView;
import dev.sharh.render.page.TimelineView.DrawingView.MarkView;
import dev.sharh.render.page.TimelineView.DrawingView.StatusView;
import dev.sharh.time.Bounds;
import dev.sharh.time.DenseInterval;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Creates the drawing of a timeline in one language. */
final class DrawingViews {
    private final SiteLanguage language;
    private final BidiIsolator isolation;
    private final String prefix;

    /**
     * Creates drawings for a page.
     *
     * @param prefix the first part of the ids of events
     */
    DrawingViews(SiteLanguage language, BidiIsolator isolation, String prefix) {
        this.isolation = isolation;
        this.prefix = prefix;
        this.language = language;
    }

    /** Returns the drawing; empty if no event can be drawn. */
    Optional<DrawingView> view(Timeline timeline) {
        List<DrawnEvent> events = drawn(timeline.events());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DrawingView(
                svg(drawing(Variant.NARROW, events, timeline)),
                svg(drawing(Variant.WIDE, events, timeline)),
                caption(events),
                TimelineDrawing.crowd(events).map(this::enlarged).orElse(""),
                legend(timeline),
                marks(events)));
    }

    /** Returns the drawing as a picture of its own; empty if no event can be drawn. */
    Optional<String> picture(Timeline timeline, String source, TimelinePainter painter) {
        List<DrawnEvent> events =
                drawn(timeline.events()).stream().map(DrawnEvent::withoutLink).toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        String script = language.language().script();
        List<TimelinePicture.Key> keys = Stream.concat(
                        legend(timeline).stream()
                                .map(status -> new TimelinePicture.Key(status.status(), status.text())),
                        marks(events).stream().map(mark -> new TimelinePicture.Key(mark.mark(), mark.text())))
                .toList();
        TimelinePicture picture = new TimelinePicture(
                drawing(Variant.WIDE, events, timeline),
                language.direction(),
                painter.letters(language.direction(), script, isolation::plain),
                (words, size) -> painter.width(words, size, language.direction(), script));
        String title = isolation.plain(timeline.title().in(language.language()).orElseThrow());
        return Optional.of(picture.svg(title, keys, source, TimelinePainter.paper(), TimelinePainter.ink()));
    }

    /** An event without a known first or last day is not drawn. */
    private List<DrawnEvent> drawn(List<Event> events) {
        List<DrawnEvent> drawn = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.isDrawn()) {
                drawn.add(new DrawnEvent(
                        i + 1,
                        prefix + event.anchor(),
                        event.shown(),
                        event.shownDate().bounds(),
                        event.promisedBefore().flatMap(Promise::day),
                        event.title().in(language.language()).orElseThrow()));
            }
        }
        return drawn;
    }

    private TimelineDrawing drawing(Variant variant, List<DrawnEvent> events, Timeline timeline) {
        String asOf = timeline.asOf()
                .map(day -> language.strings().get("timeline.asOf") + " "
                        + language.dates().day(day).text())
                .orElse("");
        List<DrawnEra> eras = timeline.eras().stream()
                .map(era -> new DrawnEra(
                        era.date().value().bounds(),
                        era.title().in(language.language()).orElseThrow()))
                .toList();
        return new TimelineDrawing(variant, events, eras, timeline.asOf(), asOf, this::tickLabel);
    }

    private Html svg(TimelineDrawing drawing) {
        Lettering labels = Lettering.elements(isolation::svg);
        return new Html(new SvgDrawing(drawing, language.direction(), labels, prefix).svg());
    }

    private String tickLabel(TimeScale.Tick tick) {
        return language.dates().write(tick.label(), false).text();
    }

    private String caption(List<DrawnEvent> events) {
        LocalDate first = events.stream()
                .flatMap(e -> e.bounds().first().or(() -> e.bounds().last()).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = events.stream()
                .flatMap(e -> e.bounds().last().or(() -> e.bounds().first()).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String count = language.strings()
                .count(
                        "timeline.drawing.events",
                        events.size(),
                        language.numerals().format(events.size()));
        return first.getYear() == last.getYear()
                ? language.strings().get("timeline.drawing.captionOfYear", Map.of("events", count, "year", year(first)))
                : language.strings()
                        .get(
                                "timeline.drawing.caption",
                                Map.of("events", count, "start", year(first), "end", year(last)));
    }

    private String enlarged(DenseInterval crowd) {
        return language.strings()
                .get("timeline.drawing.enlarged", Map.of("start", month(crowd.first()), "end", month(crowd.last())));
    }

    private String year(LocalDate day) {
        return language.dates().write(EdtfDate.ofYear(day.getYear()), false).text();
    }

    private String month(LocalDate day) {
        return language.dates()
                .write(EdtfDate.ofMonth(day.getYear(), day.getMonthValue()), false)
                .text();
    }

    private List<StatusView> legend(Timeline timeline) {
        return timeline.events().stream()
                .sorted(Comparator.comparing(Event::shown))
                .map(event -> new StatusView(event.shown().word(), PromiseWords.status(event, language.strings())))
                .distinct()
                .toList();
    }

    private List<MarkView> marks(List<DrawnEvent> events) {
        List<Bounds> bounds = events.stream().map(DrawnEvent::bounds).toList();
        Map<String, Boolean> occur = new LinkedHashMap<>();
        occur.put("day", bounds.stream().anyMatch(Bounds::isDay));
        occur.put(
                "period",
                bounds.stream().anyMatch(b -> b.first().isPresent() && b.last().isPresent() && !b.isDay()));
        occur.put("deadline", bounds.stream().anyMatch(b -> b.first().isEmpty()));
        occur.put("open", bounds.stream().anyMatch(b -> b.last().isEmpty()));
        occur.put("moved", events.stream().anyMatch(event -> event.was().isPresent()));
        occur.put("enlarged", TimelineDrawing.crowd(events).isPresent());
        return occur.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(mark -> new MarkView(mark.getKey(), language.strings().get("timeline.marks." + mark.getKey())))
                .toList();
    }
}
