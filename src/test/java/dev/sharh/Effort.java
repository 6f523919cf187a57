package dev.sharh;

/**
 * How much a test with a free choice of rounds does: a brief form in every run, the full one with {@code -Dsharh.slow=true}.
 *
 * <p>Tests that can't be brief are tagged {@code slow} and run only with {@code -Dsharh.slow=true}.
 */
public final class Effort {
    private static final boolean SLOW = Boolean.getBoolean("sharh.slow");

    private Effort() {}

    /** Returns the number of rounds for this run. */
    public static int rounds(int brief, int full) {
        return SLOW ? full : brief;
    }

    /** Returns whether the tests run in full. */
    public static boolean full() {
        return SLOW;
    }
}
