package dev.sharh;

/**
 * How much a test with a free choice of rounds does: a brief form in every run, the full one with {@code -Dslow}.
 *
 * <p>Tests that can’t be brief are marked {@link Slow}.
 */
public final class Effort {
    private static final boolean SLOW = System.getProperty("slow") != null;

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
