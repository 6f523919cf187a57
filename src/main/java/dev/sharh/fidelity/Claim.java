package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.TokenText;
import dev.sharh.language.Language;
import dev.sharh.model.PlacedText;
import java.util.List;

/**
 * Something that a summary or a timeline says, and what it rests on.
 *
 * @param words the text, taken apart
 * @param blocks the ids of the blocks that it cites; none where the whole article must bear it out, as for a title
 * @param reasons what the author says about an inference: words that bear a claim out like a block does
 */
record Claim(PlacedText text, TokenText words, Language language, List<String> blocks, List<String> reasons) {
    Claim {
        blocks = List.copyOf(blocks);
        reasons = List.copyOf(reasons);
    }
}
