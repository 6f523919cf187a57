package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.fidelity.mention.WrittenDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the mention of the evidence that is most like one of a sentence, so that a diagnostic can show it. */
final class NearestMention {
    /**
     * A mention of the evidence.
     *
     * @param block the id of its block
     * @param words how it is written there
     * @param mention what it means
     */
    record Near(String block, String words, Mention mention) {}

    /** What can be shown for a date, the best first. */
    private static final List<Kind> OF_DATES = List.of(Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.WEEKDAY);

    private static final int MONTHS = 12;
    private static final int WEEKDAYS = 7;

    private NearestMention() {}

    static Optional<Near> to(Mention stated, List<SourceBlock> evidence) {
        return evidence.stream()
                .flatMap(source -> source.mentions().stream()
                        .filter(mention -> mention.states() && isComparable(stated, mention))
                        .map(mention -> new Candidate(source, mention)))
                .min(Comparator.comparing((Candidate c) -> rank(stated, c.mention()))
                        .thenComparing(c -> distance(stated, c.mention())))
                .map(c -> new Near(c.source().name(), c.source().words(c.mention()), c.mention()));
    }

    private record Candidate(SourceBlock source, Mention mention) {}

    private static int rank(Mention stated, Mention other) {
        return stated.isOf(Kind.DATE) ? OF_DATES.indexOf(other.kind()) : other.kind() == stated.kind() ? 0 : 1;
    }

    private static boolean isComparable(Mention stated, Mention other) {
        if (stated.isOf(Kind.DATE)) {
            return OF_DATES.contains(other.kind());
        } else if (value(stated) instanceof Value.Side side) {
            return value(other) instanceof Value.Side some && side.opposites().equals(some.opposites());
        } else if (value(stated) instanceof Value.Bound bound) {
            return value(other) instanceof Value.Bound some && bound.number().equals(some.number());
        }
        return family(stated.kind()) == family(other.kind());
    }

    private static Kind family(Kind kind) {
        return switch (kind) {
            case PERCENTAGE, MONEY, MEASURE, ORDINAL, YEAR, DECADE, TIME -> Kind.NUMBER;
            default -> kind;
        };
    }

    /** The logarithm of the ratio of two numbers; for two months or weekdays, the number of steps between them. */
    private static double distance(Mention one, Mention other) {
        if (one.isOf(Kind.DATE)) {
            return dates(one)
                    .flatMap(date -> dates(other).map(date::distance))
                    .min(Comparator.naturalOrder())
                    .orElse(Integer.MAX_VALUE);
        }
        if (value(one) instanceof Value.Month a && value(other) instanceof Value.Month b) {
            return between(a.month(), b.month(), MONTHS);
        } else if (value(one) instanceof Value.Weekday a && value(other) instanceof Value.Weekday b) {
            return between(a.weekday(), b.weekday(), WEEKDAYS);
        }
        double a = Math.abs(number(one));
        double b = Math.abs(number(other));
        return a == 0 || b == 0 ? Double.MAX_VALUE : Math.abs(Math.log(a / b));
    }

    private static Stream<WrittenDate> dates(Mention mention) {
        return mention.readings().stream().map(WrittenDate::of);
    }

    /** December is as near to January as June is to July. */
    private static int between(int one, int other, int all) {
        int apart = Math.abs(one - other);
        return Math.min(apart, all - apart);
    }

    private static Value value(Mention mention) {
        return mention.readings().get(0).get(0);
    }

    private static double number(Mention mention) {
        Value value = value(mention);
        if (value instanceof Value.Quantity quantity) {
            return quantity.value().doubleValue();
        } else if (value instanceof Value.Magnitude magnitude) {
            return magnitude.value().doubleValue();
        } else if (value instanceof Value.Decade decade) {
            return decade.year();
        } else if (value instanceof Value.Range range) {
            return range.one().value().doubleValue();
        } else if (value instanceof Value.Clock clock) {
            return clock.hour();
        }
        return 1;
    }
}
