package dev.sharh.render.page;

import dev.sharh.model.Event;
import dev.sharh.model.Figure;
import dev.sharh.model.KeyFigure;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.view.PlaceView;
import dev.sharh.render.view.TimelineView;
import dev.sharh.render.view.TimelineView.EventView;
import dev.sharh.render.view.TimelineView.FigureView;
import dev.sharh.render.view.TimelineView.FileView;
import java.util.List;
import java.util.function.Function;

/** Puts a timeline into the words of one language. */
final class TimelineViews {
    private final SiteLanguage language;
    private final BidiIsolator isolation;
    private final Function<List<Located<String>>, String> citations;
    private final String prefix;

    /**
     * @param citations how the page shows the blocks that something cites
     * @param prefix keeps ids apart where two timelines stand on one page
     */
    TimelineViews(
            SiteLanguage language,
            BidiIsolator isolation,
            Function<List<Located<String>>, String> citations,
            String prefix) {
        this.prefix = prefix;
        this.language = language;
        this.isolation = isolation;
        this.citations = citations;
    }

    /**
     * The timeline for a page.
     *
     * @param samePlaces links to an event on the pages in other languages
     * @param files the timeline as data
     */
    TimelineView view(Timeline timeline, Function<Event, List<PlaceView>> samePlaces, List<FileView> files) {
        return new TimelineView(
                prefix + "timeline",
                html(timeline.title()),
                timeline.asOf().map(day -> Dates.html(language.dates().day(day))),
                timeline.figures().stream().map(this::figure).toList(),
                new DrawingViews(language, isolation, prefix).view(timeline),
                new ChartViews(language, isolation, citations, prefix).views(timeline),
                timeline.events().stream()
                        .map(event -> event(event, samePlaces.apply(event)))
                        .toList(),
                files);
    }

    private FigureView figure(KeyFigure figure) {
        return new FigureView(
                language.numerals().format(figure.figure().value().value()),
                html(figure.figure().unit()),
                html(figure.label()),
                new Html(citations.apply(figure.cites())));
    }

    private EventView event(Event event, List<PlaceView> samePlaces) {
        Status status = event.status().value();
        return new EventView(
                prefix + event.anchor(),
                Dates.html(language.dates().write(event.date().value(), status != Status.HAPPENED)),
                status.word(),
                language.strings().get("timeline.status." + status.word()),
                html(event.title()),
                event.text().map(this::html),
                event.figure().map(this::html),
                event.inferred().map(this::html),
                new Html(citations.apply(event.cites())),
                samePlaces);
    }

    private Html html(Figure figure) {
        String unit = figure.unit().in(language.language()).orElseThrow();
        return new Html(isolation.html(language.numerals().format(figure.value().value()) + " " + unit));
    }

    private Html html(LocalizedText text) {
        return new Html(isolation.html(text.in(language.language()).orElseThrow()));
    }
}
