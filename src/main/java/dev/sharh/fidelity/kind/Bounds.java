package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.fidelity.mention.Value.Limit;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Limits of numbers: "at least 50" is not "less than 50". */
final class Bounds implements FactKind {
    @Override
    public String setting() {
        return "limits";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.BOUND;
    }

    /** A limit that only one of the texts gives is no difference. */
    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        return mention.readings().stream().anyMatch(reading -> isSupported((Value.Bound) reading.get(0), evidence));
    }

    private static boolean isSupported(Value.Bound bound, Evidence evidence) {
        Set<Limit> theirs = evidence.values().stream()
                .filter(Value.Bound.class::isInstance)
                .map(Value.Bound.class::cast)
                .filter(other -> other.number().equals(bound.number()))
                .map(Value.Bound::limit)
                .collect(Collectors.toSet());
        return theirs.isEmpty() || theirs.contains(bound.limit());
    }

    @Override
    public boolean isFigure() {
        return false;
    }

    @Override
    public Name name(Mention mention) {
        return new Name("limit", Message.of("the limit"));
    }
}
