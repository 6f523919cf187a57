package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import java.util.List;

/** The kinds of facts that are compared. */
public final class FactKinds {
    /** All kinds, in the order in which they are compared. */
    public static final List<FactKind> ALL = List.of(
            new Measures(),
            new Numbers(),
            new Months(),
            new Dates(),
            new Weekdays(),
            new Decades(),
            new Times(),
            new Ranges(),
            new Bounds(),
            new Countries(),
            new Opposites());

    private FactKinds() {}

    /** Returns the kind that a mention belongs to. */
    public static FactKind of(Mention mention) {
        return ALL.stream()
                .filter(kind -> kind.covers(mention.kind()))
                .findFirst()
                .orElseThrow();
    }
}
