package dev.sharh.time;

import dev.sharh.language.Message;
import dev.sharh.time.EdtfDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date of an EDTF expression: a day, a month, a year, a season, a long year, or a date with a time. */
final class EdtfDateParser {
    private static final Pattern TIME = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern LONG_YEAR = Pattern.compile(
            "(?:Y(?<far>-?[1-9]\\d*)(?:E(?<power>\\d{1,2}))?|(?<near>-?\\d{4}))(?:S(?<digits>[1-9]\\d?))?(?<mark>[?~%]?)");
    private static final String QUALIFIERS = "?~%";

    private final String text;
    private final int from;
    private final int to;
    private int at;

    EdtfDateParser(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    Edtf parse() {
        if (from == to) {
            throw new EdtfException(from, Message.of("a date is missing here"));
        }
        String part = text.substring(from, to);
        if (part.startsWith("Y") || part.indexOf('S') > 0) {
            return longYear(part);
        }
        int t = part.indexOf('T');
        return t < 0 ? date() : dateTime(from + t);
    }

    /**
     * Level 2, "group qualification" and "qualification of individual components": a mark after a part is for it and for
     * all before it; a mark before a part is for it alone.
     */
    private Edtf date() {
        DatePart year = part(text.startsWith("-", skipMark()) ? 5 : 4, Message.of("a year has four digits"));
        Qualification group = mark();
        if (at == to) {
            return checked(new EdtfDate(year.qualified(group), Optional.empty(), Optional.empty()));
        }
        hyphen();
        int monthAt = skipMark();
        DatePart month = part(2, Message.of("a month has two digits"));
        Qualification second = mark();
        if (isSeason(month)) {
            return season(year.qualified(group).qualified(second), month.qualified(second), monthAt);
        }
        if (at == to) {
            return checked(new EdtfDate(
                    year.qualified(group).qualified(second), Optional.of(month.qualified(second)), Optional.empty()));
        }
        hyphen();
        DatePart day = part(2, Message.of("a day has two digits"));
        Qualification third = mark();
        if (at != to) {
            throw new EdtfException(at, Message.of("the date should end here"));
        }
        return checked(new EdtfDate(
                year.qualified(group).qualified(second).qualified(third),
                Optional.of(month.qualified(second).qualified(third)),
                Optional.of(day.qualified(third))));
    }

    private Edtf season(DatePart year, DatePart code, int codeAt) {
        if (at != to) {
            throw new EdtfException(at, Message.of("a season has no days"), text.substring(from, codeAt + 2));
        }
        return new Edtf.Season(year, code.value(), code.qualification());
    }

    private static boolean isSeason(DatePart month) {
        return month.isSpecified() && month.value() >= Edtf.Season.FIRST && month.value() <= Edtf.Season.LAST;
    }

    private Edtf longYear(String part) {
        Matcher year = LONG_YEAR.matcher(part);
        boolean far = part.startsWith("Y");
        if (!year.matches() || (!far && year.group("digits") == null)) {
            throw new EdtfException(
                    from, Message.of("this is not a year"), Message.of("write it like Y-12000, Y17E7 or 1950S2"));
        }
        int power =
                Optional.ofNullable(year.group("power")).map(Integer::parseInt).orElse(0);
        String significand = far ? year.group("far") : year.group("near");
        int length = significand.replace("-", "").length();
        if (far && length + power < 5) {
            throw new EdtfException(
                    from, Message.of("after Y a year has more than four digits"), significand.replace("Y", ""));
        } else if (length + power > 9) {
            throw new EdtfException(from, Message.of("years end at {0}", Long.toString(Edtf.LongYear.FARTHEST)));
        }
        Optional<Integer> digits = Optional.ofNullable(year.group("digits")).map(Integer::valueOf);
        if (digits.filter(d -> d > length + power).isPresent()) {
            throw new EdtfException(from + year.start("digits"), Message.of("the year has fewer digits than that"));
        }
        Qualification mark = year.group("mark").isEmpty()
                ? Qualification.NONE
                : Qualification.of(year.group("mark").charAt(0));
        return new Edtf.LongYear(Long.parseLong(significand), power, digits, mark);
    }

    private Edtf dateTime(int t) {
        Edtf date = new EdtfDateParser(text, from, t).parse();
        Matcher time = TIME.matcher(text).region(t + 1, to);
        if (!(date instanceof EdtfDate day) || !isWholeDay(day)) {
            throw new EdtfException(from, Message.of("a full date must be before a time"));
        } else if (!time.matches()) {
            throw new EdtfException(
                    t + 1,
                    Message.of("this is not a time"),
                    Message.of("write it like T14:30:00, T14:30:00Z or T14:30:00+03:00"));
        }
        if (String.valueOf(time.group(4)).matches("-00(:00)?")) {
            throw new EdtfException(time.start(4), Message.of("an offset of zero has no minus sign"), "Z");
        }
        try {
            LocalTime clock = LocalTime.of(number(time, 1), number(time, 2), number(time, 3));
            Optional<ZoneOffset> offset = Optional.ofNullable(time.group(4)).map(ZoneOffset::of);
            LocalDate calendar = day.bounds().first().orElseThrow();
            return new Edtf.DateTime(calendar, clock, offset);
        } catch (DateTimeException e) {
            throw new EdtfException(t + 1, Message.of("a time runs from 00:00:00 to 23:59:59, an offset to 18:00"));
        }
    }

    private static boolean isWholeDay(EdtfDate date) {
        return date.precision() == Precision.DAY && date.isPlain() && date.qualification() == Qualification.NONE;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private DatePart part(int length, Message rule) {
        Qualification own = mark();
        int start = at;
        while (at < to && at < start + length && isDigitOf(start)) {
            at++;
        }
        if (at < start + length) {
            throw new EdtfException(at, at == to ? rule : Message.of("{0}; “{1}” is not a digit", rule, character()));
        }
        return new DatePart(text.substring(start, at), own);
    }

    private String character() {
        return Character.toString(text.codePointAt(at));
    }

    private boolean isDigitOf(int start) {
        char c = text.charAt(at);
        return (c >= '0' && c <= '9') || c == 'X' || (c == '-' && at == start && start == firstDigit());
    }

    private int firstDigit() {
        return from + (QUALIFIERS.indexOf(text.charAt(from)) >= 0 ? 1 : 0);
    }

    private int skipMark() {
        return at < to && QUALIFIERS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private Qualification mark() {
        if (at < to && QUALIFIERS.indexOf(text.charAt(at)) >= 0) {
            return Qualification.of(text.charAt(at++));
        }
        return Qualification.NONE;
    }

    private void hyphen() {
        if (text.charAt(at) != '-') {
            throw new EdtfException(
                    at, Message.of("year, month and day are separated by hyphens, not by “{0}”", character()));
        }
        at++;
    }

    /** The date, if the calendar has it. */
    private EdtfDate checked(EdtfDate date) {
        if (date.year().digits().equals("-0000")) {
            throw new EdtfException(from, Message.of("the year 0 has no sign"), "0000");
        } else if (date.exists()) {
            return date;
        }
        DatePart month = date.month().orElseThrow();
        int monthAt = text.indexOf('-', from + 1) + 1;
        if (month.candidates().noneMatch(m -> m >= 1 && m <= 12)) {
            throw new EdtfException(monthAt, Message.of("a month is 01 to 12 (a season 21 to 41)"));
        }
        throw new EdtfException(text.lastIndexOf('-', to - 1) + 1, noSuchDay(date, month));
    }

    private static Message noSuchDay(EdtfDate date, DatePart month) {
        if (!month.isSpecified() || !date.year().isSpecified()) {
            return Message.of("the calendar has no such day");
        }
        YearMonth ofYear = YearMonth.of(date.year().value(), month.value());
        return Message.of("that month has the days 01 to {0}", Integer.toString(ofYear.lengthOfMonth()));
    }
}
