package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Units;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.language.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers with a unit of measure. A measure in another unit is the same if it converts within its rounding. */
final class Measures implements FactKind {
    /** The number of characters between a measure and its conversion: " (". */
    private static final int BRACKET = 2;

    private final Numbers numbers = new Numbers();

    @Override
    public String setting() {
        return "units";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.MEASURE;
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        return isSupported(mention, sentence, evidence)
                || sentence.stream()
                        .filter(other -> other.meaning().equals(mention.meaning()))
                        .anyMatch(other -> isConversion(other, sentence, evidence));
    }

    private boolean isSupported(Mention mention, List<Mention> sentence, Evidence evidence) {
        return numbers.supports(mention, sentence, evidence)
                || equivalent(mention, evidence).isPresent();
    }

    /** The measure in brackets after another one, which the evidence need not repeat: 300 km (190 miles). */
    private boolean isConversion(Mention mention, List<Mention> sentence, Evidence evidence) {
        return !usesUnit(mention, evidence)
                && sentence.stream()
                        .anyMatch(before -> before.isOf(Kind.MEASURE)
                                && before.shownEnd() < mention.shownStart()
                                && mention.shownStart() - before.shownEnd() <= BRACKET
                                && amounts(before)
                                        .anyMatch(one -> amounts(mention).anyMatch(one::isAlike))
                                && isSupported(before, sentence, evidence));
    }

    /**
     * Returns the measure of the evidence that a mention has in another unit; none if the evidence uses the unit of the
     * mention, too: 301 km is wrong beside "300 km (190 miles)". Durations convert without rounding, in any case.
     */
    static Optional<Mention> equivalent(Mention mention, Evidence evidence) {
        if (usesUnit(mention, evidence)
                && !mention.unit().map(Units::mayConvert).orElse(false)) {
            return Optional.empty();
        }
        return evidence.mentions().stream()
                .filter(other -> other.isOf(Kind.MEASURE)
                        && amounts(mention).anyMatch(one -> amounts(other).anyMatch(one::agrees)))
                .findFirst();
    }

    private static boolean usesUnit(Mention mention, Evidence evidence) {
        return evidence.mentions().stream()
                .anyMatch(other -> other.isOf(Kind.MEASURE) && other.unit().equals(mention.unit()));
    }

    private record Amount(BigDecimal number, String unit) {
        boolean isAlike(Amount other) {
            return Units.areAlike(number, unit, other.number(), other.unit());
        }

        boolean agrees(Amount other) {
            return Units.agree(number, unit, other.number(), other.unit());
        }
    }

    private static Stream<Amount> amounts(Mention mention) {
        return mention.readings().stream()
                .filter(reading -> reading.size() == 1)
                .flatMap(reading -> amount(mention, reading.get(0)).stream());
    }

    private static Optional<Amount> amount(Mention mention, Value value) {
        if (value instanceof Value.Single single) {
            return Optional.of(new Amount(BigDecimal.ONE, single.unit()));
        }
        return value instanceof Value.Quantity quantity
                ? mention.unit().map(unit -> new Amount(quantity.value(), unit))
                : Optional.empty();
    }

    /** Without the unit if the number itself is wrong. */
    @Override
    public Mention wrongPart(Mention mention, Evidence evidence) {
        return evidence.withSameValue(mention).isEmpty() ? mention.withoutUnit() : mention;
    }

    @Override
    public Name name(Mention mention) {
        return new Name("measure", Message.of("the measure"));
    }
}
