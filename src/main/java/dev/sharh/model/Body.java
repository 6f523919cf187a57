package dev.sharh.model;

import dev.sharh.language.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of an edition: its top-level blocks, and its footnotes. */
public record Body(List<NumberedBlock> blocks, List<Footnote> footnotes) {
    private static final Pattern BLOCK_ID = Pattern.compile("p[1-9][0-9]{0,8}");

    public Body {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    public Optional<NumberedBlock> block(String id) {
        int number = BLOCK_ID.matcher(id).matches() ? Integer.parseInt(id.substring(1)) : 0;
        return number >= 1 && number <= blocks.size() ? Optional.of(blocks.get(number - 1)) : Optional.empty();
    }

    /** Returns whether readers see nothing: no words, no picture, no line. */
    public boolean isBlank() {
        return blocks.stream()
                .allMatch(block -> block.block() instanceof Block.Paragraph paragraph
                        && paragraph.content().stream()
                                .allMatch(inline -> inline instanceof Inline.LineBreak
                                        || (inline instanceof Inline.Text text
                                                && Characters.areInvisible(text.text()))));
    }

    /**
     * A footnote.
     *
     * @param number counted from 1
     * @param uses the number of references to it
     */
    public record Footnote(int number, List<Block> content, int uses) {
        public Footnote {
            content = List.copyOf(content);
        }
    }
}
