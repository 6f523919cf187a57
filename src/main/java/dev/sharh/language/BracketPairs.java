package dev.sharh.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Finds pairs of brackets and quotation marks in a text, as UAX #9, BD16 defines them: a closing one belongs to the
 * nearest open one of its kind, and brackets that were opened in between have no partner.
 */
final class BracketPairs {
    /**
     * Each opening character before its closing one. Single quotation marks are left out, because they are
     * apostrophes too.
     */
    private static final String PAIRS =
            "()[]{}«»“”„“‹›⟨⟩「」『』〈〉《》【】（）［］\uFD3F\uFD3E\u2066\u2069\u2067\u2069\u2068\u2069";

    private static final char STRAIGHT_QUOTE = '"';
    private static final int NO_BRACKET = -2;
    private static final int NO_PARTNER = -1;

    private final int[] partners;
    /** For each index, the number of brackets before it that have no partner. */
    private final int[] alone;

    private BracketPairs(int[] partners) {
        this.partners = partners;
        this.alone = new int[partners.length + 1];
        for (int i = 0; i < partners.length; i++) {
            alone[i + 1] = alone[i] + (partners[i] == NO_PARTNER ? 1 : 0);
        }
    }

    /** Returns the index of the partner of a bracket; negative if it has none. */
    int partner(int index) {
        return partners[index];
    }

    static BracketPairs of(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, NO_BRACKET);
        Deque<Integer> open = new ArrayDeque<>();
        Map<Character, Integer> count = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || c == ' ' || (!isOpener(c) && !isCloser(c))) {
                continue;
            }
            partners[i] = NO_PARTNER;
            int opener = isCloser(c) && isOpen(count, c) ? nearest(open, text, c) : NO_PARTNER;
            if (opener >= 0) {
                partners[opener] = i;
                partners[i] = opener;
                // What was opened after it stays without a partner.
                int popped;
                do {
                    popped = open.pop();
                    count.merge(text.charAt(popped), -1, Integer::sum);
                } while (popped != opener);
            } else if (isOpener(c)) {
                open.push(i);
                count.merge(c, 1, Integer::sum);
            }
        }
        return new BracketPairs(partners);
    }

    /**
     * Returns whether a run of words can continue after a gap: the partner of each bracket in the gap is in the run,
     * or follows before the next word of another script.
     *
     * @param runStart where the run starts
     * @param limit where the next word of another script starts
     */
    boolean closedBetween(int runStart, int gapStart, int gapEnd, int limit) {
        for (int i = gapStart; i < gapEnd; i++) {
            int partner = partners[i];
            if (partner == NO_BRACKET) {
                continue;
            }
            if (partner == NO_PARTNER || partner < runStart || partner >= limit || !allPairedWithin(i, partner)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of the last bracket that closes one in the gap; 0 if there is none. */
    int lastCloser(int gapStart, int gapEnd) {
        int end = 0;
        for (int i = gapStart; i < gapEnd; i++) {
            end = Math.max(end, partners[i] + 1);
        }
        return end;
    }

    private boolean allPairedWithin(int opener, int closer) {
        return closer < opener || alone[closer] == alone[opener + 1];
    }

    /** Returns whether a bracket of this kind is open. This avoids a search through all open brackets. */
    private static boolean isOpen(Map<Character, Integer> count, char closer) {
        return count.entrySet().stream().anyMatch(open -> open.getValue() > 0 && matches(open.getKey(), closer));
    }

    private static int nearest(Deque<Integer> open, String text, char closer) {
        for (Iterator<Integer> candidates = open.iterator(); candidates.hasNext(); ) {
            int opener = candidates.next();
            if (matches(text.charAt(opener), closer)) {
                return opener;
            }
        }
        return NO_PARTNER;
    }

    private static boolean matches(char opener, char closer) {
        if (opener == STRAIGHT_QUOTE || closer == STRAIGHT_QUOTE) {
            return opener == closer;
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            if (PAIRS.charAt(i) == opener && PAIRS.charAt(i + 1) == closer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpener(char c) {
        return c == STRAIGHT_QUOTE || isAt(c, 0);
    }

    private static boolean isCloser(char c) {
        return c == STRAIGHT_QUOTE || isAt(c, 1);
    }

    private static boolean isAt(char c, int parity) {
        for (int i = parity; i < PAIRS.length(); i += 2) {
            if (PAIRS.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }
}
