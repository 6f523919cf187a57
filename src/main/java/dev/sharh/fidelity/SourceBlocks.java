package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.MentionFinder;
import dev.sharh.fidelity.mention.TokenText;
import java.util.List;

/**
 * What a statement is held to: a cited block, or the reason that an author gives for an inference.
 *
 * @param name what findings call it: {@code p2}
 * @param read its words
 */
record SourceBlocks(String name, TokenText read, List<Mention> mentions) {
    SourceBlocks {
        mentions = List.copyOf(mentions);
    }

    static SourceBlocks of(String name, TokenText read, MentionFinder finder) {
        return new SourceBlocks(name, read, finder.find(read));
    }

    String text() {
        return read.text();
    }

    String words(Mention mention) {
        return mention.words(text());
    }
}
