package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.List;

/** How findings name what a sentence states, and where it should be found. */
final class Messages {
    private Messages() {}

    /** The kind of a mention in the code of its finding, and in words. */
    record Kind(String code, String words) {}

    static Kind kind(Mention mention) {
        return switch (mention.kind()) {
            case NUMBER, RANGE -> new Kind("number", "number");
            case PERCENTAGE -> new Kind("percentage", "percentage");
            case MONEY -> new Kind("money", "sum of money");
            case ORDINAL -> new Kind("ordinal", "ordinal");
            case YEAR, MONTH -> new Kind("date", "date");
            case WEEKDAY -> new Kind("weekday", "weekday");
            case DECADE -> new Kind("decade", "decade");
            case TIME -> new Kind("time", "time");
        };
    }

    /** That the reason for an inference doesn't come to what is stated. */
    static Diagnostic unexplained(String words, String blocks, Place place) {
        return warning(
                "parity/inference-unexplained",
                place,
                "“" + words + "” is neither in " + blocks + " nor in the reason for the inference",
                "name it in the reason: inferred: \"the year that follows 2025 is 2026\"");
    }

    /** What a finding calls that which should bear a claim out. */
    static String where(Claim claim, List<SourceBlocks> blocks) {
        return claim.blocks().isEmpty()
                ? "the article"
                : either(blocks.stream().map(SourceBlocks::name).toList());
    }

    /** p2, "p2 or p3", "p2, p3 or p4". */
    static String either(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
