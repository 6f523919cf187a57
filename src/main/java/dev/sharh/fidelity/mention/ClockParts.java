package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value.HalfOfDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day: 7 a.m., 5.30pm, 17:30, الساعة 4.40 صباحًا, السابعة والنصف مساءً. */
final class ClockParts {
    private static final Pattern HOUR_AND_MINUTE = Pattern.compile("(\\d{1,2})([.:])([0-5]\\d)");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-4])([0-5]\\d)");
    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
    private static final int NOON = 12;
    private static final int HOURS_OF_DAY = 24;
    private static final int HALF_HOUR = 30;

    private final TokenText tokens;

    ClockParts(TokenText tokens) {
        this.tokens = tokens;
    }

    Optional<Part> time(int at) {
        return tokens.get(at).isDigits() ? digital(at) : worded(at);
    }

    private Optional<Part> digital(int at) {
        String form = tokens.get(at).form();
        Lexicon.Found mark = tokens.find(at + 1);
        if (mark.is(Role.HOUR_MARK)) {
            Optional<Part> marked = marked(form, at, at + 1 + mark.length());
            if (marked.isPresent()) {
                return marked;
            }
        }
        boolean afterHour = tokens.find(at - 1).is(Role.HOUR);
        Matcher matcher = HOUR_AND_MINUTE.matcher(form);
        HalfOfDay half = half(at + 1);
        if (matcher.matches()) {
            boolean colon = matcher.group(2).equals(":");
            if (!colon && !afterHour && half == HalfOfDay.UNSAID) {
                return Optional.empty();
            }
            return clock(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)), half, at, at + 1);
        }
        boolean hour = HOUR.matcher(form).matches() && half != HalfOfDay.UNSAID;
        return hour ? clock(Integer.parseInt(form), 0, half, at, at + 1) : Optional.empty();
    }

    /** 19 Uhr, 19.30 Uhr, 19 h 30, 1200 GMT; with the half of the day before or after: صبح 7 بجے, 7 Uhr abends. */
    private Optional<Part> marked(String form, int at, int behind) {
        HalfOfDay after = half(behind);
        HalfOfDay half = after == HalfOfDay.UNSAID ? half(at - 1) : after;
        Matcher both = HOUR_AND_MINUTE.matcher(form);
        Matcher plain = MILITARY.matcher(form);
        if (both.matches()) {
            return clock(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(3)), half, at, at + 1, behind);
        } else if (plain.matches()) {
            return clock(Integer.parseInt(plain.group(1)), Integer.parseInt(plain.group(2)), half, at, at + 1, behind);
        } else if (!HOUR.matcher(form).matches()) {
            return Optional.empty();
        }
        boolean minutes = behind < tokens.size()
                && tokens.get(behind).isNumber(2, 2)
                && MINUTES.matcher(tokens.get(behind).form()).matches();
        return minutes
                ? clock(
                        Integer.parseInt(form),
                        Integer.parseInt(tokens.get(behind).form()),
                        half(behind + 1),
                        at,
                        behind + 1,
                        behind + 1)
                : clock(Integer.parseInt(form), 0, half, at, at + 1, behind);
    }

    /** الساعة السابعة والنصف مساءً, seven p.m.: words are an hour only if another word shows it. */
    private Optional<Part> worded(int at) {
        Lexicon.Found found = tokens.find(at);
        if (!found.is(Role.ORDINAL) && !found.is(Role.UNIT) && !found.is(Role.TEEN)) {
            return Optional.empty();
        }
        Optional<Integer> hour = found.as(Role.ORDINAL)
                .or(() -> found.as(Role.UNIT))
                .or(() -> found.as(Role.TEEN))
                .map(Meaning::number)
                .filter(h -> h <= NOON);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        int to = at + found.length();
        Lexicon.Found next = tokens.find(to);
        boolean andHalf = next.is(Role.HALF) && next.joined();
        int behind = andHalf ? to + next.length() : to;
        HalfOfDay half = half(behind);
        boolean afterHour = andHalf && tokens.find(at - 1).is(Role.HOUR);
        if ((half == HalfOfDay.UNSAID && !afterHour) || isAcronym(behind)) {
            return Optional.empty();
        }
        return clock(hour.get(), andHalf ? HALF_HOUR : 0, half, at, behind);
    }

    /** "Two AM" are members of an assembly. */
    private boolean isAcronym(int at) {
        return at < tokens.size()
                && tokens.text()
                        .substring(tokens.get(at).start(), tokens.get(at).end())
                        .matches("\\p{Lu}{2,}");
    }

    private HalfOfDay half(int at) {
        Lexicon.Found found = tokens.find(at);
        if (found.is(Role.AM)) {
            return HalfOfDay.MORNING;
        }
        return found.is(Role.PM) ? HalfOfDay.AFTERNOON : HalfOfDay.UNSAID;
    }

    private Optional<Part> clock(int hour, int minute, HalfOfDay half, int from, int to) {
        return clock(hour, minute, half, from, to, to);
    }

    /**
     * @param to the index of the token after the digits or words
     * @param marked the index after the word that marks them as a time, such as Uhr
     */
    private Optional<Part> clock(int hour, int minute, HalfOfDay half, int from, int to, int marked) {
        if (hour > HOURS_OF_DAY) {
            return Optional.empty();
        }
        List<List<Value>> readings = new ArrayList<>();
        readings.add(List.of(new Value.Clock(hour % NOON, minute, halfOf(hour, half))));
        if (minute == 0) {
            readings.add(List.of(Value.Quantity.of(hour)));
        }
        int behind = marked;
        Lexicon.Found marker = tokens.find(marked);
        if (marker.is(Role.AM) || marker.is(Role.PM)) {
            behind += marker.length();
        }
        Mention mention = tokens.mention(Kind.TIME, readings, from, to);
        return Optional.of(
                new Part(mention.shown(mention.start(), tokens.get(behind - 1).end()), behind));
    }

    /** An hour above twelve shows its half of the day; 24:00 ends a day and begins the next one. */
    private static HalfOfDay halfOf(int hour, HalfOfDay said) {
        if (hour == HOURS_OF_DAY) {
            return HalfOfDay.MORNING;
        }
        return hour > NOON ? HalfOfDay.AFTERNOON : said;
    }
}
