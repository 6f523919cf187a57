package dev.sharh.check.parity;

import dev.sharh.text.mention.Mention;
import dev.sharh.text.mention.MentionFinder;
import java.util.List;

/**
 * What a statement is held to: a cited block, or the reason that an author gives for an inference.
 *
 * @param name what findings call it: {@code p2}
 */
record Evidence(String name, String text, List<Mention> mentions) {
    Evidence {
        mentions = List.copyOf(mentions);
    }

    static Evidence of(String name, String text, MentionFinder finder) {
        return new Evidence(name, text, finder.find(text));
    }

    String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
