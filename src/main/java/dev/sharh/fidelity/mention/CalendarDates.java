package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Found;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.time.CalendarSystem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds dates of other calendars: ٣ ربيع الأول ١٤٤٦ هـ, ۱۵ شهریور ۱۴۰۳, 3 Rabi I 1446, 1446 AH. The readings of such a date are
 * its own words, and each Gregorian date that it can mean. The calendar of a year follows from its month, its marker, its
 * digits and its size.
 */
final class CalendarDates {
    private static final int LAST_DAY = 31;
    private static final int FIRST_LIKELY_YEAR = 1300;
    private static final int LAST_LIKELY_YEAR = 1500;
    private static final int YEARS_OF_LEAP_CYCLE = 4;
    private static final int SOME_YEAR = 1400;
    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char PERSIAN_NINE = '\u06F9';

    private final TokenText tokens;

    CalendarDates(TokenText tokens) {
        this.tokens = tokens;
    }

    /** A month of a calendar, and the index of the token after it. */
    private record Month(CalendarSystem calendar, int number, int to) {}

    /** A year, its calendar as its marker says, and the index of the token after both. */
    private record Year(int number, Optional<CalendarSystem> calendar, boolean gregorian, int to) {}

    Optional<Part> date(int at) {
        Found found = tokens.find(at);
        if (found.is(Role.HIJRI_MONTH) || found.is(Role.JALALI_MONTH)) {
            return month(at).flatMap(month -> monthFirst(month, at));
        }
        if (tokens.get(at).isDigits() || found.is(Role.ORDINAL)) {
            return dayFirst(at).or(() -> year(at));
        }
        return found.is(Role.HIJRI_ERA) || found.is(Role.JALALI_ERA)
                ? year(at + found.length(), Optional.of(calendar(found)))
                : Optional.empty();
    }

    private Optional<Part> dayFirst(int at) {
        OptionalInt day = day(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = at + Math.max(1, tokens.find(at).length());
        while (tokens.find(next).is(Role.FILLER) || tokens.find(next).is(Role.ORDINAL_SUFFIX)) {
            next += tokens.find(next).length();
        }
        return month(next).flatMap(month -> dated(month, day, yearBehind(month.to()), at, month.to()));
    }

    /** Ramadan 1446, Rabi I 3, 1446. */
    private Optional<Part> monthFirst(Month month, int at) {
        Optional<Year> year = yearBehind(month.to());
        OptionalInt day = year.isEmpty() ? day(month.to()) : OptionalInt.empty();
        int to = day.isPresent() ? month.to() + 1 : month.to();
        return dated(month, day, day.isPresent() ? yearBehind(to) : year, at, to);
    }

    private Optional<Part> dated(Month month, OptionalInt day, Optional<Year> stated, int from, int to) {
        Optional<Year> year = stated.filter(
                found -> !found.gregorian() && system(month, found).hasYear(found.number()));
        if (year.isEmpty() && (day.isEmpty() || month.calendar() != CalendarSystem.JALALI || stated.isPresent())) {
            return Optional.empty(); // it can mean any day
        }
        List<Value> own = new ArrayList<>();
        day.ifPresent(number -> own.add(Value.Quantity.of(number)));
        own.add(new Value.CalendarMonth(month.calendar(), month.number()));
        year.ifPresent(found -> own.add(Value.Quantity.of(found.number())));
        Set<List<Value>> readings = new LinkedHashSet<>(List.of(List.copyOf(own)));
        if (year.isEmpty()) {
            readings.addAll(ofAnyYear(month, day.getAsInt()));
        } else if (day.isPresent()) {
            system(month, year.get())
                    .daysOf(year.get().number(), month.number(), day.getAsInt())
                    .forEach(date -> readings.add(values(date)));
        } else {
            system(month, year.get())
                    .monthsOf(year.get().number(), month.number())
                    .forEach(each -> readings.add(values(each)));
        }
        return Optional.of(part(readings, from, year.map(Year::to).orElse(to)));
    }

    /** Returns the Gregorian dates that a date in digits can mean in another calendar: 1446/3/3, 1403/06/15. */
    static Set<List<Value>> gregorian(int year, int month, int day) {
        Set<List<Value>> readings = new LinkedHashSet<>();
        if (year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR) {
            CalendarSystem.JALALI.daysOf(year, month, day).forEach(date -> readings.add(values(date)));
            CalendarSystem.HIJRI.daysOf(year, month, day).forEach(date -> readings.add(values(date)));
        }
        return readings;
    }

    /** A year of the sun begins at the spring equinox, so that a day of its months is one of two Gregorian days. */
    private static Set<List<Value>> ofAnyYear(Month month, int day) {
        Set<List<Value>> readings = new LinkedHashSet<>();
        for (int year = SOME_YEAR; year < SOME_YEAR + YEARS_OF_LEAP_CYCLE; year++) {
            month.calendar()
                    .daysOf(year, month.number(), day)
                    .forEach(date -> readings.add(List.copyOf(values(date).subList(0, 2))));
        }
        return readings;
    }

    private static CalendarSystem system(Month month, Year year) {
        boolean kurdish = month.calendar() == CalendarSystem.JALALI && CalendarSystem.KURDISH.hasYear(year.number());
        return kurdish ? CalendarSystem.KURDISH : month.calendar();
    }

    private Optional<Part> year(int at) {
        return year(at, Optional.empty());
    }

    private Optional<Part> year(int at, Optional<CalendarSystem> markedBefore) {
        Optional<Year> year = yearAt(at);
        if (year.isEmpty() || year.get().gregorian()) {
            return Optional.empty();
        }
        int number = year.get().number();
        Set<CalendarSystem> calendars = new LinkedHashSet<>();
        year.flatMap(Year::calendar).or(() -> markedBefore).ifPresent(calendars::add);
        boolean likely = number >= FIRST_LIKELY_YEAR && number <= LAST_LIKELY_YEAR;
        if (likely && calendars.isEmpty() && (tokens.find(at - 1).is(Role.YEAR_WORD) || isPersian(at))) {
            calendars.add(CalendarSystem.JALALI);
            calendars.add(CalendarSystem.HIJRI);
        }
        if (calendars.isEmpty()) {
            return Optional.empty();
        }
        Set<List<Value>> readings = new LinkedHashSet<>(List.of(List.of(Value.Quantity.of(number))));
        calendars.forEach(
                calendar -> calendar.yearsOf(number).forEach(each -> readings.add(List.of(Value.Quantity.of(each)))));
        int from = markedBefore.isPresent() ? at - 1 : at;
        return readings.size() == 1
                ? Optional.empty()
                : Optional.of(part(readings, from, year.get().to()));
    }

    /** The year after a month, with a comma or "of the year" between them. */
    private Optional<Year> yearBehind(int to) {
        int at = to < tokens.size() && (tokens.get(to).is(",") || tokens.get(to).is("،")) ? to + 1 : to;
        while (tokens.find(at).is(Role.FILLER) || tokens.find(at).is(Role.YEAR_WORD)) {
            at += tokens.find(at).length();
        }
        return yearAt(at);
    }

    private Optional<Year> yearAt(int at) {
        if (at >= tokens.size() || !tokens.get(at).isNumber(3, 4)) {
            return Optional.empty();
        }
        Found era = tokens.find(at + 1);
        boolean marked = era.is(Role.HIJRI_ERA) || era.is(Role.JALALI_ERA) || era.is(Role.KURDISH_ERA);
        int number = Integer.parseInt(tokens.get(at).form());
        return Optional.of(new Year(
                number,
                marked ? Optional.of(calendar(era)) : Optional.empty(),
                era.is(Role.GREGORIAN_ERA),
                at + 1 + (marked ? era.length() : 0)));
    }

    private static CalendarSystem calendar(Found era) {
        if (era.is(Role.KURDISH_ERA)) {
            return CalendarSystem.KURDISH;
        }
        return era.is(Role.JALALI_ERA) ? CalendarSystem.JALALI : CalendarSystem.HIJRI;
    }

    private Optional<Month> month(int at) {
        Found found = tokens.find(at);
        if (!found.is(Role.HIJRI_MONTH) && !found.is(Role.JALALI_MONTH)) {
            return Optional.empty(); // most words
        }
        return found.as(Role.HIJRI_MONTH)
                .map(meaning -> new Month(CalendarSystem.HIJRI, meaning.number(), at + found.length()))
                .or(() -> found.as(Role.JALALI_MONTH)
                        .map(meaning -> new Month(CalendarSystem.JALALI, meaning.number(), at + found.length())));
    }

    private OptionalInt day(int at) {
        if (at >= tokens.size()) {
            return OptionalInt.empty();
        }
        Optional<Integer> day = tokens.get(at).isNumber(1, 2)
                ? Optional.of(Integer.parseInt(tokens.get(at).form()))
                : tokens.find(at).as(Role.ORDINAL).map(Meaning::number);
        return day.filter(number -> number >= 1 && number <= LAST_DAY)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private boolean isPersian(int at) {
        char first = tokens.text().charAt(tokens.get(at).start());
        return first >= PERSIAN_ZERO && first <= PERSIAN_NINE;
    }

    private static List<Value> values(LocalDate date) {
        return List.of(
                Value.Quantity.of(date.getDayOfMonth()),
                new Value.Month(date.getMonthValue()),
                Value.Quantity.of(date.getYear()));
    }

    private static List<Value> values(YearMonth month) {
        return List.of(new Value.Month(month.getMonthValue()), Value.Quantity.of(month.getYear()));
    }

    private Part part(Set<List<Value>> readings, int from, int to) {
        return new Part(tokens.mention(Kind.DATE, List.copyOf(readings), from, to), to);
    }
}
