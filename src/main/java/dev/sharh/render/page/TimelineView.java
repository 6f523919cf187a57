package dev.sharh.render.page;

import dev.sharh.render.html.Html;
import dev.sharh.render.page.EditionView.PlaceView;
import java.util.List;
import java.util.Optional;

/**
 * A timeline in one language.
 *
 * @param id the id of its heading
 * @param title the heading
 * @param asOf the date of the timeline, as a time element
 * @param nextWords the words before the next planned events
 * @param next the next planned events
 * @param putOff events that were put off
 * @param figures the most important numbers
 * @param drawing the events drawn to scale; the list has the same content
 * @param eras spans that the drawing shades
 * @param charts figures of three or more events with the same unit
 * @param events the events, sorted by date
 * @param files the timeline as data and as pictures
 * @param embed the element that shows the timeline on other sites; absent if the site has no base URL
 */
public record TimelineView(
        String id,
        Html title,
        Optional<Html> asOf,
        Html nextWords,
        List<OutlookView> next,
        List<OutlookView> putOff,
        List<FigureView> figures,
        Optional<DrawingView> drawing,
        List<EraView> eras,
        List<ChartView> charts,
        List<EventView> events,
        List<FileView> files,
        Optional<String> embed) {
    /** The timeline with a drawing of one size. */
    public TimelineView narrowOnly() {
        return new TimelineView(
                id,
                title,
                asOf,
                nextWords,
                next,
                putOff,
                figures,
                drawing.map(DrawingView::narrowOnly),
                eras,
                charts,
                events,
                files,
                embed);
    }

    /**
     * The timeline as a data file.
     *
     * @param name the format's name
     * @param href the file's address
     */
    public record FileView(String name, String href) {}

    /**
     * A span of time with a name.
     *
     * @param date its date in words
     * @param title its name
     */
    public record EraView(Html date, Html title) {}

    /**
     * An event in the sentences above the drawing.
     *
     * @param href its place in the list
     * @param title its title
     * @param date the date in words; empty if none is known
     */
    public record OutlookView(String href, Html title, Optional<Html> date) {}

    /**
     * An important number with its unit: "2,500", "US troops", "hosted by Iraq".
     *
     * @param value the number, formatted
     * @param unit the unit
     * @param label the meaning of the number
     * @param citations links or buttons that open the cited blocks
     */
    public record FigureView(String value, Html unit, Html label, Html citations) {}

    /**
     * One event.
     *
     * @param id the same on each page that shows the event
     * @param date the date in words, as a time element
     * @param status {@code happened}, {@code planned}, {@code postponed} or {@code cancelled}, for styles
     * @param statusText the status in words
     * @param title the title
     * @param text the text
     * @param figure a number with its unit
     * @param inferred the reason, if the event is inferred
     * @param media a picture or a video
     * @param promises what was promised before, and how the promise ended
     * @param citations links or buttons that open the cited blocks
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
            Optional<MediaView> media,
            List<Html> promises,
            Html citations,
            List<PlaceView> samePlaces) {}

    /**
     * A picture of an event, or the picture in the place of a video.
     *
     * @param attributes the address and the size of the picture, as attributes
     * @param alternative what the picture shows
     * @param caption the words below it
     * @param credit who made it
     * @param video the address of the video
     */
    public record MediaView(
            Html attributes,
            String alternative,
            Optional<Html> caption,
            Optional<Html> credit,
            Optional<String> video) {}

    /**
     * Figures of several events with the same unit, as bars.
     *
     * @param unit the unit of the figures
     * @param bars one for each event, in the order of the timeline
     */
    public record ChartView(Html unit, List<BarView> bars) {

        /**
         * The figure of one event.
         *
         * @param href the event's place in the list
         * @param date the date of the event, in words
         * @param value the figure, formatted
         * @param length from 0 to 100; the longest bar has 100
         * @param status the event's status, for styles
         * @param citations links or buttons that open the cited blocks
         */
        public record BarView(String href, Html date, String value, String length, String status, Html citations) {}
    }

    /**
     * A timeline drawn to scale.
     *
     * @param narrow the drawing for phones
     * @param wide the drawing for desktops; empty in a single file
     * @param caption one sentence that says what the drawing shows
     * @param enlarged names the part that is enlarged below; may be empty
     * @param legend the statuses that occur
     * @param marks the shapes that occur
     */
    public record DrawingView(
            Html narrow, Html wide, String caption, String enlarged, List<StatusView> legend, List<MarkView> marks) {
        /** Only the drawing for phones, which desktops can show too. */
        public DrawingView narrowOnly() {
            return new DrawingView(narrow, Html.EMPTY, caption, enlarged, legend, marks);
        }

        /**
         * A status with its name.
         *
         * @param status {@code happened}, {@code planned}, {@code postponed} or {@code cancelled}, for styles
         * @param text the status in words
         */
        public record StatusView(String status, String text) {}

        /**
         * A shape with its meaning.
         *
         * @param mark {@code day}, {@code period}, {@code deadline}, {@code open}, {@code moved} or {@code enlarged}, for styles
         * @param text the meaning in words
         */
        public record MarkView(String mark, String text) {}
    }
}
