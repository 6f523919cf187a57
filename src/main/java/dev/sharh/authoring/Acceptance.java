package dev.sharh.authoring;

import dev.sharh.fidelity.Alignment;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.SourcesLock;
import dev.sharh.model.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The changes of files when an editor accepts an explainer. */
public final class Acceptance {
    private final Explainer explainer;
    private final Optional<Alignment> alignment;

    /**
     * Compares the article with the one that was accepted last.
     *
     * @param renumbers whether citations get the new numbers of their paragraphs
     */
    public Acceptance(Explainer explainer, boolean renumbers) {
        this.explainer = explainer;
        this.alignment = renumbers ? Alignment.of(explainer) : Optional.empty();
    }

    /** Returns the edits that give citations another number. */
    public List<TextEdit> renumbered() {
        return explainer
                .cited()
                .map(cited -> new TextEdit(cited.place(), cited.value(), newId(cited.value())))
                .filter(edit -> !edit.before().equals(edit.after()))
                .toList();
    }

    /** Returns the cited blocks as they are now, in their order. */
    public List<SourcesLock.Entry> entries() {
        Set<String> cited =
                explainer.cited().map(Located::value).map(this::newId).collect(Collectors.toSet());
        return explainer.source().body().blocks().stream()
                .filter(block -> cited.contains(block.id()))
                .map(block -> new SourcesLock.Entry(block.id(), block.words()))
                .toList();
    }

    private String newId(String id) {
        return alignment
                .flatMap(aligned -> aligned.now(id))
                .map(NumberedBlock::id)
                .orElse(id);
    }
}
