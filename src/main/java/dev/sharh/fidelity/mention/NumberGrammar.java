package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Combines the words and digits of one number: "two hundred and five", {@code 2.4 million}, {@code خمسة وعشرون ألفًا}.
 * The rules are for languages that count in tens and thousands; their lexicons give the role of each word.
 */
final class NumberGrammar {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    /** "A dozen" is twelve, or about ten. */
    private static final List<List<Value>> ABOUT_A_DOZEN = List.of(
            List.of(number(DOZEN)), List.of(number(BigDecimal.TEN)), List.of(new Value.Magnitude(BigDecimal.TEN)));

    private final TokenText tokens;
    private final Lexicon lexicon;
    private final Numerals digits;

    NumberGrammar(TokenText tokens) {
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
        this.digits = new Numerals(tokens);
    }

    /**
     * A number that was read.
     *
     * @param readings the same as in a mention
     * @param words whether it has no digits
     * @param ordinal whether its last word is one
     * @param to the index of the token after it
     */
    record Read(List<List<Value>> readings, boolean words, boolean ordinal, int to) {
        boolean isOne() {
            return words && readings.equals(List.of(List.of(Value.Quantity.of(1))));
        }
    }

    /** Returns the longest number that begins at a token. */
    Optional<Read> read(int from) {
        Optional<Read> read = half(from);
        read = read.isPresent() ? read : vague(from);
        return read.isPresent() ? read : new Sum(from).read();
    }

    /** "Half a million", نصف مليون. */
    private Optional<Read> half(int from) {
        Lexicon.Found half = tokens.find(from);
        if (!half.is(Role.HALF)) {
            return Optional.empty();
        }
        int at = skipFillers(from + half.length());
        Lexicon.Found scale = tokens.find(at);
        return scale.as(Role.SCALE)
                .filter(s -> s.value().compareTo(BigDecimal.TEN) > 0)
                .map(s -> read(List.of(List.of(number(s.value().multiply(HALF)))), at + scale.length()));
    }

    /** "Hundreds", "tens of thousands", "several hundred", عشرات الآلاف. */
    private Optional<Read> vague(int from) {
        Lexicon.Found found = tokens.find(from);
        if (found.is(Role.SEVERAL)) {
            int at = from + found.length();
            Lexicon.Found counted = tokens.find(at);
            return counted.as(Role.HUNDRED)
                    .or(() -> counted.as(Role.SCALE))
                    .map(meaning -> vague(meaning.value(), at + counted.length()));
        }
        if (found.is(Role.ABOUT)) {
            return found.as(Role.ABOUT).map(meaning -> about(meaning.value(), from + found.length()));
        }
        return found.is(Role.VAGUE)
                ? found.as(Role.VAGUE).map(meaning -> vague(meaning.value(), from + found.length()))
                : Optional.empty();
    }

    /** "Une trentaine": thirty, or about thirty. */
    private static Read about(BigDecimal value, int to) {
        return read(List.of(List.of(number(value)), List.of(new Value.Magnitude(value))), to);
    }

    private Read vague(BigDecimal magnitude, int to) {
        int at = skipFillers(to);
        Lexicon.Found more = tokens.find(at);
        Optional<Meaning> times = more.as(Role.VAGUE).or(() -> more.as(Role.SCALE));
        if (times.isPresent() && !more.joined()) {
            return vague(magnitude.multiply(times.get().value()), at + more.length());
        }
        return read(List.of(List.of(new Value.Magnitude(magnitude))), to);
    }

    private static Read read(List<List<Value>> readings, int to) {
        return new Read(readings, true, false, to);
    }

    private int skipFillers(int from) {
        int at = from;
        for (Lexicon.Found filler = tokens.find(at); filler.is(Role.FILLER); filler = tokens.find(at)) {
            at += filler.length();
        }
        return at;
    }

    private static Value number(BigDecimal value) {
        return new Value.Quantity(value);
    }

    /** A number while it is read: words, or digits with words after them. */
    private final class Sum {
        private final int from;
        private int at;
        private final NumberWords words = new NumberWords(lexicon.spellings());
        private Optional<BigDecimal> scaleOfDigits = Optional.empty();
        private boolean anyDigits;

        Sum(int from) {
            this.from = from;
            this.at = from;
        }

        Optional<Read> read() {
            if (at < tokens.size() && tokens.get(at).isDigits()) {
                return fromDigits();
            }
            takeWords();
            if (!words.hasBegun()) {
                return Optional.empty();
            }
            BigDecimal value = words.value();
            return Optional.of(finished(isDozen(value) ? ABOUT_A_DOZEN : List.of(List.of(number(value)))));
        }

        /** "A dozen", but not "twelve". */
        private boolean isDozen(BigDecimal value) {
            return at == from + 1
                    && value.compareTo(DOZEN) == 0
                    && tokens.find(from).is(Role.SCALE);
        }

        /** Reads digits, and the scale after them, if there is one. */
        private Optional<Read> fromDigits() {
            String form = tokens.get(at).form();
            at++;
            boolean beforeScale = tokens.find(at).is(Role.SCALE);
            List<BigDecimal> values = beforeScale ? digits.scaled(form) : digits.numbers(form);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            anyDigits = true;
            BigDecimal scale = BigDecimal.ONE;
            for (Optional<BigDecimal> next = scaleHere(); next.isPresent(); next = scaleHere()) {
                scale = scale.multiply(next.get());
                scaleOfDigits = next;
            }
            List<List<Value>> readings = new ArrayList<>();
            scaleSuffix().ifPresent(s -> values.forEach(value -> readings.add(List.of(number(value.multiply(s))))));
            boolean money = tokens.find(from - 1).is(Role.CURRENCY);
            if (readings.isEmpty() || !money) { // £30m is not a length
                for (BigDecimal value : values) {
                    readings.add(List.of(number(value.multiply(scale))));
                }
            }
            if (scaleOfDigits.isPresent() && values.size() == 1) {
                return Optional.of(finished(withRest(values.get(0).multiply(scale), readings)));
            }
            return Optional.of(finished(readings));
        }

        /** The "m" of 30m, which may be millions or metres. */
        private Optional<BigDecimal> scaleSuffix() {
            Lexicon.Found found = tokens.find(at);
            if (!found.is(Role.SCALE_SUFFIX) || tokens.get(at).spaced()) {
                return Optional.empty();
            }
            at += found.length();
            return found.as(Role.SCALE_SUFFIX).map(Meaning::value);
        }

        /** "5 آلاف و200": the sum, or two numbers. */
        private List<List<Value>> withRest(BigDecimal first, List<List<Value>> readings) {
            int next = at;
            if (!tokens.find(next).is(Role.AND) || next + 1 >= tokens.size() || !prefixed(next)) {
                return readings;
            }
            List<BigDecimal> rest = digits.numbers(tokens.get(next + 1).form());
            BigDecimal limit = scaleOfDigits.orElse(BigDecimal.ONE);
            boolean smaller = rest.size() == 1 && rest.get(0).compareTo(limit) < 0;
            boolean counted = tokens.find(next + 2).is(Role.SCALE);
            if (!tokens.get(next + 1).isDigits() || (!smaller && !counted)) {
                return readings;
            }
            at = next + 2;
            BigDecimal second = rest.get(0);
            for (Optional<BigDecimal> scale = scaleHere(); scale.isPresent(); scale = scaleHere()) {
                second = second.multiply(scale.get());
            }
            return List.of(List.of(number(first.add(second))), List.of(number(first), number(second)));
        }

        /** Returns whether "and" is joined to the digits: و200. */
        private boolean prefixed(int and) {
            return !tokens.get(and + 1).spaced();
        }

        private Optional<BigDecimal> scaleHere() {
            int here = at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at;
            Lexicon.Found found = tokens.find(here);
            Role scale = found.is(Role.SCALE) ? Role.SCALE : Role.HUNDRED;
            if (!found.is(scale) || found.joined()) {
                return Optional.empty();
            }
            at = here + found.length();
            return found.as(scale).map(Meaning::value);
        }

        private void takeWords() {
            while (!words.isOrdinal()) {
                int next = at;
                boolean joined = false;
                if (words.hasBegun() && next < tokens.size()) {
                    Lexicon.Found and = tokens.find(next);
                    joined = isHyphen(next) || isCommaBehindScale(next) || and.is(Role.AND);
                    next += and.is(Role.AND) ? and.length() : joined ? 1 : 0;
                }
                Lexicon.Found found = tokens.find(next);
                if (!words.take(found.meanings(), joined || found.joined(), isHyphen(at))) {
                    return;
                }
                at = next + found.length();
            }
        }

        /** "Seven hundred thousand, two hundred and one". */
        private boolean isCommaBehindScale(int token) {
            return tokens.get(token).is(",") && words.isBehindScale();
        }

        private boolean isHyphen(int token) {
            return token < tokens.size()
                    && (tokens.get(token).is("-") || tokens.get(token).is("‑"));
        }

        private Read finished(List<List<Value>> readings) {
            BigDecimal value =
                    readings.get(0).get(0) instanceof Value.Quantity number ? number.value() : BigDecimal.ZERO;
            List<List<Value>> all = new ArrayList<>(readings);
            withHalf(value).ifPresent(more -> all.add(0, List.of(number(more))));
            return new Read(all, !anyDigits, words.endsInOrdinal() || endsInOrdinal(), at);
        }

        /** "And a half", ونصف, with the scale that may follow: half of what was counted last. */
        private Optional<BigDecimal> withHalf(BigDecimal value) {
            Lexicon.Found and = tokens.find(at);
            if (and.is(Role.AND_HALF)) {
                return withHalf(value, at + and.length());
            }
            int next = and.is(Role.AND) ? skipFillers(at + and.length()) : at;
            Lexicon.Found half = tokens.find(next);
            if (!half.is(Role.HALF) || (next == at && !half.joined())) {
                return Optional.empty();
            }
            return withHalf(value, next + half.length());
        }

        private Optional<BigDecimal> withHalf(BigDecimal value, int next) {
            at = next;
            Optional<BigDecimal> lastScale = scaleOfDigits.or(words::lastScale);
            BigDecimal counted = lastScale.orElse(BigDecimal.ONE);
            Optional<BigDecimal> scale = scaleHere();
            if (scale.isPresent() && lastScale.isEmpty()) {
                return Optional.of(value.add(HALF).multiply(scale.get()));
            }
            return Optional.of(value.add(HALF.multiply(counted)));
        }

        private boolean endsInOrdinal() {
            for (int token = from; token < at; token++) {
                if (tokens.find(token).is(Role.ORDINAL)) {
                    return true;
                }
            }
            return false;
        }
    }
}
