package dev.sharh.fidelity.mention;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Mentions as the tables of the tests write them: the kind and what can be read, the day beside a month, the currency, and a
 * question mark if the text doesn't state it: {@code month 8 on 5}, {@code number 30000000 or 30}, {@code number 2?}.
 */
final class Shown {
    private static final Lexicons LEXICONS = new Lexicons(new CldrTables());

    private Shown() {}

    static Lexicon lexicon(String language) {
        return LEXICONS.of(Language.of(language));
    }

    /** The figures and dates of a text, stated or not, without the dates that its parts make together. */
    static String found(String language, String text) {
        return shown(language, text, mention -> !isWord(mention) && !isWholeDate(mention));
    }

    /** The facts of a text that are words: countries, limits, words that have an opposite, and units without a number. */
    static String wordFacts(String language, String text) {
        return shown(language, text, Shown::isWord);
    }

    private static String shown(String language, String text, Predicate<Mention> which) {
        return new MentionFinder(lexicon(language))
                .find(text).stream().filter(which).map(Shown::mention).collect(Collectors.joining(", "));
    }

    static boolean isWord(Mention mention) {
        return switch (mention.kind()) {
            case COUNTRY, BOUND, OPPOSITE -> true;
            case MEASURE -> mention.readings().get(0).get(0) instanceof Value.Single;
            default -> false;
        };
    }

    /** The dates that parts make together, and those of other calendars. */
    static String dates(String language, String text) {
        return new MentionFinder(lexicon(language))
                .find(text).stream()
                        .filter(mention -> mention.isOf(Mention.Kind.DATE) && mention.states())
                        .map(mention -> mention.words(text) + " = "
                                + mention.readings().stream().map(Shown::values).collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(", "));
    }

    private static boolean isWholeDate(Mention mention) {
        return mention.isOf(Mention.Kind.DATE) && mention.readings().size() == 1;
    }

    /** The words of a text that are found, as readers take them. */
    static String words(String language, String text) {
        return new MentionFinder(lexicon(language))
                .find(text).stream()
                        .filter(mention -> !isWord(mention) && !isWholeDate(mention))
                        .map(mention -> mention.words(text))
                        .collect(Collectors.joining(", "));
    }

    static String mention(Mention mention) {
        return mention.kind().name().toLowerCase(Locale.ROOT) + " "
                + mention.readings().stream().map(Shown::values).collect(Collectors.joining(" or "))
                + mention.day().map(day -> " on " + day).orElse("")
                + mention.unit().map(code -> " " + code).orElse("")
                + (mention.states() ? "" : "?");
    }

    static String values(List<Value> reading) {
        return reading.stream().map(Shown::value).collect(Collectors.joining("+"));
    }

    static String value(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.value().toPlainString();
        } else if (value instanceof Value.Magnitude magnitude) {
            return "~" + magnitude.value().toPlainString();
        } else if (value instanceof Value.Month month) {
            return "m" + month.month();
        } else if (value instanceof Value.CalendarMonth month) {
            return month.calendar().name().charAt(0) + "m" + month.month();
        } else if (value instanceof Value.Weekday weekday) {
            return "w" + weekday.weekday();
        } else if (value instanceof Value.Decade decade) {
            return decade.year() + "s";
        } else if (value instanceof Value.Range range) {
            return value(range.one()) + "-" + value(range.other());
        } else if (value instanceof Value.Clock clock) {
            return String.format(
                    Locale.ROOT,
                    "%d:%02d %s",
                    clock.hour(),
                    clock.minute(),
                    clock.half().name().toLowerCase(Locale.ROOT));
        }
        return value.toString();
    }
}
