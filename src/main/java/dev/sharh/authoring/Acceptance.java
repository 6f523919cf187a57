package dev.sharh.authoring;

import dev.sharh.fidelity.staleness.Alignment;
import dev.sharh.model.Cited;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.SourcesLock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What accepting an explainer changes. */
public final class Acceptance {
    private final Explainer explainer;
    private final Optional<Alignment> alignment;

    public Acceptance(Explainer explainer) {
        this.explainer = explainer;
        this.alignment = Alignment.of(explainer);
    }

    /** The citations whose paragraph has another number now. */
    public List<Located<String>> moved() {
        return Cited.in(explainer)
                .filter(cited -> !current(cited.value()).equals(cited.value()))
                .toList();
    }

    /** The number that a paragraph has now which was accepted under this one. */
    public String current(String id) {
        return alignment
                .flatMap(aligned -> aligned.now(id))
                .map(NumberedBlock::id)
                .orElse(id);
    }

    /**
     * The cited blocks as they are now, in their order.
     *
     * @param renumbered what a citation's number is going to be
     */
    public List<SourcesLock.Entry> entries(UnaryOperator<String> renumbered) {
        Set<String> cited =
                Cited.in(explainer).map(Located::value).map(renumbered).collect(Collectors.toSet());
        return explainer.source().body().blocks().stream()
                .filter(block -> cited.contains(block.id()))
                .map(block -> new SourcesLock.Entry(block.id(), block.words()))
                .toList();
    }
}
