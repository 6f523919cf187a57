package dev.sharh.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for people, as a pattern with values, so that it can be said in another language. As in GNU gettext, the
 * English pattern is in the code and is the key of its translations.
 *
 * @param pattern the English sentence with <code>{0}</code>, <code>{1}</code> in the places of the values; other
 * braces are text
 * @param values what is inserted: numbers, texts, and messages that are translated themselves
 */
public record Message(String pattern, List<Object> values) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public Message {
        values = List.copyOf(values);
    }

    /** Creates a message from its English pattern and its values. */
    public static Message of(String pattern, Object... values) {
        return new Message(pattern, Arrays.asList(values));
    }

    /**
     * Creates a message with a number, which is its first value.
     *
     * @param one the English pattern for 1
     * @param other the English pattern for other numbers
     */
    public static Message count(long number, String one, String other) {
        return of(number == 1 ? one : other, number);
    }

    /** Returns the sentence in English. */
    public String english() {
        return fill(pattern, value -> value instanceof Message message ? message.english() : String.valueOf(value));
    }

    /**
     * Returns a translation of this message with the values inserted.
     *
     * @param value converts a value to text
     */
    public String fill(String translated, Function<Object, String> value) {
        return PLACE.matcher(translated)
                .replaceAll(
                        place -> Matcher.quoteReplacement(value.apply(values.get(Integer.parseInt(place.group(1))))));
    }

    /** Returns this message with each text among its values changed, also in nested messages. */
    public Message mapTexts(UnaryOperator<String> change) {
        return new Message(
                pattern,
                values.stream()
                        .map(value -> value instanceof Message message
                                ? message.mapTexts(change)
                                : value instanceof Number ? value : change.apply(value.toString()))
                        .toList());
    }
}
