package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mention instead of another one of the evidence: "4 to 4 inches, up to 6" for "2 to 4 inches, up to 6". A mention is
 * missing only if the evidence has no more mentions of the kind than the sentence.
 */
final class Substitution {
    private Substitution() {}

    static Optional<Mention> in(List<Mention> sentence, Evidence evidence, FactKind kind) {
        List<Mention> ours = of(sentence, kind);
        List<Mention> theirs = ours.isEmpty() ? List.of() : of(evidence.mentions(), kind);
        if (theirs.isEmpty() || theirs.size() > ours.size()) {
            return Optional.empty();
        }
        Map<List<Value>, List<Mention>> here = Evidence.byReading(ours);
        boolean missing =
                theirs.stream().anyMatch(their -> their.readings().stream().noneMatch(here::containsKey));
        if (!missing) {
            return Optional.empty();
        }
        Map<List<Value>, List<Mention>> there = Evidence.byReading(theirs);
        Set<Mention> known = new HashSet<>();
        return ours.stream()
                .filter(our -> known.add(our.meaning()) && isRepeated(our, here, there))
                .findFirst();
    }

    private static boolean isRepeated(
            Mention mention, Map<List<Value>, List<Mention>> ours, Map<List<Value>, List<Mention>> theirs) {
        int here = Set.copyOf(Evidence.sharing(mention, ours)).size();
        int there = Set.copyOf(Evidence.sharing(mention, theirs)).size();
        return here > there && there > 0;
    }

    private static List<Mention> of(List<Mention> mentions, FactKind kind) {
        return mentions.stream()
                .filter(mention -> mention.states() && kind.covers(mention.kind()))
                .toList();
    }
}
