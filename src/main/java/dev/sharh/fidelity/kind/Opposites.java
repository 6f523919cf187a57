package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.language.Message;
import dev.sharh.model.Severity;
import java.util.List;

/** Words that exclude each other: a sentence says "rose", and the evidence has only words for "fell". */
final class Opposites implements FactKind {
    @Override
    public String setting() {
        return "opposites";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.OPPOSITE;
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        Value.Side side = side(mention);
        return evidence.values().contains(side)
                || evidence.mentions().stream()
                        .noneMatch(other -> other.states()
                                && other.isOf(Kind.OPPOSITE)
                                && side(other).opposites().equals(side.opposites())
                                && !says(side(other), sentence));
    }

    private static Value.Side side(Mention mention) {
        return (Value.Side) mention.readings().get(0).get(0);
    }

    private static boolean says(Value.Side side, List<Mention> sentence) {
        return sentence.stream()
                .anyMatch(mention -> mention.states()
                        && mention.isOf(Kind.OPPOSITE)
                        && side(mention).equals(side));
    }

    @Override
    public boolean isFigure() {
        return false;
    }

    @Override
    public Severity severity(boolean differs) {
        return Severity.WARNING;
    }

    @Override
    public Name name(Mention mention) {
        return new Name("opposite", Message.of("the word"));
    }
}
