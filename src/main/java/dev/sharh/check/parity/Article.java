package dev.sharh.check.parity;

import dev.sharh.check.staleness.Alignment;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.text.mention.MentionFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as evidence: what each of its blocks says, found once. */
final class Article {
    private final Explainer explainer;
    private final MentionFinder finder;
    private final Optional<Alignment> alignment;
    private final Map<String, Evidence> known = new HashMap<>();

    Article(Explainer explainer, MentionFinder finder) {
        this.explainer = explainer;
        this.finder = finder;
        this.alignment = Alignment.of(explainer);
    }

    /** The blocks of these ids; those that don't exist are another check's finding. */
    List<Evidence> blocks(List<String> ids) {
        return ids.stream()
                .flatMap(id -> block(id).stream())
                .map(this::evidence)
                .toList();
    }

    /** The block that was accepted under a number stays the evidence when a paragraph before it changes the numbers. */
    private Optional<NumberedBlock> block(String id) {
        return alignment.flatMap(aligned -> aligned.now(id)).or(() -> explainer.block(id));
    }

    List<Evidence> all() {
        return explainer.source().body().blocks().stream().map(this::evidence).toList();
    }

    private Evidence evidence(NumberedBlock block) {
        return known.computeIfAbsent(block.id(), id -> Evidence.of(id, block.words(), finder));
    }
}
