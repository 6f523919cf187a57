package dev.sharh.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;

/** Numbers footnotes by the order in which the text first refers to them. */
final class FootnoteNumbers {
    private final List<FootnoteBlock> blocks = new ArrayList<>();

    /** The footnote's number, counted from 1. */
    int number(FootnoteBlock block) {
        if (!blocks.contains(block)) {
            blocks.add(block);
        }
        return blocks.indexOf(block) + 1;
    }

    int count() {
        return blocks.size();
    }

    FootnoteBlock block(int number) {
        return blocks.get(number - 1);
    }
}
