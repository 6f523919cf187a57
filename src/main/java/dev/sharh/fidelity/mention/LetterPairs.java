package dev.sharh.fidelity.mention;

/**
 * Which neighbouring letters a text has, roughly: a text that lacks a pair of a word's letters lacks the word, which is seen
 * without searching for it.
 */
final class LetterPairs {
    private static final int WORDS = 8;
    private static final int LAST_BIT = WORDS * Long.SIZE - 1;

    private final long[] bits = new long[WORDS];

    private LetterPairs() {}

    static LetterPairs of(String text) {
        LetterPairs pairs = new LetterPairs();
        for (int i = 1; i < text.length(); i++) {
            int pair = (text.charAt(i - 1) * 31 + text.charAt(i)) & LAST_BIT;
            pairs.bits[pair / Long.SIZE] |= 1L << pair;
        }
        return pairs;
    }

    /** Whether each pair of another text is here, or one that is taken for it. */
    boolean haveAll(LetterPairs other) {
        for (int i = 0; i < WORDS; i++) {
            if ((other.bits[i] & ~bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
