package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * A timeline in one language.
 *
 * @param id of its heading
 * @param title the heading
 * @param asOf the day that it speaks from, written and marked up
 * @param figures the numbers that matter
 * @param drawing the events drawn to scale; the list says everything that the drawing says
 * @param charts figures of three or more events that count the same
 * @param events in the order of time
 * @param files the timeline as data
 */
public record TimelineView(
        String id,
        Html title,
        Optional<Html> asOf,
        List<FigureView> figures,
        Optional<DrawingView> drawing,
        List<ChartView> charts,
        List<EventView> events,
        List<FileView> files) {
    /** The timeline with a drawing of one size. */
    public TimelineView narrowOnly() {
        return new TimelineView(id, title, asOf, figures, drawing.map(DrawingView::narrowOnly), charts, events, files);
    }

    /**
     * The timeline as a file of data, by its format's name.
     *
     * @param name the format's name
     * @param href the file's address
     */
    public record FileView(String name, String href) {}

    /**
     * A number that matters, with what it counts: "2,500", "US troops", "hosted by Iraq".
     *
     * @param value the number, written
     * @param unit what it counts
     * @param label what it is about
     * @param citations controls or links that show where the article says it
     */
    public record FigureView(String value, Html unit, Html label, Html citations) {}

    /**
     * One event.
     *
     * @param id the same on every page that shows the event
     * @param date written for readers, with the machine's form inside
     * @param status {@code happened}, {@code planned}, {@code postponed} or {@code cancelled}, for styles
     * @param statusText the status in words
     * @param title a few words
     * @param text what there is to say
     * @param figure a number with what it counts
     * @param inferred why the event is inferred, where the article only implies it
     * @param citations controls or links that show where the article says it
     * @param samePlaces the event on the pages in other languages
     */
    public record EventView(
            String id,
            Html date,
            String status,
            String statusText,
            Html title,
            Optional<Html> text,
            Optional<Html> figure,
            Optional<Html> inferred,
            Html citations,
            List<PlaceView> samePlaces) {}
}
