package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Units;
import dev.sharh.language.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers, with their percent sign, currency or unit: one kind, because one can be written instead of another. */
final class Numbers implements FactKind {
    private static final Set<String> POUNDS = Set.of("pound", "GBP");

    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.NUMBER, Kind.PERCENTAGE, Kind.MONEY, Kind.MEASURE, Kind.ORDINAL, Kind.YEAR);

    @Override
    public String setting() {
        return "numbers";
    }

    @Override
    public boolean covers(Kind kind) {
        return KINDS.contains(kind);
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        List<Mention> same = evidence.withSameValue(mention);
        return evidence.hasReading(mention)
                && unitAgrees(mention, same)
                && percentAgrees(mention, same, sentence, evidence);
    }

    /** @param same the mentions of the evidence with the same number */
    private static boolean unitAgrees(Mention mention, List<Mention> same) {
        if (mention.isOf(Kind.PERCENTAGE)) { // "percentage points" is a unit, "percent" is none
            return same.stream().noneMatch(other -> other.isOf(Kind.PERCENTAGE))
                    || same.stream()
                            .anyMatch(other ->
                                    other.isOf(Kind.PERCENTAGE) && other.unit().equals(mention.unit()));
        }
        if (mention.unit().isEmpty() || same.isEmpty()) {
            return true;
        }
        boolean otherUnit = same.stream().anyMatch(other -> hasAnotherUnit(other, mention));
        return same.stream()
                .anyMatch(other -> other.unit().equals(mention.unit())
                        || isSpeed(other, mention)
                        || isSpeed(mention, other)
                        || (other.unit().isEmpty() && !otherUnit)
                        || (isPound(other) && isPound(mention)));
    }

    /** The hour of "60 km an hour" may stand in another place: saatte 60 km. */
    private static boolean isSpeed(Mention speed, Mention way) {
        return speed.unit().equals(way.unit().map(unit -> unit + "-per-hour"));
    }

    /** A pound is a weight in one language and money in another. */
    private static boolean isPound(Mention mention) {
        return mention.unit().filter(POUNDS::contains).isPresent();
    }

    /** "Five weeks" contradicts "five months", even beside "five people". */
    private static boolean hasAnotherUnit(Mention other, Mention mention) {
        return other.isOf(mention.kind())
                && other.unit().isPresent()
                && mention.unit().isPresent()
                && !other.unit().equals(mention.unit())
                && (mention.isOf(Kind.MONEY)
                        || Units.measureTheSame(
                                other.unit().get(), mention.unit().get()));
    }

    /** 40 people do not support 40 percent; but in "30 to 40 percent" the first number has no sign. */
    private static boolean percentAgrees(
            Mention mention, List<Mention> same, List<Mention> sentence, Evidence evidence) {
        boolean percent = mention.isOf(Kind.PERCENTAGE);
        if (same.isEmpty() || same.stream().anyMatch(other -> other.isOf(Kind.PERCENTAGE) == percent)) {
            return true;
        }
        return hasPercentage(percent ? evidence.mentions() : sentence)
                || !same.stream().allMatch(Mention::states);
    }

    private static boolean hasPercentage(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.isOf(Kind.PERCENTAGE));
    }

    @Override
    public Optional<Mention> exchanged(List<Mention> sentence, Evidence evidence) {
        boolean converts = sentence.stream()
                .anyMatch(mention -> mention.isOf(Kind.MEASURE)
                        && Measures.equivalent(mention, evidence).isPresent());
        return converts ? Optional.empty() : Substitution.in(sentence, evidence, this);
    }

    @Override
    public boolean canBeInferred(Mention mention) {
        return mention.isOf(Kind.YEAR);
    }

    @Override
    public Name name(Mention mention) {
        return switch (mention.kind()) {
            case PERCENTAGE -> new Name("percentage", Message.of("the percentage"));
            case MONEY -> new Name("money", Message.of("the sum of money"));
            case ORDINAL -> new Name("ordinal", Message.of("the ordinal"));
            case YEAR -> new Name("date", Message.of("the date"));
            default -> new Name("number", Message.of("the number"));
        };
    }
}
