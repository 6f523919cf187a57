package dev.sharh.time;

/** How exactly a date is known, from the coarsest to the finest. */
public enum Precision {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    MONTH,
    DAY
}
