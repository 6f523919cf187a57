package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.fidelity.mention.WrittenDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The mentions of the blocks that a sentence cites, and their values. */
public final class Evidence {
    private static final int HUNDRED = 100;
    private static final int FIRST_CENTURY_WITH_DECADE = 1000;

    private final List<Mention> mentions;
    private final Map<List<Value>, List<Mention>> byReading;
    private final Set<Value> values = new HashSet<>();
    private final List<Value.Decade> decades;

    public Evidence(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        this.byReading = byReading(mentions);
        byReading.keySet().forEach(values::addAll);
        this.decades = values.stream()
                .filter(Value.Decade.class::isInstance)
                .map(Value.Decade.class::cast)
                .toList();
    }

    List<Mention> mentions() {
        return mentions;
    }

    Set<Value> values() {
        return values;
    }

    /** The dates, each in all of its readings. */
    Stream<WrittenDate> dates() {
        return mentions.stream()
                .filter(mention -> mention.isOf(Kind.DATE))
                .flatMap(mention -> mention.readings().stream())
                .map(WrittenDate::of);
    }

    /** The mentions that share a reading with a mention. */
    List<Mention> withSameValue(Mention mention) {
        return sharing(mention, byReading);
    }

    /** Returns whether the evidence has all values of one of the readings of a mention. */
    boolean hasReading(Mention mention) {
        return hasReading(mention, this::has);
    }

    static boolean hasReading(Mention mention, Predicate<Value> isSupported) {
        return mention.readings().stream().anyMatch(reading -> reading.stream().allMatch(isSupported));
    }

    private boolean has(Value value) {
        if (value instanceof Value.Decade decade) {
            return values.stream().anyMatch(other -> isDecade(decade, other));
        } else if (value instanceof Value.Magnitude magnitude) {
            return values.contains(magnitude) || (!saysMagnitude() && isCounted(magnitude.value()));
        }
        return values.contains(value) || decades.stream().anyMatch(decade -> isDecade(decade, value));
    }

    private boolean saysMagnitude() {
        return values.stream().anyMatch(Value.Magnitude.class::isInstance);
    }

    /** "Hundreds" is supported by 450, but not by the year 2025. */
    private boolean isCounted(BigDecimal magnitude) {
        BigDecimal least = magnitude.multiply(BigDecimal.valueOf(2));
        BigDecimal most = magnitude.multiply(BigDecimal.valueOf(HUNDRED));
        return mentions.stream()
                .filter(mention -> mention.states() && !mention.isOf(Kind.YEAR))
                .flatMap(mention -> mention.readings().stream())
                .flatMap(List::stream)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).value())
                .anyMatch(number -> number.compareTo(least) >= 0 && number.compareTo(most) < 0);
    }

    /** 1960 and 60 support the sixties of a century; "about 40" supports "in his 40s". */
    private static boolean isDecade(Value.Decade decade, Value other) {
        if (other instanceof Value.Decade some) {
            boolean bothWithCentury = decade.year() >= HUNDRED && some.year() >= HUNDRED;
            return bothWithCentury ? decade.year() == some.year() : decade.year() % HUNDRED == some.year() % HUNDRED;
        }
        return other instanceof Value.Quantity number
                && (number.equals(Value.Quantity.of(decade.year())) || isCentury(number, decade));
    }

    /** "The 21st century" supports the 2000s. */
    private static boolean isCentury(Value.Quantity number, Value.Decade decade) {
        return decade.year() >= FIRST_CENTURY_WITH_DECADE
                && decade.year() % HUNDRED == 0
                && number.equals(Value.Quantity.of(decade.year() / HUNDRED + 1));
    }

    static Map<List<Value>, List<Mention>> byReading(List<Mention> mentions) {
        Map<List<Value>, List<Mention>> found = new HashMap<>();
        for (Mention mention : mentions) {
            for (List<Value> reading : mention.readings()) {
                found.computeIfAbsent(reading, key -> new ArrayList<>()).add(mention);
            }
        }
        return found;
    }

    static List<Mention> sharing(Mention mention, Map<List<Value>, List<Mention>> byReading) {
        List<Mention> sharing = new ArrayList<>();
        for (List<Value> reading : mention.readings()) {
            sharing.addAll(byReading.getOrDefault(reading, List.of()));
        }
        return sharing;
    }
}
