package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value.Limit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the facts that are words without a number: countries, words that have an opposite, units, and limits. */
final class WordFacts {
    /** More characters than a few words have. */
    private static final int FARTHEST = 100;

    private static final String ENDS = ".;!?؟؛:،";
    private static final int WORDS_BEFORE_NUMBER = 2;
    private static final int WORDS_AFTER_NUMBER = 3;

    private final TokenText tokens;
    private final String text;

    WordFacts(TokenText tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /**
     * Returns the countries and opposites of the text, and then the limits. The unit of a number only supports that of
     * another text. The parts of a country or another word count only with it: the south of South Sudan.
     */
    List<Mention> all(List<Mention> figures) {
        BitSet units = new BitSet();
        for (Mention figure : figures) {
            if (figure.isOf(Kind.MEASURE) && figure.states() && figure.end() < figure.shownEnd()) {
                units.set(figure.end(), figure.shownEnd());
            }
        }
        List<Mention> all = new ArrayList<>();
        List<Mention> bounds = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Lexicon.Found phrase = phrase(at);
            if (!phrase.meanings().isEmpty()) { // unlike most words
                Token word = tokens.get(at);
                boolean isUnit = units.get(word.start()) && units.get(word.end() - 1);
                for (Mention fact : facts(at, phrase)) {
                    all.add(isUnit ? fact.supportingOnly() : fact);
                }
                if (phrase.is(Role.BOUND)) {
                    bound(at, phrase, figures).ifPresent(bounds::add);
                }
            }
            at += Math.max(1, phrase.length());
        }
        all.addAll(bounds);
        return all;
    }

    /** Returns the phrase of words that begins at a token; a phrase of a date, such as "last month", is several words. */
    private Lexicon.Found phrase(int token) {
        Lexicon.Found phrase = tokens.find(token);
        if (phrase.length() <= 1) {
            return phrase;
        }
        boolean isWord =
                phrase.meanings().stream().anyMatch(meaning -> meaning.role().isWord());
        return isWord ? phrase : tokens.lexicon().find(tokens.get(token));
    }

    /** Returns the countries and opposites of a phrase. */
    private List<Mention> facts(int token, Lexicon.Found phrase) {
        List<Mention> facts = new ArrayList<>();
        List<List<Value>> territories = new ArrayList<>();
        for (Meaning meaning : phrase.meanings()) {
            if (meaning.role() == Role.OPPOSITE || meaning.role() == Role.OPPOSITE_HINT) {
                Value side = new Value.Side(meaning.code(), meaning.number());
                Mention word = tokens.mention(Kind.OPPOSITE, side, token, token + phrase.length());
                boolean states = meaning.role() == Role.OPPOSITE && !namesDate(token, phrase);
                facts.add(states ? word : word.supportingOnly());
            } else if (meaning.role() == Role.COUNTRY && !meaning.code().isEmpty() && isName(token, meaning)) {
                territories.add(List.of(new Value.Territory(meaning.code())));
            }
        }
        if (!territories.isEmpty()) {
            Mention country = tokens.mention(Kind.COUNTRY, territories, token, token + phrase.length());
            facts.add(followsName(token) ? country.supportingOnly() : country);
        }
        return facts;
    }

    /** The day of يوم الجمعة and the year of عام 2014 are no lengths of time. */
    private boolean namesDate(int token, Lexicon.Found phrase) {
        int next = token + phrase.length();
        Lexicon.Found after = tokens.find(next);
        boolean isDate = after.is(Role.WEEKDAY)
                || after.is(Role.MONTH)
                || (next < tokens.size() && tokens.get(next).isDigits());
        return isDate
                && phrase.as(Role.MEASURE)
                        .filter(unit -> Units.isTime(unit.code()))
                        .isPresent();
    }

    /** A word that the lexicon has with a capital needs one: "turkey" is no country. */
    private boolean isName(int token, Meaning meaning) {
        return meaning.value().signum() == 0
                || !Character.isLowerCase(text.codePointAt(tokens.get(token).start()));
    }

    /** "Michael Jordan" is no country, and "Deep South Sudan" may be one; "el Gobierno sirio" is Syrian. */
    private boolean followsName(int token) {
        return token > 1
                && beginsInUppercase(token)
                && beginsInUppercase(token - 1)
                && tokens.get(token - 2).isWord()
                && tokens.find(token - 1).meanings().isEmpty();
    }

    private boolean beginsInUppercase(int token) {
        return Character.isUpperCase(text.codePointAt(tokens.get(token).start()));
    }

    /** Returns a unit without a number, which supports one of it: "a week". */
    Optional<Mention> single(int token) {
        Lexicon.Found phrase = tokens.find(token);
        return phrase.as(Role.MEASURE)
                .map(unit -> tokens.mention(Kind.MEASURE, new Value.Single(unit.code()), token, token + phrase.length())
                        .supportingOnly());
    }

    /** Returns the bound of the number beside a limit: after it ("at least 50"), or else before it ("50 or more"). */
    private Optional<Mention> bound(int token, Lexicon.Found phrase, List<Mention> figures) {
        int start = tokens.get(token).start();
        int end = tokens.get(token + phrase.length() - 1).end();
        return figures.stream()
                .filter(number ->
                        isCount(number) && number.start() >= end && isNear(end, number.start(), WORDS_BEFORE_NUMBER))
                .findFirst()
                .or(() -> figures.stream()
                        .filter(number -> isCount(number)
                                && number.end() <= start
                                && isNear(number.end(), start, WORDS_AFTER_NUMBER))
                        .reduce((first, second) -> second))
                .flatMap(number -> phrase.as(Role.BOUND).map(limit -> bound(limit, number, start, end)));
    }

    private static Mention bound(Meaning meaning, Mention number, int start, int end) {
        Limit limit = Limit.valueOf(meaning.code().toUpperCase(Locale.ROOT));
        Set<List<Value>> readings = new LinkedHashSet<>();
        for (List<Value> reading : number.readings()) {
            if (reading.size() == 1 && reading.get(0) instanceof Value.Quantity quantity) {
                readings.add(List.of(new Value.Bound(limit, quantity)));
            }
        }
        return Mention.of(
                Kind.BOUND,
                List.copyOf(readings),
                Math.min(start, number.shownStart()),
                Math.max(end, number.shownEnd()));
    }

    private static boolean isCount(Mention mention) {
        return switch (mention.kind()) {
            case NUMBER, PERCENTAGE, MONEY, MEASURE ->
                mention.readings().stream()
                        .anyMatch(reading -> reading.size() == 1 && reading.get(0) instanceof Value.Quantity);
            default -> false;
        };
    }

    private boolean isNear(int from, int to, int mostWords) {
        if (to - from > FARTHEST) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return (between.isEmpty() || between.split("\\s+", -1).length <= mostWords)
                && between.chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
    }
}
