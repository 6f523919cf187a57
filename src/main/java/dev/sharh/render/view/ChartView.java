package dev.sharh.render.view;

import dev.sharh.render.html.Html;
import java.util.List;

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
