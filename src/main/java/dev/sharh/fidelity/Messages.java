package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.WrittenDate;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.List;
import java.util.Optional;

/** Parts of messages: what a sentence states, and which blocks should support it. */
final class Messages {
    private Messages() {}

    /** The diagnostic for a statement that does not follow from the reason for an inference. */
    static Diagnostic unexplained(Object words, Message blocks, Place place) {
        return warning(
                "parity/inference-unexplained",
                place,
                Message.of("“{0}” is neither in {1} nor in the reason for the inference", words, blocks),
                Message.of("name it in the reason: inferred: \"the year that follows 2025 is 2026\""));
    }

    /** The blocks that should support a claim. */
    static Message where(Claim claim, List<SourceBlock> blocks) {
        return claim.blocks().isEmpty()
                ? Message.of("the article")
                : either(blocks.stream().map(SourceBlock::name).toList());
    }

    /** What the evidence says instead of a mention. */
    static Message nearest(Optional<NearestMention.Near> nearest, Message where) {
        return nearest.map(near -> Message.of("{0} says “{1}”", near.block(), near.words()))
                .orElseGet(() -> Message.of("{0} says nothing of the kind", where));
    }

    /** How to correct a statement that its blocks don't have; for a date, with the date that they have. */
    static Message correction(Claim claim, Mention mention, List<SourceBlock> blocks) {
        Message correction = claim.reasons().isEmpty()
                ? Message.of("correct it, cite the block that says it, or say what it is inferred from:"
                        + " inferred: \"…\"")
                : Message.of("correct it, cite the block that says it, or add it to the reason that “inferred” gives");
        Optional<String> calculation = Calculation.of(mention, blocks);
        if (calculation.isPresent()) {
            return Message.of(
                    "if it follows from {0}, show that: inferred: \"{0}\"; if not, correct it", calculation.get());
        }
        Optional<NearestMention.Near> near = mention.isOf(Kind.DATE)
                ? NearestMention.to(mention, blocks)
                        .filter(found -> found.mention().isOf(Kind.DATE))
                : Optional.empty();
        return near.flatMap(found -> found.mention().readings().stream()
                        .map(WrittenDate::of)
                        .filter(date -> date.month().isPresent())
                        .findFirst()
                        .map(date -> Message.of("{0} has the date {1}; {2}", found.block(), date.iso(), correction)))
                .orElse(correction);
    }

    /** p2, "p2 or p3", "p2, p3 or p4". */
    static Message either(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? Message.of("{0}", names.get(0))
                : Message.of("{0} or {1}", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
