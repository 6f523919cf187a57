package dev.sharh.check.parity;

import dev.sharh.text.mention.Mention;
import dev.sharh.text.mention.MentionFinder;
import dev.sharh.text.mention.TokenText;
import java.util.List;

/**
 * What a statement is held to: a cited block, or the reason that an author gives for an inference.
 *
 * @param name what findings call it: {@code p2}
 * @param read its words
 */
record Evidence(String name, TokenText read, List<Mention> mentions) {
    Evidence {
        mentions = List.copyOf(mentions);
    }

    static Evidence of(String name, TokenText read, MentionFinder finder) {
        return new Evidence(name, read, finder.find(read));
    }

    String text() {
        return read.text();
    }

    String words(Mention mention) {
        return mention.words(text());
    }
}
