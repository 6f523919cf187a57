package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Optional;

/** The days of the week. */
final class Weekdays implements FactKind {
    @Override
    public String setting() {
        return "dates";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.WEEKDAY;
    }

    @Override
    public Optional<Mention> exchanged(List<Mention> sentence, Evidence evidence) {
        return Substitution.in(sentence, evidence, this);
    }

    @Override
    public boolean canBeInferred(Mention mention) {
        return true;
    }

    @Override
    public Name name(Mention mention) {
        return new Name("weekday", Message.of("the weekday"));
    }
}
