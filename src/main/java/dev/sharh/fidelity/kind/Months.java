package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.language.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Months, with the day that is written beside them. */
final class Months implements FactKind {
    @Override
    public String setting() {
        return "dates";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.MONTH;
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        return evidence.hasReading(mention) && dayAgrees(mention, evidence);
    }

    /** 6 August does not support 5 August, even if the evidence has a 5 in another place. */
    private static boolean dayAgrees(Mention mention, Evidence evidence) {
        if (mention.day().isEmpty()) {
            return true;
        }
        Set<Integer> days = evidence.dates()
                .filter(date -> date.month().equals(Dates.date(mention).month()))
                .flatMap(date -> date.day().stream())
                .collect(Collectors.toSet());
        return days.isEmpty() || days.contains(mention.day().get());
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
        return new Name("date", Message.of("the date"));
    }
}
