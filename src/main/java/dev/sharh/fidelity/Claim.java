package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.TokenText;
import dev.sharh.language.Language;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import java.util.List;

/**
 * A statement of a summary or a timeline, and its evidence.
 *
 * @param words the tokens of the text
 * @param blocks the ids of the blocks that it cites; none for a title, which the whole article must support
 * @param reasons the reasons that the author gives for an inference, which support the claim as a block does
 * @param citations the citations with their places, if they can be changed
 */
record Claim(
        PlacedText text,
        TokenText words,
        Language language,
        List<String> blocks,
        List<String> reasons,
        List<Located<String>> citations) {
    Claim {
        blocks = List.copyOf(blocks);
        reasons = List.copyOf(reasons);
        citations = List.copyOf(citations);
    }

    /** Returns this claim with the places of its citations. */
    Claim citing(List<Located<String>> places) {
        return new Claim(text, words, language, blocks, reasons, places);
    }
}
