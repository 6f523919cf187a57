package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of dates: months with the day beside them, weekdays, decades, and dates in digits. */
final class DateParts {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,2})\\.(\\d{1,4})");
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /** What Chinese, Japanese and Korean write behind the number of a month. */
    private static final Set<String> MONTH_SIGNS = Lexicon.folded(List.of("月", "월"));

    private final String text;
    private final TokenText tokens;
    private final Lexicon lexicon;

    DateParts(String text, TokenText tokens) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
    }

    /** 05/08/2024, 5.8.2024, 2024-08-05. Each number that can be the month is read as one. */
    Optional<Part> numeric(int at) {
        Token token = tokens.get(at);
        if (!token.isDigits()) {
            return Optional.empty();
        }
        if (token.form().indexOf('.') > 0) {
            Matcher dotted = THREE_NUMBERS.matcher(token.form());
            if (dotted.matches()) {
                return numeric(dotted.group(1), dotted.group(2), dotted.group(3), at, at + 1);
            }
        }
        boolean three = at + 4 < tokens.size()
                && isStroke(at + 1)
                && tokens.get(at + 2).isDigits()
                && tokens.get(at + 3).form().equals(tokens.get(at + 1).form())
                && tokens.get(at + 4).isDigits();
        return three
                ? numeric(
                        token.form(),
                        tokens.get(at + 2).form(),
                        tokens.get(at + 4).form(),
                        at,
                        at + 5)
                : dayAndMonth(at);
    }

    private Optional<Part> numeric(String first, String second, String third, int from, int to) {
        boolean yearFirst = YEAR.matcher(first).matches();
        boolean yearLast = YEAR.matcher(third).matches();
        if (yearFirst == yearLast || !DIGITS.matcher(second + third + first).matches()) {
            return Optional.empty();
        }
        int a = Integer.parseInt(yearFirst ? second : first);
        int b = Integer.parseInt(yearFirst ? third : second);
        Value year = Value.Quantity.of(Long.parseLong(yearFirst ? first : third));
        List<Value> monthFirst = List.of(year, new Value.Month(a), Value.Quantity.of(b));
        List<Value> dayFirst = List.of(year, Value.Quantity.of(a), new Value.Month(b));
        boolean aIsMonth = a <= LAST_MONTH;
        boolean bIsMonth = b <= LAST_MONTH;
        if (a > LAST_DAY || b > LAST_DAY || (!aIsMonth && !bIsMonth)) {
            return Optional.empty();
        }
        List<List<Value>> readings = aIsMonth && bIsMonth && !yearFirst
                ? List.of(dayFirst, monthFirst)
                : List.of(aIsMonth && (yearFirst || !bIsMonth) ? monthFirst : dayFirst);
        List<List<Value>> all = new ArrayList<>(readings);
        int number = Integer.parseInt(yearFirst ? first : third);
        if (aIsMonth) {
            all.addAll(CalendarDates.gregorian(number, a, b));
        }
        if (bIsMonth && !yearFirst) {
            all.addAll(CalendarDates.gregorian(number, b, a));
        }
        return Optional.of(new Part(tokens.mention(Kind.MONTH, all, from, to), to));
    }

    /** 9/11: two numbers, one of which may be a month. */
    private Optional<Part> dayAndMonth(int at) {
        boolean two = at + 2 < tokens.size()
                && tokens.get(at + 1).is("/")
                && !tokens.get(at + 1).spaced()
                && tokens.get(at).isNumber(1, 2)
                && tokens.get(at + 2).isNumber(1, 2);
        if (!two) {
            return Optional.empty();
        }
        int a = Integer.parseInt(tokens.get(at).form());
        int b = Integer.parseInt(tokens.get(at + 2).form());
        List<List<Value>> readings = List.of(
                List.of(Value.Quantity.of(a), Value.Quantity.of(b)),
                List.of(new Value.Month(a), Value.Quantity.of(b)),
                List.of(Value.Quantity.of(a), new Value.Month(b)));
        return Optional.of(new Part(tokens.mention(Kind.NUMBER, readings, at, at + 3), at + 3));
    }

    private boolean isStroke(int at) {
        Token token = tokens.get(at);
        return !token.spaced() && (token.is("/") || token.is("-"));
    }

    Optional<Part> weekday(int at) {
        Lexicon.Found found = tokens.find(at);
        if (!found.is(Role.WEEKDAY)) {
            return Optional.empty();
        }
        return found.as(Role.WEEKDAY).map(meaning -> {
            int to = at + found.length();
            Mention day = tokens.mention(Kind.WEEKDAY, new Value.Weekday(meaning.number()), at, to);
            // الاثنين is Monday or "the two", segunda is Monday or "the second".
            Mention weekday = found.as(Role.UNIT)
                    .or(() -> found.as(Role.ORDINAL))
                    .map(number -> day.reading(List.of(
                            List.of(new Value.Weekday(meaning.number())), List.of(new Value.Quantity(number.value())))))
                    .orElse(day);
            boolean ambiguous = found.length() == 1 && lexicon.isAmbiguous(tokens.get(at)); // the sun
            boolean states = !ambiguous && !isInName(to);
            return new Part(states ? weekday : weekday.supportingOnly(), to);
        });
    }

    /** Returns whether a capital after the word shows a name: the Sunday Times. */
    private boolean isInName(int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && Character.isUpperCase(text.codePointAt(tokens.get(at).start()))
                && !tokens.find(at).is(Role.MONTH);
    }

    Optional<Part> month(int at) {
        if (isNumberedMonth(at)) {
            int month = Integer.parseInt(tokens.get(at).form());
            Mention mention = tokens.mention(Kind.MONTH, new Value.Month(month), at, at + 2);
            return Optional.of(new Part(dayBehind(at + 2).map(mention::onDay).orElse(mention), at + 2));
        }
        Lexicon.Found found = tokens.find(at);
        if (!found.is(Role.MONTH)) {
            return Optional.empty();
        }
        return found.as(Role.MONTH).filter(m -> !isLowercased(at)).map(meaning -> {
            int to = at + found.length();
            Mention month = tokens.mention(Kind.MONTH, new Value.Month(meaning.number()), at, to);
            Optional<Integer> day = dayBefore(at).or(() -> dayBehind(to));
            Mention dated = day.map(month::onDay).orElse(month);
            boolean ambiguous = found.length() == 1
                    && (lexicon.isAmbiguous(tokens.get(at))
                            || (lexicon.isAmbiguousInLowercase(tokens.get(at)) && beginsInLowercase(at)));
            boolean certain = !ambiguous || (found.bare() && (day.isPresent() || showsMonth(at, to, meaning)));
            return new Part(certain ? dated : dated.supportingOnly(), to);
        });
    }

    /** The 9月 of Chinese and Japanese, the 9월 of Korean. */
    private boolean isNumberedMonth(int at) {
        return tokens.get(at).isNumber(1, 2)
                && at + 1 < tokens.size()
                && MONTH_SIGNS.contains(tokens.get(at + 1).form())
                && Integer.parseInt(tokens.get(at).form()) >= 1
                && Integer.parseInt(tokens.get(at).form()) <= LAST_MONTH;
    }

    /** In a script with capitals, "may" is not a month. */
    private boolean isLowercased(int at) {
        return lexicon.needsCapital(tokens.get(at)) && beginsInLowercase(at);
    }

    private boolean beginsInLowercase(int at) {
        return Character.isLowerCase(text.codePointAt(tokens.get(at).start()));
    }

    private boolean showsMonth(int at, int to, Meaning month) {
        int behind = to < tokens.size() && tokens.get(to).is(".") ? to + 1 : to; // Jan. 5
        if (isContext(at - 1) || isNumber(isOrdinalPoint(at - 1) ? at - 2 : at - 1) || isNumber(behind)) {
            return true;
        }
        boolean pair = at >= 2 && tokens.get(at - 1).is("/");
        return pair
                && tokens.find(at - 2)
                        .as(Role.MONTH)
                        .filter(m -> m.number() == month.number())
                        .isPresent();
    }

    /** "In May", "the end of May"; but not "of May" alone. */
    private boolean isContext(int at) {
        if (at > 0 && tokens.get(at).is("-")) {
            return isContext(at - 1); // mid-May
        }
        Lexicon.Found before = tokens.find(at);
        return before.is(Role.MONTH_CONTEXT)
                || (before.is(Role.FILLER) && tokens.find(at - 1).is(Role.MONTH_CONTEXT));
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isDigits();
    }

    /** 5 August, the 5th of August, الخامس من أغسطس. */
    private Optional<Integer> dayBefore(int month) {
        int at = month - 1;
        if (at >= 1 && tokens.get(at).is("/")) {
            at -= 2; // the other name of the month: أغسطس/ آب
            if (tokens.find(at).is(Role.MONTH)) {
                at--;
            }
        }
        while (tokens.find(at).is(Role.FILLER) || tokens.find(at).is(Role.ORDINAL_SUFFIX) || isOrdinalPoint(at)) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        Optional<Integer> digits = day(at);
        return digits.isPresent() ? digits : tokens.find(at).as(Role.ORDINAL).map(Meaning::number);
    }

    /** The full stop of "14. März". */
    private boolean isOrdinalPoint(int at) {
        return at >= 1
                && lexicon.spellings().ordinalPoint()
                && tokens.get(at).is(".")
                && !tokens.get(at).spaced();
    }

    /** August 5, but not August 2024. */
    private Optional<Integer> dayBehind(int at) {
        boolean inArabic = lexicon.spellings().unitsBeforeTens();
        return inArabic || at >= tokens.size() ? Optional.empty() : day(at);
    }

    private Optional<Integer> day(int at) {
        Token token = tokens.get(at);
        if (!token.isNumber(1, 2)) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(token.form())).filter(day -> day >= 1 && day <= LAST_DAY);
    }
}
