package dev.sharh.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The first and the last day that a date allows, both included.
 *
 * @param first empty if the date has no known start
 * @param last empty if the date has no known end
 */
public record Bounds(Optional<LocalDate> first, Optional<LocalDate> last) {
    static Bounds of(LocalDate first, LocalDate last) {
        return new Bounds(Optional.of(first), Optional.of(last));
    }

    /** Returns whether the date is one day. */
    public boolean isDay() {
        return first.isPresent() && first.equals(last);
    }

    /** Returns the smallest bounds that contain all of these. */
    static Bounds around(List<Bounds> all) {
        boolean openFirst = all.stream().anyMatch(b -> b.first.isEmpty());
        boolean openLast = all.stream().anyMatch(b -> b.last.isEmpty());
        return new Bounds(
                openFirst
                        ? Optional.empty()
                        : all.stream().flatMap(b -> b.first.stream()).min(Comparator.naturalOrder()),
                openLast
                        ? Optional.empty()
                        : all.stream().flatMap(b -> b.last.stream()).max(Comparator.naturalOrder()));
    }
}
