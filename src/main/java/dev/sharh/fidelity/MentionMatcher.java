package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.fidelity.mention.Value.HalfOfDay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the mentions of a sentence with those of its evidence, value by value. */
final class MentionMatcher {
    private static final Set<Kind> NUMBERS =
            EnumSet.of(Kind.NUMBER, Kind.PERCENTAGE, Kind.MONEY, Kind.ORDINAL, Kind.YEAR);
    /** Groups of kinds in which one number can be written instead of another. */
    private static final List<Set<Kind>> FAMILIES =
            List.of(NUMBERS, EnumSet.of(Kind.MONTH), EnumSet.of(Kind.WEEKDAY), EnumSet.of(Kind.TIME));

    private static final int HUNDRED = 100;
    private static final int FIRST_CENTURY_WITH_DECADE = 1000;

    private final Map<Set<Kind>, List<Mention>> families = new HashMap<>();
    private final List<Value.Range> ranges;
    /** The mentions of the evidence without their places, each once. */
    private final Set<Mention> meanings = new LinkedHashSet<>();

    private final Map<List<Value>, Set<Mention>> byReading;
    /** All values of the evidence. */
    private final Set<Value> values = new LinkedHashSet<>();

    private final List<Value.Decade> decades;

    MentionMatcher(List<Mention> evidence) {
        FAMILIES.forEach(family -> families.put(family, ofFamily(evidence, family)));
        this.ranges = ranges(evidence).stream().map(MentionMatcher::range).toList();
        evidence.forEach(mention -> meanings.add(mention.meaning()));
        this.byReading = byReading(meanings);
        byReading.keySet().forEach(values::addAll);
        this.decades = values.stream()
                .filter(Value.Decade.class::isInstance)
                .map(Value.Decade.class::cast)
                .toList();
    }

    /** The mentions of a sentence that the evidence does not support. */
    List<Mention> unsupported(List<Mention> stated) {
        List<Mention> certain = new ArrayList<>(stated);
        certain.removeIf(mention -> !mention.states() || mention.isOf(Kind.RANGE));
        List<Mention> unsupported = new ArrayList<>();
        boolean percent = hasPercentage(certain);
        Map<Mention, Boolean> known = new HashMap<>();
        for (Mention mention : certain) {
            if (!known.computeIfAbsent(mention.meaning(), meaning -> isSupported(meaning, percent))) {
                unsupported.add(mention);
            }
        }
        if (unsupported.isEmpty()) {
            FAMILIES.forEach(family -> substituted(certain, family).ifPresent(unsupported::add));
        }
        if (unsupported.isEmpty()) {
            exchanged(stated).ifPresent(unsupported::add);
        }
        return unsupported.isEmpty() ? unsupported : withoutDuplicates(unsupported);
    }

    /** Returns whether the evidence supports a mention by itself, without the rest of its sentence. */
    boolean supports(Mention mention) {
        return isSupported(mention, mention.isOf(Kind.PERCENTAGE));
    }

    /** A wrong day of a month is one mistake, so only the day is reported. */
    private static List<Mention> withoutDuplicates(List<Mention> unsupported) {
        Map<List<Value>, Set<Mention>> byReading = byReading(unsupported);
        Set<Mention> days = new HashSet<>();
        Set<Mention> months = new HashSet<>();
        for (Mention month : unsupported) {
            month.day()
                    .map(day -> byReading.get(List.<Value>of(Value.Quantity.of(day))))
                    .ifPresent(ofDay -> {
                        days.add(ofDay.iterator().next());
                        months.add(month);
                    });
        }
        return unsupported.stream()
                .filter(mention -> !months.contains(mention))
                .map(mention -> days.contains(mention) ? mention.as(Kind.YEAR) : mention)
                .toList();
    }

    private boolean isSupported(Mention mention, boolean statedPercent) {
        return hasReading(mention)
                && dayAgrees(mention)
                && currencyAgrees(mention)
                && percentAgrees(mention, statedPercent);
    }

    private boolean hasReading(Mention mention) {
        return mention.readings().stream()
                .anyMatch(reading -> reading.stream().allMatch(value -> isSupported(value, mention.kind())));
    }

    private boolean isSupported(Value value, Kind kind) {
        if (value instanceof Value.Clock clock) {
            return hasClock(clock);
        } else if (value instanceof Value.Decade decade) {
            return values.stream().anyMatch(other -> isDecade(decade, other));
        } else if (value instanceof Value.Magnitude magnitude) {
            return values.stream().anyMatch(magnitude::equals) || (!saysMagnitude() && isCounted(magnitude.value()));
        } else if (value instanceof Value.Quantity number && kind == Kind.TIME) {
            return hasHour(number);
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
        return meanings.stream()
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

    private boolean hasClock(Value.Clock clock) {
        return values.stream()
                .anyMatch(other -> other instanceof Value.Clock some
                        && some.hour() == clock.hour()
                        && some.minute() == clock.minute()
                        && (some.half() == clock.half()
                                || some.half() == HalfOfDay.UNSAID
                                || clock.half() == HalfOfDay.UNSAID));
    }

    /** Returns whether the evidence has an hour as a plain number: the seventh. Times are compared with their half of the day. */
    private boolean hasHour(Value.Quantity hour) {
        return meanings.stream()
                .filter(mention -> !mention.isOf(Kind.TIME))
                .flatMap(mention -> mention.readings().stream())
                .flatMap(List::stream)
                .anyMatch(hour::equals);
    }

    /** 6 August does not support 5 August, even if the evidence has a 5 in another place. */
    private boolean dayAgrees(Mention mention) {
        if (mention.day().isEmpty()) {
            return true;
        }
        List<Integer> days = meanings.stream()
                .filter(other -> other.isOf(Kind.MONTH) && other.readings().equals(mention.readings()))
                .flatMap(other -> other.day().stream())
                .toList();
        return days.isEmpty() || days.contains(mention.day().get());
    }

    private boolean currencyAgrees(Mention mention) {
        if (mention.currency().isEmpty()) {
            return true;
        }
        Set<Mention> same = withSameValue(mention);
        return same.isEmpty()
                || same.stream()
                        .anyMatch(other ->
                                other.currency().isEmpty() || other.currency().equals(mention.currency()));
    }

    /** 40 people do not support 40 percent; but in "30 to 40 percent" the first number has no sign. */
    private boolean percentAgrees(Mention mention, boolean statedPercent) {
        Set<Mention> same = withSameValue(mention);
        if (!NUMBERS.contains(mention.kind()) || same.isEmpty()) {
            return true;
        }
        boolean percent = mention.isOf(Kind.PERCENTAGE);
        if (same.stream().anyMatch(other -> other.isOf(Kind.PERCENTAGE) == percent)) {
            return true;
        }
        return (percent ? hasPercentage(meanings) : statedPercent)
                || !same.stream().allMatch(Mention::states);
    }

    private static boolean hasPercentage(Collection<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.isOf(Kind.PERCENTAGE));
    }

    private Set<Mention> withSameValue(Mention mention) {
        return sharing(mention, byReading);
    }

    /**
     * A number instead of another one of the evidence: "4 to 4 inches, up to 6" for "2 to 4 inches, up to 6". A number is
     * missing only if the evidence has no more numbers than the sentence.
     */
    private Optional<Mention> substituted(List<Mention> stated, Set<Kind> family) {
        List<Mention> ours = ofFamily(stated, family);
        List<Mention> theirs = families.getOrDefault(family, List.of());
        if (theirs.isEmpty() || theirs.size() > ours.size()) {
            return Optional.empty();
        }
        Map<List<Value>, Set<Mention>> here = byReading(ours);
        boolean missing =
                theirs.stream().anyMatch(their -> their.readings().stream().noneMatch(here::containsKey));
        if (!missing) {
            return Optional.empty();
        }
        Map<List<Value>, Set<Mention>> there = byReading(theirs);
        Set<Mention> known = new HashSet<>();
        return ours.stream()
                .filter(our -> known.add(our.meaning()) && isRepeated(our, here, there))
                .findFirst();
    }

    private static boolean isRepeated(
            Mention mention, Map<List<Value>, Set<Mention>> ours, Map<List<Value>, Set<Mention>> theirs) {
        int here = sharing(mention, ours).size();
        int there = sharing(mention, theirs).size();
        return here > there && there > 0;
    }

    /**
     * A range or a result with one wrong number: "3-2" if the evidence has 3-1, and a 2 in another place. The evidence must
     * have a range that the sentence does not have.
     */
    private Optional<Mention> exchanged(List<Mention> stated) {
        List<Mention> ours = ranges(stated);
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        List<Value.Range> missing = ranges.stream()
                .filter(their -> ours.stream().noneMatch(our -> range(our).matches(their)))
                .toList();
        return ours.stream()
                .filter(our -> ranges.stream().noneMatch(range(our)::matches))
                .filter(our -> missing.stream().anyMatch(range(our)::sharesOne))
                .findFirst();
    }

    private static List<Mention> ranges(List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.isOf(Kind.RANGE)).toList();
    }

    private static Value.Range range(Mention mention) {
        return (Value.Range) mention.readings().get(0).get(0);
    }

    private static Map<List<Value>, Set<Mention>> byReading(Collection<Mention> mentions) {
        Map<List<Value>, Set<Mention>> found = new HashMap<>();
        for (Mention mention : mentions) {
            for (List<Value> reading : mention.readings()) {
                found.computeIfAbsent(reading, key -> new LinkedHashSet<>()).add(mention);
            }
        }
        return found;
    }

    /** The mentions that share a reading with a mention. */
    private static Set<Mention> sharing(Mention mention, Map<List<Value>, Set<Mention>> byReading) {
        Set<Mention> sharing = new LinkedHashSet<>();
        mention.readings().forEach(reading -> sharing.addAll(byReading.getOrDefault(reading, Set.of())));
        return sharing;
    }

    private static List<Mention> ofFamily(List<Mention> mentions, Set<Kind> family) {
        List<Mention> some = new ArrayList<>(mentions);
        some.removeIf(mention -> !mention.states() || !family.contains(mention.kind()));
        return some;
    }
}
