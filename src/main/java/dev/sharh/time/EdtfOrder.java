package dev.sharh.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/** The order of a timeline: by what is known of each date. */
public final class EdtfOrder {
    /**
     * By the first day that a date allows; a date without one ({@code ../2025-09}, a deadline) by its last day, before
     * what begins on that very day. Of dates that begin together the longer comes first: 2024, then January 2024. It is
     * a total order, consistent with equals.
     */
    public static final Comparator<Edtf> BY_TIME = Comparator.comparing(EdtfOrder::key)
            .thenComparing(date -> date.bounds().first().isPresent())
            .thenComparing(date -> date.bounds().last().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(Edtf::toString);

    private EdtfOrder() {}

    private static LocalDateTime key(Edtf date) {
        if (date instanceof EdtfDateTime moment) {
            return LocalDateTime.of(moment.date(), moment.time());
        }
        Optional<LocalDate> known = date.bounds().first().or(() -> date.bounds().last());
        return known.orElse(LocalDate.MAX).atStartOfDay();
    }
}
