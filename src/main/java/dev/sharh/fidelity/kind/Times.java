package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.fidelity.mention.Value.HalfOfDay;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Optional;

/** Times on a clock, with their half of the day where both texts give it. */
final class Times implements FactKind {
    @Override
    public String setting() {
        return "times";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.TIME;
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        return Evidence.hasReading(
                mention,
                value -> value instanceof Value.Clock clock ? hasClock(clock, evidence) : hasHour(value, evidence));
    }

    private static boolean hasClock(Value.Clock clock, Evidence evidence) {
        return evidence.values().stream()
                .anyMatch(other -> other instanceof Value.Clock some
                        && some.hour() == clock.hour()
                        && some.minute() == clock.minute()
                        && (some.half() == clock.half()
                                || some.half() == HalfOfDay.UNSAID
                                || clock.half() == HalfOfDay.UNSAID));
    }

    /** Returns whether the evidence has an hour as a plain number: the seventh. Times are compared with their half of the day. */
    private static boolean hasHour(Value hour, Evidence evidence) {
        return evidence.mentions().stream()
                .filter(mention -> !mention.isOf(Kind.TIME))
                .flatMap(mention -> mention.readings().stream())
                .flatMap(List::stream)
                .anyMatch(hour::equals);
    }

    @Override
    public Optional<Mention> exchanged(List<Mention> sentence, Evidence evidence) {
        return Substitution.in(sentence, evidence, this);
    }

    @Override
    public Name name(Mention mention) {
        return new Name("time", Message.of("the time"));
    }
}
