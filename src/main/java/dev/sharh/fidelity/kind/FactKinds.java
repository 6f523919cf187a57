package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Names and quotations are not compared by their values, and have classes of their own. */
    public static final String NAMES = "names";

    public static final String QUOTATIONS = "quotations";

    /** The keys below {@code checks} in the settings of a site. */
    public static List<String> settings() {
        return Stream.concat(ALL.stream().map(FactKind::setting), Stream.of(NAMES, QUOTATIONS))
                .distinct()
                .toList();
    }

    /** Returns what of a mention is compared if some kinds are switched off: a measure without units is a number. */
    public static Optional<Mention> checked(Mention mention, Set<String> off) {
        return off.contains(of(mention).setting())
                ? Optional.of(mention)
                        .filter(measure -> measure.isOf(Mention.Kind.MEASURE))
                        .map(Mention::withoutUnit)
                        .filter(number -> !off.contains(of(number).setting()))
                : Optional.of(mention);
    }

    /** Returns the kind that a mention belongs to. */
    public static FactKind of(Mention mention) {
        for (FactKind kind : ALL) {
            if (kind.covers(mention.kind())) {
                return kind;
            }
        }
        throw new IllegalArgumentException(mention.kind().toString());
    }
}
