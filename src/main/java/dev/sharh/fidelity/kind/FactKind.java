package dev.sharh.fidelity.kind;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.language.Message;
import dev.sharh.model.Severity;
import java.util.List;
import java.util.Optional;

/** A kind of fact: what a sentence states of it, when the evidence supports that, and what it is called. */
public interface FactKind {
    /** The key below {@code checks} in the settings of a site, which can switch the kind off. */
    String setting();

    boolean covers(Mention.Kind kind);

    /**
     * Returns whether the evidence supports a mention of this kind.
     *
     * @param sentence all that the sentence of the mention states
     */
    default boolean supports(Mention mention, List<Mention> sentence, Evidence evidence) {
        return evidence.hasReading(mention);
    }

    /**
     * Returns a mention that a sentence has instead of another one of the evidence, although the evidence has it in another
     * place. This is asked only if the evidence supports each mention by itself.
     */
    default Optional<Mention> exchanged(List<Mention> sentence, Evidence evidence) {
        return Optional.empty();
    }

    /** Returns whether a fact of this kind can follow from others, and so need only be in the reason for an inference. */
    default boolean canBeInferred(Mention mention) {
        return false;
    }

    /** Returns whether a sentence that states such a fact needs a citation, as one with a figure or a date does. */
    default boolean isFigure() {
        return true;
    }

    /** Returns what of an unsupported mention is wrong. */
    default Mention wrongPart(Mention mention, Evidence evidence) {
        return mention;
    }

    /**
     * How serious it is that the evidence does not support a mention.
     *
     * @param differs whether the evidence has another fact of this kind
     */
    default Severity severity(boolean differs) {
        return Severity.ERROR;
    }

    Name name(Mention mention);

    /**
     * What a diagnostic calls a mention.
     *
     * @param code a part of the diagnostic's code
     */
    record Name(String code, Message words) {}
}
