package dev.sharh.model;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A top-level block with the id that citations name and that the page gives to its element.
 *
 * @param id {@code p1}, {@code p2}, … in order
 */
public record NumberedBlock(String id, Block block) {
    /** The id of the block at this place in the text, counted from 1. */
    public static String id(int number) {
        return "p" + number;
    }

    /** The number alone, as readers see it. */
    public int number() {
        return Integer.parseInt(id.substring(1));
    }

    /**
     * Its words without markup, in Unicode's composed form and with single blanks: two versions of a block that read the same
     * have the same words.
     */
    public String words() {
        String words =
                Inlines.lines(block).map(Inlines::words).map(PlacedText::text).collect(Collectors.joining(" "));
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\x{2028}]+", " ")
                .strip();
    }

    /** Every citation in this block, in order. */
    public List<Inline.Citation> citations() {
        return Inlines.in(block, Inline.Citation.class).toList();
    }
}
