package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures and dates that a text states or implies. */
public final class MentionFinder {
    private final Lexicon lexicon;

    public MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the mentions of a text in their order. */
    public List<Mention> find(String text) {
        return find(TokenText.of(text, lexicon));
    }

    /** Returns the mentions of a text whose tokens are known. */
    public List<Mention> find(TokenText text) {
        return new Search(text).run();
    }

    /** Returns the words of a text for quantities that are not compared: most, few. */
    public List<String> uncompared(TokenText text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.find(i).is(Role.UNCOMPARED)) {
                words.add(text.text().substring(text.get(i).start(), text.get(i).end()));
            }
        }
        return words;
    }

    private final class Search {
        private final String text;
        private final TokenText tokens;
        private final NumberGrammar numbers;
        private final DateParts dates;
        private final CalendarDates calendars;
        private final DecadeParts decades;
        private final ClockParts clocks;
        private final Numerals numerals;
        private final UnitParts units;
        private final WordFacts words;
        private final List<Mention> found = new ArrayList<>();
        private final List<Mention> facts = new ArrayList<>();

        Search(TokenText tokens) {
            this.text = tokens.text();
            this.tokens = tokens;
            this.numbers = new NumberGrammar(tokens);
            this.dates = new DateParts(text, tokens);
            this.calendars = new CalendarDates(tokens);
            this.decades = new DecadeParts(tokens);
            this.clocks = new ClockParts(tokens);
            this.numerals = new Numerals(tokens);
            this.units = new UnitParts(tokens);
            this.words = new WordFacts(tokens);
        }

        List<Mention> run() {
            int at = 0;
            while (at < tokens.size()) {
                at = step(at);
            }
            return withCompounds();
        }

        /**
         * Returns what was found, a range for each two numbers with a dash or a word such as "to" between them, whole
         * dates, and a bound for each number with a word such as "at least" beside it.
         */
        private List<Mention> withCompounds() {
            List<Mention> all = new ArrayList<>(found);
            for (int i = 1; i < found.size(); i++) {
                range(found.get(i - 1), found.get(i)).ifPresent(all::add);
                all.set(i - 1, units.withUnitOf(found.get(i), found.get(i - 1)));
            }
            all.addAll(new WholeDates(tokens, found).dates());
            all.addAll(new RelativeParts(tokens).dates());
            all.addAll(facts);
            all.addAll(words.all(found));
            return all;
        }

        private Optional<Mention> range(Mention one, Mention other) {
            if (one.states()
                    && other.states()
                    && one.readings().get(0).get(0) instanceof Value.Quantity first
                    && other.readings().get(0).get(0) instanceof Value.Quantity second) {
                int from = Math.min(one.shownEnd(), other.shownStart());
                return lexicon.spellings()
                        .range(text, one.shownStart(), from, other.shownStart())
                        .map(ordered -> Mention.of(
                                Kind.RANGE, new Value.Range(first, second, ordered), one.start(), other.end()));
            }
            return Optional.empty();
        }

        /** Reads what begins at a token, and returns the index of the next token. */
        private int step(int at) {
            if (!tokens.get(at).isDigits() && tokens.find(at).isWord()) {
                return word(at); // most words
            }
            Optional<Part> part = dateOrTime(at);
            if (part.isPresent()) {
                found.add(part.get().mention());
                return part.get().to();
            }
            if (lexicon.isLookalike(
                    text.substring(tokens.get(at).start(), tokens.get(at).end()))) {
                return at + 1;
            }
            Optional<NumberGrammar.Read> number = numbers.read(at);
            if (number.isPresent()) {
                return number(number.get(), at);
            }
            return word(at);
        }

        /** Uses no lambdas, which would create objects for every word with a meaning. */
        private Optional<Part> dateOrTime(int at) {
            Optional<Part> part = decades.decade(at);
            part = part.isPresent() ? part : dates.numeric(at);
            part = part.isPresent() ? part : calendars.date(at);
            part = part.isPresent() ? part : clocks.time(at);
            part = part.isPresent() ? part : dates.month(at);
            return part.isPresent() ? part : dates.weekday(at);
        }

        private int number(NumberGrammar.Read read, int from) {
            int to = read.to();
            Optional<Part> range = numerals.shortYear(from, to);
            if (range.isPresent()) {
                found.add(plain(read, from, to));
                found.add(range.get().mention());
                return range.get().to();
            }
            Mention mention = plain(read, from, to);
            Optional<Part> groups = numerals.groups(from, to);
            if (groups.isPresent()) {
                return withUnit(groups.get().mention(), from, groups.get().to());
            }
            if (tokens.find(to).is(Role.ORDINAL_SUFFIX) && !tokens.get(to).spaced()) {
                found.add(mention.as(Kind.ORDINAL).upTo(tokens.get(to).end()));
                return to + 1;
            }
            return withUnit(mention, from, to);
        }

        private int withUnit(Mention number, int from, int to) {
            Part measured = units.beside(number, from, to);
            found.add(measured.mention());
            return measured.to();
        }

        private Mention plain(NumberGrammar.Read read, int from, int to) {
            Kind kind = read.ordinal() ? Kind.ORDINAL : numerals.isYear(from, to) ? Kind.YEAR : Kind.NUMBER;
            List<List<Value>> readings = new ArrayList<>(read.readings());
            numerals.yearOfName(from, to).ifPresent(readings::add);
            Mention mention = tokens.mention(kind, readings, from, to);
            boolean alone = to == from + 1 && lexicon.isAmbiguous(tokens.get(from));
            if (isWithinName(from, to)) {
                return mention.supportingOnly();
            }
            return read.isOne() || (read.words() && alone) ? mention.supportingOnly() : mention;
        }

        /** The 3 of W3C. */
        private boolean isWithinName(int from, int to) {
            return from > 0
                    && to < tokens.size()
                    && tokens.get(from).isDigits()
                    && tokens.get(from - 1).isWord()
                    && !tokens.get(from).spaced()
                    && tokens.get(to).isWord()
                    && !tokens.get(to).spaced()
                    && Character.isUpperCase(text.codePointAt(tokens.get(to).start()));
        }

        /** Reads a word that means two of a thing or implies a number, or digits that are not one number. */
        private int word(int at) {
            Token token = tokens.get(at);
            if (token.isDigits()) {
                found.add(tokens.mention(Kind.NUMBER, Numerals.unusual(token.form()), at, at + 1));
                return at + 1;
            }
            Lexicon.Found phrase = tokens.find(at);
            if (phrase.meanings().isEmpty()) {
                within(token);
                return at + 1;
            } else if (phrase.isWord()) {
                within(token);
            }
            List<List<Value>> pair = numbers(phrase, Role.PAIR);
            if (!pair.isEmpty()) {
                Mention two = said(pair, at, phrase);
                found.add(lexicon.dualUnit(token)
                        .map(unit -> units.withHalf(two.in(Kind.MEASURE, unit.code()), at + 1))
                        .orElse(two));
            } else if (phrase.is(Role.MEASURE)) {
                words.single(at).ifPresent(facts::add);
            }
            List<List<Value>> implied = numbers(phrase, Role.IMPLIED);
            if (!implied.isEmpty()) {
                found.add(said(implied, at, phrase).supportingOnly());
            }
            return at + Math.max(1, phrase.length());
        }

        /** Reads what the parts of a word without a meaning of its own say. */
        private void within(Token token) {
            Optional<Meaning> twice = lexicon.dualUnit(token);
            if (twice.isPresent()) {
                found.add(Mention.of(Kind.NUMBER, Value.Quantity.of(2), token.start(), token.end())
                        .in(Kind.MEASURE, twice.get().code()));
                return;
            }
            for (Value value : lexicon.within(token)) {
                found.add(Mention.of(kind(value), value, token.start(), token.end())
                        .supportingOnly());
            }
            Optional<Value> opening = lexicon.opening(token);
            Optional<Value> value = opening.isPresent() ? opening : implied(token);
            if (value.isPresent()) {
                found.add(Mention.of(Kind.NUMBER, value.get(), token.start(), token.end())
                        .supportingOnly());
            }
        }

        /** Returns the readings of a phrase in a role, one for each value. */
        private static List<List<Value>> numbers(Lexicon.Found phrase, Role role) {
            if (!phrase.is(role)) {
                return List.of();
            }
            List<List<Value>> readings = new ArrayList<>();
            for (Meaning meaning : phrase.meanings()) {
                if (meaning.role() == role) {
                    readings.add(List.of(new Value.Quantity(meaning.value())));
                }
            }
            return readings;
        }

        private Mention said(List<List<Value>> readings, int at, Lexicon.Found phrase) {
            return tokens.mention(Kind.NUMBER, readings, at, at + phrase.length());
        }

        private static Kind kind(Value value) {
            if (value instanceof Value.Month) {
                return Kind.MONTH;
            }
            return value instanceof Value.Weekday ? Kind.WEEKDAY : Kind.NUMBER;
        }

        private Optional<Value> implied(Token token) {
            Optional<Value> withPronoun = lexicon.endings().beforePronoun(token);
            if (withPronoun.isPresent()) {
                return withPronoun;
            }
            if (lexicon.mayBeDual(token)) {
                return Optional.of(Value.Quantity.of(2));
            }
            return Numerals.roman(text, token.start(), token.end()).map(Value.Quantity::of);
        }
    }
}
