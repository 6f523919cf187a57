package dev.sharh.authoring;

import java.util.List;
import java.util.Optional;

/**
 * An article as it came in from somewhere else.
 *
 * @param title its headline, where it names one
 * @param blocks its blocks in Markdown, each without an empty line at its ends
 * @param remarks what was left out or changed, in whole sentences
 */
public record ArticleText(Optional<String> title, List<String> blocks, List<String> remarks) {
    public ArticleText {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
