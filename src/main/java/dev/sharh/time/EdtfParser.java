package dev.sharh.time;

import dev.sharh.language.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads EDTF by its grammar (<a href="https://www.loc.gov/standards/datetime/">Library of Congress</a>): a set, an
 * interval, or a single date, which {@link EdtfDateParser} reads.
 */
final class EdtfParser {
    /** The most characters of a date, so that the parser never reads a huge text. */
    private static final int MAX_LENGTH = 256;

    private static final Pattern SHORT_PARTS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SHORT_MONTH = Pattern.compile("(\\d{4})-(\\d)");

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    static Edtf parse(String written) {
        if (written.length() > MAX_LENGTH) {
            throw new EdtfException(MAX_LENGTH, Message.of("a date has at most {0} characters", MAX_LENGTH));
        }
        String text = asciiDigits(written);
        refuseCommonMistakes(text);
        return new EdtfParser(text).parse();
    }

    private Edtf parse() {
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return set(first == '[' ? ']' : '}');
        }
        int stroke = text.indexOf('/');
        return stroke < 0 ? new EdtfDateParser(text, 0, text.length()).parse() : interval(stroke);
    }

    private Edtf interval(int stroke) {
        int second = text.indexOf('/', stroke + 1);
        if (second >= 0) {
            throw new EdtfException(second, Message.of("an interval has one stroke"));
        }
        Edtf.Interval.End start = end(0, stroke);
        Edtf.Interval.End end = end(stroke + 1, text.length());
        if (start instanceof Edtf.Interval.Unknown && end instanceof Edtf.Interval.Unknown) {
            throw new EdtfException(0, Message.of("an interval needs a date at one of its ends"));
        }
        Edtf.Interval interval = new Edtf.Interval(start, end);
        refuseBackwards(start, end, stroke + 1);
        return interval;
    }

    private Edtf.Interval.End end(int from, int to) {
        if (from == to) {
            return new Edtf.Interval.Unknown();
        } else if (text.substring(from, to).equals("..")) {
            return new Edtf.Interval.Open();
        }
        Edtf date = new EdtfDateParser(text, from, to).parse();
        if (date instanceof Edtf.DateTime) {
            throw new EdtfException(from, Message.of("an interval runs between dates, not times"));
        }
        return new Edtf.Interval.Known(date);
    }

    private static void refuseBackwards(Edtf.Interval.End start, Edtf.Interval.End end, int at) {
        if (start instanceof Edtf.Interval.Known first && end instanceof Edtf.Interval.Known last) {
            var begins = first.date().bounds().first().orElseThrow();
            var ends = last.date().bounds().last().orElseThrow();
            if (ends.isBefore(begins)) {
                throw new EdtfException(at, Message.of("the interval ends before it begins"), last + "/" + first);
            }
        }
    }

    private Edtf set(char close) {
        if (text.charAt(text.length() - 1) != close || text.length() == 2) {
            throw new EdtfException(
                    text.length() - 1, Message.of("a set contains dates and ends with {0}", Character.toString(close)));
        }
        List<Edtf.DateSet.Member> members = new ArrayList<>();
        int from = 1;
        while (from < text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() - 1 : comma;
            int start = from;
            while (start < to && text.charAt(start) == ' ') {
                start++;
            }
            members.add(member(start, to));
            from = to + 1;
        }
        return new Edtf.DateSet(close == ']' ? Edtf.DateSet.Choice.ONE : Edtf.DateSet.Choice.ALL, members);
    }

    private Edtf.DateSet.Member member(int from, int to) {
        int dots = text.substring(from, to).indexOf("..");
        if (dots < 0) {
            return Edtf.DateSet.Member.of(date(from, to));
        }
        Optional<Edtf> first = dots == 0 ? Optional.empty() : Optional.of(date(from, from + dots));
        int after = from + dots + 2;
        Optional<Edtf> last = after == to ? Optional.empty() : Optional.of(date(after, to));
        if (first.isEmpty() && last.isEmpty()) {
            throw new EdtfException(from, Message.of("a run of dates needs one at one of its ends"));
        }
        refuseBackwards(first, last, after);
        return new Edtf.DateSet.Member(first, last);
    }

    private static void refuseBackwards(Optional<Edtf> first, Optional<Edtf> last, int at) {
        if (first.isPresent() && last.isPresent()) {
            refuseBackwards(new Edtf.Interval.Known(first.get()), new Edtf.Interval.Known(last.get()), at);
        }
    }

    private Edtf date(int from, int to) {
        return new EdtfDateParser(text, from, to).parse();
    }

    /** Arabic (٠) and Persian (۰) digits as ASCII ones, each in its own place. */
    private static String asciiDigits(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean arabic = c >= '\u0660' && c <= '\u0669';
            boolean persian = c >= '\u06F0' && c <= '\u06F9';
            text.append(arabic || persian ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return text.toString();
    }

    /** Refuses dates in other formats, with the corrected text. */
    private static void refuseCommonMistakes(String text) {
        if (text.isBlank()) {
            throw new EdtfException(0, Message.of("there is no date"), "2024-09-06");
        } else if (!text.strip().equals(text)) {
            int at = Character.isWhitespace(text.charAt(0))
                    ? 0
                    : text.stripTrailing().length();
            throw new EdtfException(at, Message.of("there is a space before or after the date"), text.strip());
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.FORMAT) {
                throw new EdtfException(
                        i, Message.of("there is an invisible character in the date"), Message.of("delete it"));
            }
        }
        if (YEAR_LAST.matcher(text).matches()) {
            throw new EdtfException(0, Message.of("the year comes first"));
        }
        Matcher shortParts = SHORT_PARTS.matcher(text);
        if (shortParts.matches()) {
            String right = shortParts.group(1) + "-" + two(shortParts.group(2)) + "-" + two(shortParts.group(3));
            if (!right.equals(text)) {
                throw new EdtfException(
                        4, Message.of("year, month and day have four, two and two digits, with hyphens"), right);
            }
        }
        Matcher shortMonth = SHORT_MONTH.matcher(text);
        if (shortMonth.matches()) {
            throw new EdtfException(
                    5, Message.of("a month has two digits"), shortMonth.group(1) + "-0" + shortMonth.group(2));
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
