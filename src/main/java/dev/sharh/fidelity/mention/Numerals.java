package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Mention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers that are written in digits or in Roman numerals: {@code 2,500} is 2500, and in a language that may write
 * thousands with a point, {@code 150.000} is 150 or 150,000.
 */
final class Numerals {
    private static final long CENTURY = 2000;

    private static final int FIRST_LIKELY_YEAR = 1000;
    private static final int LAST_LIKELY_YEAR = 2199;
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\D)\\d{3}(\\1\\d{3})*");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)(\\D)(\\d+)");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile("\\d{1,3}(\\D)\\d{3}(\\1\\d{3})*(?!\\1)\\D\\d+");
    /** Every language that has spaces and apostrophes between digits groups digits with them. */
    private static final String ALWAYS_GROUPS = "\u00A0\u202F\u2009'\u2019";

    /** Up to 39, as after names: World War II, Charles III. */
    private static final Pattern ROMAN = Pattern.compile(
            "(?<all>X{0,3}(?<units>I|II|III|IV|V|VI|VII|VIII|IX)?)(?:e|er|re|ère|ème|è|º|ª|o|a|th|st|nd|rd)?");

    private static final List<String> ROMAN_UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final String ROMAN_LETTERS = "IVX";

    private final TokenText tokens;
    private final Spellings spellings;

    Numerals(TokenText tokens) {
        this.tokens = tokens;
        this.spellings = tokens.lexicon().spellings();
    }

    /** The values that a group of digits may have as one number; none if it isn't one ({@code 5:30}, {@code 5.8.2024}). */
    List<BigDecimal> numbers(String digits) {
        List<BigDecimal> all = scaled(digits);
        // Three digits after a comma that may be either are thousands; after a point they may be decimals: 1.625.
        return all.size() > 1 && digits.indexOf('.') < 0 && !digits.startsWith("0") ? all.subList(0, 1) : all;
    }

    /** The same before a word for thousands or millions, where three decimals are as likely: 1.625 million. */
    List<BigDecimal> scaled(String digits) {
        if (Token.hasOnlyDigits(digits)) {
            return List.of(new BigDecimal(digits));
        }
        List<BigDecimal> readings = new ArrayList<>();
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches() && groups(grouped.group(1))) {
            readings.add(new BigDecimal(NO_DIGIT.matcher(digits).replaceAll("")));
        }
        Matcher decimal = DECIMAL.matcher(digits);
        if (decimal.matches() && spellings.decimalSeparators().contains(decimal.group(2))) {
            readings.add(new BigDecimal(decimal.group(1) + "." + decimal.group(3)));
        }
        Matcher both = GROUPED_DECIMAL.matcher(digits);
        if (both.matches() && groups(both.group(1))) {
            String[] parts = NO_DIGIT.split(digits, -1);
            int point = digits.length() - parts[parts.length - 1].length() - 1;
            readings.add(new BigDecimal(
                    NO_DIGIT.matcher(digits.substring(0, point)).replaceAll("") + "." + digits.substring(point + 1)));
        }
        return readings;
    }

    private boolean groups(String separator) {
        return spellings.groupSeparators().contains(separator) || ALWAYS_GROUPS.contains(separator);
    }

    /** The values of digits that are not one number of the language: each number between separators, or a name such as 802.11. */
    static List<List<Value>> unusual(String digits) {
        Matcher decimal = DECIMAL.matcher(digits);
        return decimal.matches() && ".,".contains(decimal.group(2))
                ? List.of(parts(digits), List.of(number(decimal.group(1) + "." + decimal.group(3))))
                : List.of(parts(digits));
    }

    static List<Value> parts(String digits) {
        return NO_DIGIT.splitAsStream(digits)
                .<Value>map(part -> new Value.Quantity(new BigDecimal(part)))
                .toList();
    }

    /** Returns the number of a word of a text in Roman numerals, which may have an ordinal's ending: XV, XVe. */
    static Optional<Integer> roman(String text, int start, int end) {
        if (start == end || ROMAN_LETTERS.indexOf(text.charAt(start)) < 0) {
            return Optional.empty(); // most words
        }
        Matcher roman = ROMAN.matcher(text).region(start, end);
        if (!roman.matches() || roman.end("all") == start) {
            return Optional.empty();
        }
        String units = roman.group("units") == null ? "" : roman.group("units");
        int tens = roman.end("all") - start - units.length();
        return Optional.of(tens * 10 + ROMAN_UNITS.indexOf(units));
    }

    /** Returns whether a number is four digits of a likely year. */
    boolean isYear(int from, int to) {
        if (to != from + 1 || !tokens.get(from).isNumber(4, 4)) {
            return false;
        }
        int year = Integer.parseInt(tokens.get(from).form());
        return year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
    }

    /** Returns the year that two digits after capitals can mean: the SS19 collection is that of 2019. */
    Optional<List<Value>> yearOfName(int from, int to) {
        boolean within = from > 0
                && to == from + 1
                && tokens.get(from).isNumber(2, 2)
                && tokens.get(from - 1).isWord()
                && !tokens.get(from).spaced()
                && isInCapitals(tokens.get(from - 1));
        return within
                ? Optional.of(List.of(Value.Quantity.of(
                        CENTURY + Long.parseLong(tokens.get(from).form()))))
                : Optional.empty();
    }

    private boolean isInCapitals(Token token) {
        return tokens.text().substring(token.start(), token.end()).codePoints().allMatch(Character::isUpperCase);
    }

    /** Returns the second year of a range: the 53 of "1950-53" is 1953. */
    Optional<Part> shortYear(int from, int to) {
        boolean range = isYear(from, to)
                && to + 1 < tokens.size()
                && (tokens.get(to).is("-")
                        || tokens.get(to).is("–")
                        || tokens.get(to).is("/"))
                && tokens.get(to + 1).isNumber(2, 2)
                && !tokens.get(to + 1).spaced();
        if (!range) {
            return Optional.empty();
        }
        Token two = tokens.get(to + 1);
        long year = Long.parseLong(tokens.get(from).form().substring(0, 2) + two.form());
        List<List<Value>> readings =
                List.of(List.of(Value.Quantity.of(year)), List.of(Value.Quantity.of(Long.parseLong(two.form()))));
        return Optional.of(new Part(tokens.mention(Kind.YEAR, readings, to + 1, to + 2), to + 2));
    }

    /** "116 123", "1 234 567": one number in groups of three digits, or several numbers. */
    Optional<Part> groups(int from, int to) {
        if (to != from + 1 || !tokens.get(from).isNumber(1, 3)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(tokens.get(from).form());
        List<Value> parts = new ArrayList<>(List.of(number(digits.toString())));
        int at = to;
        while (at < tokens.size()
                && tokens.get(at).isNumber(3, 3)
                && tokens.get(at).start() - tokens.get(at - 1).end() == 1) {
            digits.append(tokens.get(at).form());
            parts.add(number(tokens.get(at).form()));
            at++;
        }
        if (at == to) {
            return Optional.empty();
        }
        List<List<Value>> readings = List.of(List.of(number(digits.toString())), parts);
        return Optional.of(new Part(tokens.mention(Kind.NUMBER, readings, from, at), at));
    }

    private static Value number(String digits) {
        return new Value.Quantity(new BigDecimal(digits));
    }
}
