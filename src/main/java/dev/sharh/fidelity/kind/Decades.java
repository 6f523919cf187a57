package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.language.Message;

/** Decades: the sixties. */
final class Decades implements FactKind {
    @Override
    public String setting() {
        return "dates";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.DECADE;
    }

    @Override
    public boolean canBeInferred(Mention mention) {
        return true;
    }

    @Override
    public Name name(Mention mention) {
        return new Name("decade", Message.of("the decade"));
    }
}
