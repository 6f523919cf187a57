package dev.sharh.time;

import dev.sharh.text.LocaleTable;
import dev.sharh.text.Numerals;
import dev.sharh.text.UiStrings;
import dev.sharh.time.EdtfInterval.Known;
import dev.sharh.time.EdtfInterval.Open;
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
     * @param planned whether it is a promise: an open beginning is then a deadline ("by September 2025"), else it lies
     *     in the past ("before September 2025")
     */
    public WrittenDate write(Edtf date, boolean planned) {
        return new WrittenDate(parts(date, planned));
    }

    private List<Part> parts(Edtf date, boolean planned) {
        if (date instanceof EdtfDate known) {
            return qualified(known.qualification(), dateParts(known));
        } else if (date instanceof EdtfSeason season) {
            Qualification both = season.qualification().and(season.year().qualification());
            return qualified(both, List.of(calendar.season(season)));
        } else if (date instanceof EdtfLongYear year) {
            return qualified(year.qualification(), longYear(year));
        } else if (date instanceof EdtfDateTime moment) {
            return List.of(calendar.moment(moment));
        } else if (date instanceof EdtfInterval interval) {
            return interval(interval, planned);
        } else if (date instanceof EdtfSet set) {
            return set(set);
        }
        throw new IllegalArgumentException("unknown kind of date: " + date);
    }

    private List<Part> dateParts(EdtfDate date) {
        if (date.isPlain()) {
            return List.of(calendar.date(date));
        }
        Bounds bounds = date.bounds();
        boolean decade = date.month().isEmpty() && date.precision() == Precision.DECADE;
        if (decade && bounds.first().orElseThrow().getYear() > 0) {
            return List.of(calendar.decade(bounds.first().orElseThrow().getYear()));
        }
        LocalDate first = bounds.first().orElseThrow();
        LocalDate last = bounds.last().orElseThrow();
        boolean wholeYears = date.month().isEmpty();
        return phrase(
                "date.sometime",
                List.of(wholeYears ? calendar.year(first.getYear()) : calendar.day(first)),
                List.of(wholeYears ? calendar.year(last.getYear()) : calendar.day(last)));
    }

    private List<Part> longYear(EdtfLongYear year) {
        return year.significantDigits().isPresent()
                ? phrase("date.around", List.of(calendar.year(year.year())))
                : List.of(calendar.year(year.year()));
    }

    private List<Part> qualified(Qualification qualification, List<Part> date) {
        return switch (qualification) {
            case NONE -> date;
            case UNCERTAIN -> phrase("date.possibly", date);
            case APPROXIMATE -> phrase("date.around", date);
            case BOTH -> phrase("date.possiblyAround", date);
        };
    }

    private List<Part> interval(EdtfInterval interval, boolean planned) {
        if (interval.start() instanceof Known start && interval.end() instanceof Known end) {
            return phrase("date.range", parts(start.date(), planned), parts(end.date(), planned));
        } else if (interval.end() instanceof Known end) {
            return until(interval, end.date(), planned);
        } else if (interval.start() instanceof Known start) {
            boolean goesOn = interval.end() instanceof Open && !planned;
            return phrase(goesOn ? "date.since" : "date.from", parts(start.date(), planned));
        }
        return List.of(new Part(strings.get("date.unknown"), Optional.empty()));
    }

    /** A deadline that is a whole year means the year's end, and is said so. */
    private List<Part> until(EdtfInterval interval, Edtf end, boolean planned) {
        List<Part> written = parts(end, planned);
        if (!planned) {
            return phrase(interval.start() instanceof Open ? "date.before" : "date.until", written);
        }
        boolean wholeYear = end instanceof EdtfLongYear
                || (end instanceof EdtfDate date && date.precision().compareTo(Precision.YEAR) <= 0);
        return phrase(wholeYear ? "date.byTheEndOf" : "date.by", written);
    }

    private List<Part> set(EdtfSet set) {
        List<Part> written = member(set.members().get(0));
        for (EdtfSet.Member member : set.members().subList(1, set.members().size())) {
            written = phrase(set.choice() == EdtfSet.Choice.ONE ? "date.or" : "date.and", written, member(member));
        }
        return written;
    }

    private List<Part> member(EdtfSet.Member member) {
        if (!member.isRange()) {
            return parts(member.from().orElseThrow(), false);
        } else if (member.from().isEmpty()) {
            return phrase("date.before", parts(member.to().orElseThrow(), false));
        } else if (member.to().isEmpty()) {
            return phrase("date.from", parts(member.from().orElseThrow(), false));
        }
        return phrase(
                "date.range",
                parts(member.from().orElseThrow(), false),
                parts(member.to().orElseThrow(), false));
    }

    private List<Part> phrase(String key, List<Part> date) {
        return filled(strings.get(form(key, date)), Map.of("date", date));
    }

    private List<Part> phrase(String key, List<Part> start, List<Part> end) {
        return filled(strings.get(form(key, start)), Map.of("start", start, "end", end));
    }

    /** In some languages a day needs an article where a month or a year has none: "avant le 6 septembre", "avant 2003". */
    private String form(String key, List<Part> date) {
        boolean day = date.size() == 1 && date.get(0).isDay();
        return day && strings.has(key + "Day") ? key + "Day" : key;
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
