package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Found;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds dates that are counted from another one: yesterday, last week, العام التالي. They state nothing. */
final class RelativeParts {
    private static final Map<Role, Value.Unit> UNITS = Map.of(
            Role.RELATIVE_DAY, Value.Unit.DAY,
            Role.RELATIVE_WEEK, Value.Unit.WEEK,
            Role.RELATIVE_MONTH, Value.Unit.MONTH,
            Role.RELATIVE_YEAR, Value.Unit.YEAR,
            Role.FOLLOWING_YEAR, Value.Unit.FOLLOWING_YEAR);

    private final TokenText tokens;

    RelativeParts(TokenText tokens) {
        this.tokens = tokens;
    }

    List<Mention> dates() {
        List<Mention> dates = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Found found = tokens.lexicon().relative(tokens.tokens(), at);
            if (found.length() == 0) {
                continue; // most words
            }
            for (Meaning meaning : found.meanings()) {
                Value.Unit unit = UNITS.getOrDefault(meaning.role(), Value.Unit.YEAR);
                int end = tokens.get(at + found.length() - 1).end();
                dates.add(Mention.of(
                                Kind.DATE,
                                new Value.Relative(unit, meaning.number()),
                                tokens.get(at).start(),
                                end)
                        .supportingOnly());
            }
        }
        return dates;
    }
}
