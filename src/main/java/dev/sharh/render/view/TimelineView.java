package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import dev.sharh.render.view.EditionView.PlaceView;
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

    /**
     * Figures of several events that count the same, as bars.
     *
     * @param unit what they count
     * @param bars one for each event, in the order of the timeline
     */
    public record ChartView(Html unit, List<BarView> bars) {

        /**
         * One event's figure.
         *
         * @param href the event's place in the list
         * @param date the event's date, written
         * @param value the figure, written
         * @param length from 0 to 100, of the longest bar
         * @param status the event's status, for styles
         * @param citations controls or links that show where the article says it
         */
        public record BarView(String href, Html date, String value, String length, String status, Html citations) {}
    }

    /**
     * A timeline drawn to scale.
     *
     * @param narrow the drawing for a phone
     * @param wide the drawing for a desk; empty in a single file
     * @param caption one sentence that says what the drawing shows
     * @param enlarged says which part stands below enlarged; empty if none does
     * @param legend the statuses that occur
     */
    public record DrawingView(Html narrow, Html wide, String caption, String enlarged, List<StatusView> legend) {
        /** The drawing for a phone alone, which a desk can show too. */
        public DrawingView narrowOnly() {
            return new DrawingView(narrow, Html.EMPTY, caption, enlarged, legend);
        }

        /**
         * A status for styles and in words.
         *
         * @param status {@code happened}, {@code planned}, {@code postponed} or {@code cancelled}, for styles
         * @param text the status in words
         */
        public record StatusView(String status, String text) {}
    }
}
