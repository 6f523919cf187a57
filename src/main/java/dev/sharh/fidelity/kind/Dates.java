package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.WrittenDate;
import dev.sharh.language.Message;
import java.util.List;

/**
 * Whole dates. The parts of a Gregorian date are compared by themselves; here, they must belong together: 5 September 2024
 * is not supported by 5 September 2023 and another 2024. A date of another calendar must be one of its Gregorian dates.
 */
final class Dates implements FactKind {
    @Override
    public String setting() {
        return "dates";
    }

    @Override
    public boolean covers(Kind kind) {
        return kind == Kind.DATE;
    }

    @Override
    public boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        if (mention.readings().size() > 1) {
            return evidence.hasReading(mention);
        }
        WrittenDate stated = date(mention);
        List<WrittenDate> sameDay = evidence.dates()
                .filter(date ->
                        new WrittenDate(date.day(), date.month(), stated.year(), stated.weekday()).agrees(stated)
                                && date.month().isPresent())
                .toList();
        return sameDay.isEmpty() || sameDay.stream().anyMatch(stated::agrees);
    }

    static WrittenDate date(Mention mention) {
        return WrittenDate.of(mention.readings().get(0));
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
