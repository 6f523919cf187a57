package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.language.Message;
import dev.sharh.model.Severity;

/** Countries, by their names, their people, or the capitals that stand for their governments. */
final class Countries implements FactKind {
    @Override
    public String setting() {
        return "countries";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.COUNTRY;
    }

    @Override
    public boolean isFigure() {
        return false;
    }

    @Override
    public Severity severity(boolean differs) {
        return differs ? Severity.ERROR : Severity.NOTE;
    }

    @Override
    public Name name(Mention mention) {
        return new Name("country", Message.of("the country"));
    }
}
