package dev.sharh.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads EDTF by its grammar (<a href="https://www.loc.gov/standards/datetime/">Library of Congress</a>): a set, an
 * interval, or a single date, which {@link EdtfDateParser} reads.
 */
final class EdtfParser {
    /** Longer than this no date is; a parser must not be kept busy by what can't be one. */
    private static final int LONGEST = 256;

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    static Edtf parse(String written) {
        if (written.length() > LONGEST) {
            throw new EdtfException(LONGEST, "a date has at most " + LONGEST + " characters");
        }
        String text = asciiDigits(written);
        EdtfHints.refuseCommonMistakes(text);
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
            throw new EdtfException(second, "an interval has one stroke");
        }
        EdtfInterval.End start = end(0, stroke);
        EdtfInterval.End end = end(stroke + 1, text.length());
        if (start instanceof EdtfInterval.Unknown && end instanceof EdtfInterval.Unknown) {
            throw new EdtfException(0, "an interval needs a date at one of its ends");
        }
        EdtfInterval interval = new EdtfInterval(start, end);
        refuseBackwards(start, end, stroke + 1);
        return interval;
    }

    private EdtfInterval.End end(int from, int to) {
        if (from == to) {
            return new EdtfInterval.Unknown();
        } else if (text.substring(from, to).equals("..")) {
            return new EdtfInterval.Open();
        }
        Edtf date = new EdtfDateParser(text, from, to).parse();
        if (date instanceof EdtfDateTime) {
            throw new EdtfException(from, "an interval runs between dates, not times");
        }
        return new EdtfInterval.Known(date);
    }

    private static void refuseBackwards(EdtfInterval.End start, EdtfInterval.End end, int at) {
        if (start instanceof EdtfInterval.Known first && end instanceof EdtfInterval.Known last) {
            var begins = first.date().bounds().first().orElseThrow();
            var ends = last.date().bounds().last().orElseThrow();
            if (ends.isBefore(begins)) {
                throw new EdtfException(at, "the interval ends before it begins", last + "/" + first);
            }
        }
    }

    private Edtf set(char close) {
        if (text.charAt(text.length() - 1) != close || text.length() == 2) {
            throw new EdtfException(text.length() - 1, "a set holds dates and ends with " + close);
        }
        List<EdtfSet.Member> members = new ArrayList<>();
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
        return new EdtfSet(close == ']' ? EdtfSet.Choice.ONE : EdtfSet.Choice.ALL, members);
    }

    private EdtfSet.Member member(int from, int to) {
        int dots = text.substring(from, to).indexOf("..");
        if (dots < 0) {
            return EdtfSet.Member.of(date(from, to));
        }
        Optional<Edtf> first = dots == 0 ? Optional.empty() : Optional.of(date(from, from + dots));
        int after = from + dots + 2;
        Optional<Edtf> last = after == to ? Optional.empty() : Optional.of(date(after, to));
        if (first.isEmpty() && last.isEmpty()) {
            throw new EdtfException(from, "a run of dates needs one at one of its ends");
        }
        refuseBackwards(first, last, after);
        return new EdtfSet.Member(first, last);
    }

    private static void refuseBackwards(Optional<Edtf> first, Optional<Edtf> last, int at) {
        if (first.isPresent() && last.isPresent()) {
            refuseBackwards(new EdtfInterval.Known(first.get()), new EdtfInterval.Known(last.get()), at);
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
}
