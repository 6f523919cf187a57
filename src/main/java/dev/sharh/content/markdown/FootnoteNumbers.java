package dev.sharh.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.sharh.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes by the order in which the text first refers to them, and the references to each of them. */
final class FootnoteNumbers {
    private final List<FootnoteBlock> blocks = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final List<Integer> uses = new ArrayList<>();

    /** The next reference to a footnote. */
    Inline.FootnoteReference reference(FootnoteBlock block) {
        int number = numbers.computeIfAbsent(block, first -> {
            blocks.add(first);
            uses.add(0);
            return blocks.size();
        });
        uses.set(number - 1, uses(number) + 1);
        return new Inline.FootnoteReference(number, uses(number));
    }

    int count() {
        return blocks.size();
    }

    FootnoteBlock block(int number) {
        return blocks.get(number - 1);
    }

    /** How many references there are to a footnote so far. */
    int uses(int number) {
        return uses.get(number - 1);
    }
}
