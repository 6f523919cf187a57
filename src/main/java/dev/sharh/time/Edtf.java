package dev.sharh.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A date in EDTF, levels 0 to 2. It is never padded to a day: {@code 2003} stays a year. {@code toString} gives the
 * canonical form, which parses to an equal value.
 */
public sealed interface Edtf permits EdtfDate, Edtf.DateTime, Edtf.Interval, Edtf.LongYear, Edtf.Season, Edtf.DateSet {
    /**
     * The order of a timeline: by the first day that a date allows. A date without one ({@code ../2025-09}) is at its last
     * day, before the dates that begin on that day. Of dates that begin together the longer is first: 2024, then January
     * 2024. It is a total order, consistent with equals.
     */
    Comparator<Edtf> BY_TIME = Comparator.comparing(Edtf::sortKey)
            .thenComparing(date -> date.bounds().first().isPresent())
            .thenComparing(date -> date.bounds().last().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(Edtf::toString);

    /** The first and the last day that the date allows. A qualification ({@code ?}, {@code ~}) does not change them. */
    Bounds bounds();

    /**
     * Reads an EDTF expression; Arabic and Persian digits count as ASCII ones.
     *
     * @throws EdtfException if it is not one, or if its years are out of the range of {@link LocalDate}
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    private static LocalDateTime sortKey(Edtf date) {
        if (date instanceof DateTime moment) {
            return LocalDateTime.of(moment.date(), moment.time());
        }
        Optional<LocalDate> known = date.bounds().first().or(() -> date.bounds().last());
        return known.orElse(LocalDate.MAX).atStartOfDay();
    }

    /**
     * A day and a time to the second, as on a clock at the place of the event.
     *
     * @param offset how far that clock is from universal time, where it is known
     */
    record DateTime(LocalDate date, LocalTime time, Optional<ZoneOffset> offset) implements Edtf {
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

    /** From one date to another: {@code 2003/2011}, {@code ../2025-09}, {@code 2024-09-06/..}, {@code /2026}. */
    record Interval(End start, End end) implements Edtf {
        /** One end of an interval. */
        public sealed interface End {}

        /** An end whose date is given. */
        public record Known(Edtf date) implements End {
            @Override
            public String toString() {
                return date.toString();
            }
        }

        /** {@code ..}: the interval has no end there, or none that is set. */
        public record Open() implements End {
            @Override
            public String toString() {
                return "..";
            }
        }

        /** Nothing before or after the stroke: there is an end, but it isn't known. */
        public record Unknown() implements End {
            @Override
            public String toString() {
                return "";
            }
        }

        @Override
        public Bounds bounds() {
            return new Bounds(
                    start instanceof Known known ? known.date().bounds().first() : Optional.empty(),
                    end instanceof Known known ? known.date().bounds().last() : Optional.empty());
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }

    /**
     * A year of more than four digits after {@code Y}, also with an exponent ({@code Y-17E7}); or a year of which only so
     * many digits are significant ({@code 1950S2}: some year from 1900 to 1999, about 1950).
     *
     * @param significand the year, or what is to be multiplied by ten to the power of the exponent
     * @param significantDigits how many digits from the left are certain
     */
    record LongYear(long significand, int exponent, Optional<Integer> significantDigits, Qualification qualification)
            implements Edtf {
        static final long FARTHEST = 999_999_999L;

        /** The year itself. */
        public long year() {
            long year = significand;
            for (int i = 0; i < exponent; i++) {
                year = Math.multiplyExact(year, 10L);
            }
            return year;
        }

        @Override
        public Bounds bounds() {
            long step = 1;
            int digits = String.valueOf(Math.abs(year())).length();
            for (int i = significantDigits.orElse(digits); i < digits; i++) {
                step *= 10;
            }
            long nearest = year() / step * step;
            long farthest = nearest + (year() < 0 ? 1 - step : step - 1);
            return Bounds.of(
                    LocalDate.of((int) Math.min(nearest, farthest), 1, 1),
                    LocalDate.of((int) Math.max(nearest, farthest), 12, 31));
        }

        @Override
        public String toString() {
            String power = exponent == 0 ? "" : "E" + exponent;
            String significant = significantDigits.map(digits -> "S" + digits).orElse("");
            return prefix() + power + significant + qualification.symbol();
        }

        private String prefix() {
            boolean four = exponent == 0 && significantDigits.isPresent() && Math.abs(significand) <= 9999;
            return four
                    ? (significand < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(significand))
                    : "Y" + significand;
        }
    }

    /**
     * A part of a year with a code for its month: 21 to 24 the seasons from spring to winter, 25 to 28 those of the northern
     * hemisphere, 29 to 32 of the southern, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
     *
     * <p>EDTF doesn't say when a season begins. The bounds here are the meteorologists', and 21 to 24 are taken as northern:
     * spring from March to May, winter from December to the end of February of the year after.
     */
    record Season(DatePart year, int code, Qualification qualification) implements Edtf {
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

    /** Several dates of which one is meant, {@code [1667,1668]}, or all, {@code {1960,1961-12}} (level 2). */
    record DateSet(Choice choice, List<Member> members) implements Edtf {
        public DateSet {
            members = List.copyOf(members);
        }

        /** Whether one of the members is meant, or all of them. */
        public enum Choice {
            ONE,
            ALL
        }

        /**
         * A date of the set, or a run of dates.
         *
         * @param from absent for a run that begins earlier than anyone says: {@code ..1984}
         * @param to absent for a run without an end: {@code 1760-12..}; for a single date the same as {@code from}
         */
        public record Member(Optional<Edtf> from, Optional<Edtf> to) {
            static Member of(Edtf date) {
                return new Member(Optional.of(date), Optional.of(date));
            }

            public boolean isRange() {
                return !from.equals(to);
            }

            Bounds bounds() {
                return new Bounds(
                        from.flatMap(date -> date.bounds().first()),
                        to.flatMap(date -> date.bounds().last()));
            }

            @Override
            public String toString() {
                String first = from.map(Edtf::toString).orElse("");
                return isRange() ? first + ".." + to.map(Edtf::toString).orElse("") : first;
            }
        }

        @Override
        public Bounds bounds() {
            return Bounds.around(members.stream().map(Member::bounds).toList());
        }

        @Override
        public String toString() {
            String inside = members.stream().map(Member::toString).collect(Collectors.joining(","));
            return choice == Choice.ONE ? "[" + inside + "]" : "{" + inside + "}";
        }
    }
}
