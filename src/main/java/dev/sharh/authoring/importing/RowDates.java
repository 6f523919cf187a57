package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.authoring.importing.SourceRow.Cell;
import dev.sharh.content.WrittenDay;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.MonthNames;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the dates of the rows of a file. TimelineJS calls the year before the year 1 −1, while in EDTF (ISO 8601) it is the
 * year 0.
 */
final class RowDates {
    private static final int MAX_FOUR_DIGIT_YEAR = 9999;
    private static final int MAX_DIGITS = 15;
    private static final long FARTHEST = 999_999_999;
    private static final Pattern YEAR =
            Pattern.compile("[-+]?\\d+(?:[,٬'’  \\u00A0\\u2009\\u202F.]\\d{3})*(?:\\.0+)?[年년]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.0+)?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?|[صم]|[قب]\\.ظ\\.?)?");

    private final MonthNames months;
    private final Language language;
    private final Optional<Boolean> dayFirst;
    private final Diagnostic.Report report;

    RowDates(MonthNames months, Language language, List<SourceRow> rows, Diagnostic.Report report) {
        this(months, language, dayFirst(rows), report);
    }

    private RowDates(MonthNames months, Language language, Optional<Boolean> dayFirst, Diagnostic.Report report) {
        this.months = months;
        this.language = language;
        this.dayFirst = dayFirst;
        this.report = report;
    }

    /** Returns the order that all dates of the file show which have a number that is no month. */
    private static Optional<Boolean> dayFirst(List<SourceRow> rows) {
        Set<Boolean> orders = rows.stream()
                .flatMap(row -> Stream.of(row.text("start date"), row.text("end date")))
                .flatMap(text -> WrittenDay.dayFirst(text).stream())
                .collect(Collectors.toSet());
        return orders.size() == 1 ? Optional.of(orders.iterator().next()) : Optional.empty();
    }

    /** Returns the date of a row; empty if it has none that can be read, which is reported. */
    Optional<Edtf> date(SourceRow row) {
        try {
            Optional<Parts> start = parts(row, "");
            if (start.isEmpty()) {
                return report.refuse(error(
                        "import/no-date",
                        row.place(),
                        Message.of("this event has no year"),
                        Message.of("give it a year")));
            }
            Optional<Parts> end = parts(row, "end ");
            Edtf first = edtf(start.get(), end.isEmpty());
            Edtf last = end.isPresent() ? edtf(end.get(), false) : first;
            return Optional.of(
                    last.equals(first)
                            ? first
                            : parsed(first + "/" + last, end.get().year()));
        } catch (Refused e) {
            return report.refuse(e.diagnostic);
        }
    }

    /** Returns the date of a text; empty if it has none, which is not reported. */
    Optional<Edtf> quietly(String text) {
        Cell cell = new Cell("", text, Place.startOf(""));
        RowDates quiet = new RowDates(months, language, dayFirst, diagnostic -> {});
        try {
            Optional<WrittenDay> day = WrittenDay.parse(text, dayFirst).filter(each -> !each.swappable());
            return day.isEmpty() ? Optional.empty() : Optional.of(quiet.edtf(parts(cell, day.get()), true));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** The cells of one date. */
    private record Parts(Cell year, Optional<Cell> month, Optional<Cell> day, Optional<Cell> time) {}

    private Optional<Parts> parts(SourceRow row, String prefix) throws Refused {
        Optional<Cell> whole = row.cell(prefix.isEmpty() ? "start date" : "end date");
        Optional<Cell> year = row.cell(prefix + "year");
        if (year.isPresent()) {
            return Optional.of(new Parts(
                    year.get(), row.cell(prefix + "month"), row.cell(prefix + "day"), row.cell(prefix + "time")));
        }
        Optional<Cell> alone = Stream.of("month", "day", "time")
                .flatMap(part -> row.cell(prefix + part).stream())
                .findFirst();
        if (whole.isEmpty() && alone.isPresent() && !prefix.isEmpty()) {
            throw new Refused(
                    alone.get(), Message.of("this date has no year"), Message.of("add the year, or delete the cell"));
        }
        return whole.isPresent() ? Optional.of(written(whole.get())) : Optional.empty();
    }

    private Parts written(Cell cell) throws Refused {
        WrittenDay day = WrittenDay.parse(cell.text(), dayFirst)
                .orElseThrow(() -> new Refused(
                        cell,
                        Message.of("“{0}” is not a date", cell.text()),
                        Message.of("write it like 2003-03-20, 2003-03 or 2003")));
        if (day.swappable()) {
            String one = ymd(day.year(), day.month(), day.day());
            String other = ymd(day.year(), day.day(), day.month());
            if (dayFirst.isEmpty()) {
                throw new Refused(
                        cell,
                        Message.of("the day of “{0}” cannot be told from the month", cell.text()),
                        Message.of("write {0} or {1}", one, other));
            }
            report.accept(warning(
                    "import/day-or-month",
                    cell.place(),
                    Message.of("“{0}” was read as {1}, in the order of the other dates of the file", cell.text(), one),
                    Message.of("if the day and the month are the other way round, write {0}", other)));
        }
        return parts(cell, day);
    }

    private static Parts parts(Cell cell, WrittenDay day) {
        return new Parts(
                new Cell(cell.name(), day.year(), cell.place()),
                part(cell, day.month()),
                part(cell, day.day()),
                part(cell, day.time()));
    }

    private static Optional<Cell> part(Cell cell, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(cell.name(), text, cell.place()));
    }

    private static String ymd(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Returns a date as precise as its parts. */
    private Edtf edtf(Parts parts, boolean withTime) throws Refused {
        long year = year(parts.year());
        Optional<Cell> alone = parts.month().isEmpty() ? parts.day() : Optional.empty();
        if (alone.isPresent()) {
            throw new Refused(alone.get(), Message.of("this day has no month"), Message.of("add the month"));
        }
        if (Math.abs(year) > MAX_FOUR_DIGIT_YEAR) {
            parts.month()
                    .ifPresent(month -> leftOut(
                            month,
                            Message.of(
                                    "a year of more than four digits has no months in EDTF: “{0}” was left out",
                                    month.text())));
            return parsed("Y" + year, parts.year());
        }
        StringBuilder date = new StringBuilder(String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year)));
        if (parts.month().isPresent()) {
            date.append(String.format(Locale.ROOT, "-%02d", month(parts.month().get())));
        }
        if (parts.day().isPresent()) {
            date.append(String.format(Locale.ROOT, "-%02d", day(parts.day().get())));
        }
        if (parts.time().isPresent()) {
            Cell time = parts.time().get();
            Optional<String> clock = withTime && parts.day().isPresent() ? clock(time.text()) : Optional.empty();
            clock.ifPresentOrElse(
                    text -> date.append('T').append(text),
                    () -> leftOut(time, Message.of("the time “{0}” was left out", time.text())));
        }
        return parsed(date.toString(), parts.day().or(parts::month).orElse(parts.year()));
    }

    private void leftOut(Cell cell, Message problem) {
        report.accept(warning(
                "import/left-out",
                cell.place(),
                problem,
                Message.of("write it into the text of the event if it matters")));
    }

    /** Returns a year as EDTF counts it. */
    private static long year(Cell cell) throws Refused {
        String digits = WrittenDay.asciiDigits(cell.text()).strip();
        String number = digits.replaceFirst("\\.0+$", "").replaceAll("[^\\d-]", "");
        if (!YEAR.matcher(digits).matches() || number.length() > MAX_DIGITS) {
            throw new Refused(
                    cell,
                    Message.of("“{0}” is not a year", cell.text()),
                    Message.of("write digits, such as 2003, or -500 for 500 BCE"));
        }
        long year = Long.parseLong(number);
        if (Math.abs(year) > FARTHEST) {
            throw new Refused(
                    cell,
                    Message.of(
                            "the year “{0}” is out of range: years end at {1}", cell.text(), Long.toString(FARTHEST)),
                    Message.of("leave the row out: a timeline of Sharh can't show it"));
        }
        if (year == 0) {
            throw new Refused(
                    cell,
                    Message.of("the year before 1 is -1 in TimelineJS, there is no year 0"),
                    Message.of("write -1 for 1 BCE"));
        }
        return year < 0 ? year + 1 : year;
    }

    private int month(Cell cell) throws Refused {
        String text = WrittenDay.asciiDigits(cell.text()).strip().replaceFirst("[月월]$", "");
        Optional<Integer> number = NUMBER.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text.replaceFirst("\\..*", ""))).filter(n -> n >= 1 && n <= 12)
                : months.number(cell.text(), language);
        return number.orElseThrow(() -> new Refused(
                cell,
                Message.of("“{0}” is not a month", cell.text()),
                Message.of("write its number, 1 to 12, or its name")));
    }

    private static int day(Cell cell) throws Refused {
        String text = WrittenDay.asciiDigits(cell.text()).strip().replaceFirst("[日号일]$", "");
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(
                    cell, Message.of("“{0}” is not a day", cell.text()), Message.of("write its number, 1 to 31"));
        }
        return Integer.parseInt(text.replaceFirst("\\..*", ""));
    }

    /** Returns a time with seconds, which EDTF requires; midnight is what spreadsheets write for a day without a time. */
    private static Optional<String> clock(String written) {
        Matcher time = TIME.matcher(WrittenDay.asciiDigits(written).strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            boolean noon = "pمب".indexOf(time.group(4).charAt(0)) >= 0;
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (noon ? 12 : 0);
        }
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        boolean valid = hour <= 23 && minute <= 59 && second <= 59 && hour + minute + second > 0;
        return valid
                ? Optional.of(String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second))
                : Optional.empty();
    }

    private static Edtf parsed(String date, Cell cell) throws Refused {
        try {
            return Edtf.parse(date);
        } catch (EdtfException e) {
            throw new Refused(
                    cell,
                    Message.of("“{0}” is not a date: {1}", date, e.problem()),
                    e.hint().orElse(Message.of("write a date that the calendar has")));
        }
    }

    /** A date that can't be read. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Cell cell, Message problem, Message hint) {
            super(problem.english());
            this.diagnostic = error("import/date", cell.place(), problem, hint);
        }
    }
}
