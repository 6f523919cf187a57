package dev.sharh.render.drawing;

import dev.sharh.model.Status;
import dev.sharh.time.Bounds;
import java.time.LocalDate;

/**
 * An event as a drawing shows it.
 *
 * @param number its place in the list beneath the drawing, counted from 1
 * @param anchor its id on the page
 * @param label a few words; they are cut where there is no room
 */
public record DrawnEvent(int number, String anchor, Status status, Bounds bounds, String label) {
    /** The day that the event is known by: its first, or for a deadline its last. */
    LocalDate knownDay() {
        return bounds.first().or(bounds::last).orElseThrow();
    }

    /** The last day that anything is known of. */
    LocalDate lastKnownDay() {
        return bounds.last().or(bounds::first).orElseThrow();
    }
}
