package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.List;

/** How findings name what a sentence states, and where it should be found. */
final class Messages {
    private Messages() {}

    /** The kind of a mention in the code of its finding, and in words. */
    record Kind(String code, Message words) {}

    static Kind kind(Mention mention) {
        return switch (mention.kind()) {
            case NUMBER, RANGE -> new Kind("number", Message.of("the number"));
            case PERCENTAGE -> new Kind("percentage", Message.of("the percentage"));
            case MONEY -> new Kind("money", Message.of("the sum of money"));
            case ORDINAL -> new Kind("ordinal", Message.of("the ordinal"));
            case YEAR, MONTH -> new Kind("date", Message.of("the date"));
            case WEEKDAY -> new Kind("weekday", Message.of("the weekday"));
            case DECADE -> new Kind("decade", Message.of("the decade"));
            case TIME -> new Kind("time", Message.of("the time"));
        };
    }

    /** That the reason for an inference doesn't come to what is stated. */
    static Diagnostic unexplained(String words, Message blocks, Place place) {
        return warning(
                "parity/inference-unexplained",
                place,
                Message.of("“{0}” is neither in {1} nor in the reason for the inference", words, blocks),
                Message.of("name it in the reason: inferred: \"the year that follows 2025 is 2026\""));
    }

    /** Names the blocks that should support a claim. */
    static Message where(Claim claim, List<SourceBlocks> blocks) {
        return claim.blocks().isEmpty()
                ? Message.of("the article")
                : either(blocks.stream().map(SourceBlocks::name).toList());
    }

    /** p2, "p2 or p3", "p2, p3 or p4". */
    static Message either(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? Message.of("{0}", names.get(0))
                : Message.of("{0} or {1}", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
