package dev.sharh.fidelity;

import dev.sharh.fidelity.kind.Evidence;
import dev.sharh.fidelity.kind.FactKinds;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the mentions of a sentence with those of its evidence, kind by kind. */
final class MentionMatcher {
    private final Evidence evidence;

    MentionMatcher(List<Mention> evidence) {
        this.evidence = new Evidence(evidence);
    }

    /** The mentions of a sentence that the evidence does not support. */
    List<Mention> unsupported(List<Mention> mentions) {
        List<Mention> stated = mentions.stream().filter(Mention::states).toList();
        List<Mention> unsupported = new ArrayList<>();
        Map<Mention, Boolean> known = new HashMap<>();
        for (Mention mention : stated) {
            if (!known.computeIfAbsent(mention.meaning(), meaning -> isSupported(meaning, stated))) {
                unsupported.add(mention);
            }
        }
        if (unsupported.isEmpty()) {
            FactKinds.ALL.forEach(kind -> kind.exchanged(stated, evidence)
                    .filter(mention -> unsupported.stream().noneMatch(mention::overlaps))
                    .ifPresent(unsupported::add));
        }
        return unsupported.isEmpty() ? unsupported : withoutDuplicates(unsupported);
    }

    /** Returns whether the evidence supports a mention by itself, without the rest of its sentence. */
    boolean supports(Mention mention) {
        return isSupported(mention, List.of(mention));
    }

    private boolean isSupported(Mention mention, List<Mention> sentence) {
        return FactKinds.of(mention).supports(mention, sentence, evidence);
    }

    /** A wrong day of a month is one mistake, so only the day is reported. */
    private static List<Mention> withoutDuplicates(List<Mention> unsupported) {
        Map<List<Value>, Set<Mention>> byReading = Evidence.byReading(unsupported);
        Set<Mention> days = new HashSet<>();
        Set<Mention> months = new HashSet<>();
        for (Mention month : unsupported) {
            month.day()
                    .map(day -> byReading.get(List.<Value>of(Value.Quantity.of(day))))
                    .ifPresent(ofDay -> {
                        days.add(ofDay.iterator().next());
                        months.add(month);
                    });
        }
        return unsupported.stream()
                .filter(mention -> !months.contains(mention))
                .map(mention -> days.contains(mention) ? mention.as(Kind.YEAR) : mention)
                .toList();
    }
}
