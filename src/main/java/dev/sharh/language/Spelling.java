package dev.sharh.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests the correct spelling of a word. */
public final class Spelling {
    private Spelling() {}

    /** Returns the nearest candidate with one or two typing errors (at most a third of the word), if there is one. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int most = Math.max(1, Math.min(2, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /**
     * Returns a hint with the nearest candidate and what is allowed.
     *
     * @param allowed a clause that begins with a verb
     */
    public static Message hint(String word, Collection<String> candidates, Message allowed) {
        return nearest(word, candidates)
                .map(near -> Message.of("did you mean “{0}”? If not, {1}", near, allowed))
                .orElse(allowed);
    }

    /**
     * Returns the number of letters to insert, delete, change or swap with the next one: the optimal string alignment
     * distance (Damerau 1964).
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
