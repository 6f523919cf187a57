package dev.sharh.time;

import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.time.Edtf.Interval.Known;
import dev.sharh.time.Edtf.Interval.Open;
import dev.sharh.time.EdtfDate.Precision;
import dev.sharh.time.WrittenDate.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes dates as readers of one language expect them: the calendar's words from CLDR, what is around them ("by",
 * "since", "around") from the theme's strings below {@code date}.
 */
public final class DateWords {
    private final CalendarWords calendar;
    private final UiStrings strings;

    /**
     * For one language.
     *
     * @param months the names of the months in the style that the site has chosen, January first
     */
    public DateWords(LocaleTable table, List<String> months, Numerals numerals, UiStrings strings) {
        this.calendar = new CalendarWords(table, months, numerals, strings);
        this.strings = strings;
    }

    /** A day: 6 September 2024. */
    public WrittenDate day(LocalDate day) {
        return new WrittenDate(List.of(calendar.day(day)));
    }

    /**
     * A date as exactly as it is known.
     *
     * <p>The words must not say more than the date: {@code ../2025} includes the year, whether it is a deadline or
     * lies in
     * the past; a doubt about one end of a range is not one about the other.
     *
     * @param planned whether it is a promise, kept or not: only what has happened goes on until today ("since")
     */
    public WrittenDate write(Edtf date, boolean planned) {
        return new WrittenDate(parts(date, planned));
    }

    private List<Part> parts(Edtf date, boolean planned) {
        if (date instanceof Edtf.Interval interval) {
            return interval(interval, planned);
        } else if (date instanceof Edtf.DateSet set) {
            return set(set);
        }
        Qualification qualification = qualification(date);
        return qualification == Qualification.NONE && date instanceof EdtfDate known
                ? dateParts(known, "date.sometime")
                : qualified(qualification, unqualified(date));
    }

    private static Qualification qualification(Edtf date) {
        if (date instanceof EdtfDate known) {
            return known.qualification();
        } else if (date instanceof Edtf.Season season) {
            return season.qualification().and(season.year().qualification());
        } else if (date instanceof Edtf.LongYear year) {
            return year.significantDigits().isPresent()
                    ? year.qualification().and(Qualification.APPROXIMATE)
                    : year.qualification();
        }
        return Qualification.NONE;
    }

    /** The date as a part of a longer phrase: "since", "around". */
    private List<Part> unqualified(Edtf date) {
        if (date instanceof EdtfDate known) {
            return dateParts(known, "date.timeBetween");
        } else if (date instanceof Edtf.Season season) {
            return List.of(calendar.season(season));
        } else if (date instanceof Edtf.LongYear year) {
            return List.of(calendar.year(year.year()));
        } else if (date instanceof Edtf.DateTime moment) {
            return List.of(calendar.moment(moment));
        }
        throw new IllegalArgumentException("unknown kind of date: " + date);
    }

    /** Returns whether it is one of many years or days: 20XX, 156X-12-25. */
    private static boolean isSpread(EdtfDate date) {
        return !date.isPlain() && !isDecade(date);
    }

    private static boolean isDecade(EdtfDate date) {
        return date.month().isEmpty()
                && date.precision() == Precision.DECADE
                && date.bounds().first().orElseThrow().getYear() > 0;
    }

    private List<Part> dateParts(EdtfDate date, String between) {
        if (date.isPlain()) {
            return List.of(calendar.date(date));
        }
        Bounds bounds = date.bounds();
        if (isDecade(date)) {
            return List.of(calendar.decade(bounds.first().orElseThrow().getYear()));
        }
        LocalDate first = bounds.first().orElseThrow();
        LocalDate last = bounds.last().orElseThrow();
        boolean wholeYears = date.month().isEmpty();
        return phrase(
                between,
                List.of(wholeYears ? calendar.year(first.getYear()) : calendar.day(first)),
                List.of(wholeYears ? calendar.year(last.getYear()) : calendar.day(last)));
    }

    private List<Part> qualified(Qualification qualification, List<Part> date) {
        return switch (qualification) {
            case NONE -> date;
            case UNCERTAIN -> phrase("date.possibly", date);
            case APPROXIMATE -> phrase("date.around", date);
            case BOTH -> phrase("date.possiblyAround", date);
        };
    }

    private List<Part> interval(Edtf.Interval interval, boolean planned) {
        if (interval.start() instanceof Known start && interval.end() instanceof Known end) {
            return phrase("date.range", among(start.date()), among(end.date()));
        } else if (interval.end() instanceof Known end) {
            return interval.start() instanceof Open || planned ? by(end.date()) : end("date.until", end.date());
        } else if (interval.start() instanceof Known start) {
            boolean goesOn = interval.end() instanceof Open && !planned;
            return end(goesOn ? "date.since" : "date.from", start.date());
        }
        return List.of(new Part(strings.get(planned ? "date.unset" : "date.unknown"), Optional.empty()));
    }

    /**
     * At or before (EDTF level 1, "open start"). What is longer than a month ends with its last day, and is said so.
     */
    private List<Part> by(Edtf date) {
        Edtf end = date instanceof EdtfDate known && isSpread(known) ? last(known) : date;
        boolean longer = end instanceof Edtf.Season
                || end instanceof Edtf.LongYear
                || (end instanceof EdtfDate known && known.precision().compareTo(Precision.YEAR) <= 0);
        Qualification qualification = qualification(date);
        String key = longer && !qualification.isApproximate() ? "date.byTheEndOf" : "date.by";
        return end(key, qualification, unqualified(end));
    }

    private static EdtfDate last(EdtfDate date) {
        LocalDate last = date.bounds().last().orElseThrow();
        return date.month().isEmpty() ? EdtfDate.ofYear(last.getYear()) : EdtfDate.of(last);
    }

    private List<Part> end(String key, Edtf date) {
        return end(key, qualification(date), unqualified(date));
    }

    /** The only end that is known. What is uncertain is the whole: "possibly by 2025". */
    private List<Part> end(String key, Qualification qualification, List<Part> date) {
        List<Part> written = phrase(key, approximate(qualification, date));
        return qualification.isUncertain() ? filled(strings.get("date.possibly"), Map.of("date", written)) : written;
    }

    private List<Part> approximate(Qualification qualification, List<Part> date) {
        return qualification.isApproximate() ? phrase("date.approximately", date) : date;
    }

    /** One of several dates, where "possibly" could be read as said of all. */
    private List<Part> among(Edtf date) {
        Qualification qualification = qualification(date);
        List<Part> written = approximate(qualification, unqualified(date));
        return qualification.isUncertain() ? phrase("date.uncertain", written) : written;
    }

    private List<Part> set(Edtf.DateSet set) {
        boolean one = set.choice() == Edtf.DateSet.Choice.ONE;
        List<Part> written = member(set.members().get(0), one);
        for (Edtf.DateSet.Member member : set.members().subList(1, set.members().size())) {
            written = phrase(one ? "date.or" : "date.and", written, member(member, one));
        }
        return written;
    }

    /** A run of dates of which one is meant is no range: "between 1670 and 1672". */
    private List<Part> member(Edtf.DateSet.Member member, boolean one) {
        if (!member.isRange()) {
            return among(member.from().orElseThrow());
        } else if (member.from().isEmpty()) {
            Edtf to = member.to().orElseThrow();
            return one ? by(to) : end("date.until", to);
        } else if (member.to().isEmpty()) {
            return end("date.from", member.from().orElseThrow());
        }
        return phrase(
                one ? "date.sometime" : "date.range",
                among(member.from().orElseThrow()),
                among(member.to().orElseThrow()));
    }

    private List<Part> phrase(String key, List<Part> date) {
        return filled(strings.get(form(key, date)), Map.of("date", date));
    }

    private List<Part> phrase(String key, List<Part> start, List<Part> end) {
        return filled(strings.get(isDay(end) ? form(key, start) : key), Map.of("start", start, "end", end));
    }

    /**
     * In some languages a day needs an article where a month or a year has none, "avant le 6 septembre", "avant
     * 2003", and
     * what has a name or several dates has its own: "jusqu’en 2003", "jusque dans l’été 2003".
     */
    private String form(String key, List<Part> date) {
        List<Part> dated =
                date.stream().filter(part -> part.machine().isPresent()).toList();
        String own = key + (isDay(date) ? "Day" : dated.size() == 1 ? "" : "Named");
        return strings.has(own) ? own : key;
    }

    private static boolean isDay(List<Part> date) {
        List<Part> dated =
                date.stream().filter(part -> part.machine().isPresent()).toList();
        return dated.size() == 1 && dated.get(0).isDay();
    }

    /** The phrase with the parts in its places, so that they stay marked as dates. */
    private static List<Part> filled(String phrase, Map<String, List<Part>> places) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int open = phrase.indexOf('{', at);
            int close = phrase.indexOf('}', Math.max(open, 0));
            if (open < 0 || close < 0) {
                parts.add(new Part(phrase.substring(at), Optional.empty()));
                break;
            }
            if (open > at) {
                parts.add(new Part(phrase.substring(at, open), Optional.empty()));
            }
            parts.addAll(places.getOrDefault(phrase.substring(open + 1, close), List.of()));
            at = close + 1;
        }
        return parts;
    }
}
