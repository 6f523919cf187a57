package dev.sharh.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A part of a year with a code for its month: 21 to 24 the seasons from spring to winter, 25 to 28 those of the northern
 * hemisphere, 29 to 32 of the southern, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
 *
 * <p>EDTF doesn't say when a season begins. The bounds here are the meteorologists', and 21 to 24 are taken as northern:
 * spring from March to May, winter from December to the end of February of the year after.
 */
public record EdtfSeason(DatePart year, int code, Qualification qualification) implements Edtf {
    static final int FIRST = 21;
    static final int LAST = 41;

    /** What kind of part of the year it is. */
    public enum Kind {
        SPRING(3, 3),
        SUMMER(6, 3),
        AUTUMN(9, 3),
        WINTER(12, 3),
        SOUTHERN_SPRING(9, 3),
        SOUTHERN_SUMMER(12, 3),
        SOUTHERN_AUTUMN(3, 3),
        SOUTHERN_WINTER(6, 3),
        QUARTER_1(1, 3),
        QUARTER_2(4, 3),
        QUARTER_3(7, 3),
        QUARTER_4(10, 3),
        THIRD_1(1, 4),
        THIRD_2(5, 4),
        THIRD_3(9, 4),
        HALF_1(1, 6),
        HALF_2(7, 6);

        private final int firstMonth;
        private final int months;

        Kind(int firstMonth, int months) {
            this.firstMonth = firstMonth;
            this.months = months;
        }
    }

    public Kind kind() {
        int northern = code >= 25 ? code - 4 : code;
        return Kind.values()[northern - FIRST];
    }

    @Override
    public Bounds bounds() {
        int[] years = year.candidates().toArray();
        LocalDate first = YearMonth.of(years[0], kind().firstMonth).atDay(1);
        LocalDate last = YearMonth.of(years[years.length - 1], kind().firstMonth)
                .plusMonths(kind().months - 1L)
                .atEndOfMonth();
        return Bounds.of(first, last);
    }

    @Override
    public String toString() {
        if (year.qualification() == qualification) {
            return year.digits() + "-" + code + qualification.symbol();
        }
        return year.qualification().symbol() + year.digits() + "-" + qualification.symbol() + code;
    }
}
