package dev.sharh.model;

import dev.sharh.text.Unseen;
import java.util.List;
import java.util.Optional;

/** An edition's text: its top-level blocks in order, and the footnotes that they refer to. */
public record Body(List<NumberedBlock> blocks, List<Footnote> footnotes) {
    public Body {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    public Optional<NumberedBlock> block(String id) {
        return blocks.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** Whether a reader would see nothing at all: no words, no picture, no line. */
    public boolean saysNothing() {
        return blocks.stream()
                .allMatch(block -> block.block() instanceof Block.Paragraph paragraph
                        && paragraph.content().stream()
                                .allMatch(inline -> inline instanceof Inline.LineBreak
                                        || (inline instanceof Inline.Text text && Unseen.isAll(text.text()))));
    }

    /** A note at the end of the text; references to it carry its number, counted from 1. */
    public record Footnote(int number, List<Block> content) {
        public Footnote {
            content = List.copyOf(content);
        }
    }
}
