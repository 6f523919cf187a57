package dev.sharh.model;

import java.text.Normalizer;
import java.util.List;

/**
 * A top-level block with its id.
 *
 * @param id {@code p1}, {@code p2}, … in order; citations use it, and it is the id of the element on the page
 * @param words its words without markup, in NFC, with one blank between words; {@code sources.lock} compares them
 */
public record NumberedBlock(String id, Block block, String words) {
    private static final char FIRST_COMBINING = '\u0300';
    private static final char FIRST_QUOTE = '\u2010';
    private static final char LAST_QUOTE = '\u2027';

    /** Returns a block with the id of its number, counted from 1. */
    public static NumberedBlock of(int number, Block block) {
        return new NumberedBlock(id(number), block, words(block));
    }

    /** Returns the id of the block with a number, counted from 1. */
    public static String id(int number) {
        return "p" + number;
    }

    /** Returns the number, which readers see. */
    public int number() {
        return Integer.parseInt(id.substring(1));
    }

    private static String words(Block block) {
        StringBuilder words = new StringBuilder();
        Inlines.lines(block).map(Inlines::words).map(PlacedText::text).forEach(line -> append(line, words));
        return isPlain(words) ? words.toString() : Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** Returns whether a text certainly is in NFC (UAX #15), as most texts are. */
    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && !(c >= 'ء' && c <= 'ي') && !(c >= FIRST_QUOTE && c <= LAST_QUOTE)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a line's words, with one blank before each but the first. */
    private static void append(String line, StringBuilder words) {
        boolean blank = words.length() > 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = words.length() > 0;
                continue;
            }
            if (blank) {
                words.append(' ');
                blank = false;
            }
            words.append(c);
        }
    }

    /** Returns the citations in this block, in order. */
    public List<Inline.Citation> citations() {
        return Inlines.in(block, Inline.Citation.class).toList();
    }
}
