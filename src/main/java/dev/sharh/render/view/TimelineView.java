package dev.sharh.render.view;

import dev.sharh.render.Html;
import java.util.List;
import java.util.Optional;

/**
 * A timeline in one language.
 *
 * @param id of its heading
 * @param title what it is called
 * @param asOf the day that it speaks from, written and marked up
 * @param charts figures of three or more events that count the same
 * @param drawing the events drawn to scale; the list says everything that the drawing says
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

    /** The timeline as a file of data, by its format's name. */
    public record FileView(String name, String href) {}

    /**
     * A number that matters, with what it counts: "2,500", "US troops", "hosted by Iraq".
     *
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
            Html citations) {}
}
