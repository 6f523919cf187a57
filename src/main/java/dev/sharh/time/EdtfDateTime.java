package dev.sharh.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A day and a time to the second, as on a clock at the place of the event.
 *
 * @param offset how far that clock is from universal time, where it is known
 */
public record EdtfDateTime(LocalDate date, LocalTime time, Optional<ZoneOffset> offset) implements Edtf {
    @Override
    public Bounds bounds() {
        return Bounds.of(date, date);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%sT%02d:%02d:%02d%s",
                date,
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                offset.map(ZoneOffset::getId).orElse(""));
    }
}
